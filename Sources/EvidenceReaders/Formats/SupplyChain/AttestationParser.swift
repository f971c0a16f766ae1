import DataFormats
import Evidence
import TextLayout
import Quantities

/// Unwraps statements and reads them.
struct AttestationParser {
  let input: ReaderInput
  /// The line the value stands on, where a file has one on each.
  let line: Int

  /// The statements of one value, whatever it is wrapped in.
  func statements(in root: JSONNode) throws(InputError) -> [Attestation] {
    if root["_type"] != nil {
      return [try statement(StatementHead(root), root, in: .statement, signatures: 0)]
    }
    if let envelope = root["dsseEnvelope"] { return [try unwrapped(envelope, in: .bundle)] }
    if root["payload"] != nil { return [try unwrapped(root, in: .envelope)] }
    var found: [Attestation] = []
    for item in root["attestations"]?.items ?? [] {
      guard let envelope = (item["bundle"] ?? item)["dsseEnvelope"] else { continue }
      found.append(try unwrapped(envelope, in: .bundle))
    }
    for item in root["provenance_summary"]?["provenance"]?.items ?? [] {
      if let envelope = item["envelope"] {
        found.append(try unwrapped(envelope, in: .occurrence))
      } else if let bare = item["build"]?["intotoStatement"] {
        found.append(try statement(StatementHead(bare), bare, in: .occurrence, signatures: 0))
      }
    }
    return found
  }

  private func unwrapped(
    _ envelope: JSONNode, in wrapper: Attestation.Wrapper
  ) throws(InputError) -> Attestation {
    guard let payload = envelope["payload"], let text = payload.string,
      let bytes = Base64.decodeForgiving(text)
    else {
      throw refusal(envelope, .malformed("the payload of the envelope is not base64"))
    }
    let head: StatementHead
    do throws(InputError) {
      head = try StatementHead(bytes, path: input.path)
    } catch {
      throw refusal(payload, .other("the payload is not JSON: \(error.message)"))
    }
    return try statement(
      head, envelope, in: wrapper, signatures: envelope["signatures"]?.items.count ?? 0)
  }

  private func refusal(_ node: JSONNode, _ problem: InputError.Problem) -> InputError {
    let place = SourcePosition(
      line: max(line, node.position.line), column: node.position.column,
      offset: node.position.offset)
    return InputError(path: input.path, position: place, problem: problem)
  }

  private func statement(
    _ head: StatementHead, _ node: JSONNode, in wrapper: Attestation.Wrapper, signatures: Int
  ) throws(InputError) -> Attestation {
    var result = Attestation(provenance: input.place(line: line), wrapper: wrapper)
    guard let type = head.type, type.contains("in-toto.io/Statement") else {
      throw refusal(node, .other("the payload is no statement of in-toto"))
    }
    result.statementType = type
    result.predicateType = head.predicateType ?? ""
    result.signatures = signatures
    result.subjects = head.subjects.map(Self.subject)
    if result.isBuildProvenance { Self.take(head.predicate, into: &result) }
    return result
  }

  private static func subject(_ node: JSONNode) -> Attestation.Subject {
    let digests = (node["digest"]?.entries ?? []).compactMap { entry in
      entry.value.string.map { "\(entry.key.lowercased()):\($0.lowercased())" }
    }
    return Attestation.Subject(name: node["name"]?.string ?? "", digests: digests.sorted())
  }

  /// Takes what versions 0.1, 0.2 and 1 of the predicate say in different places.
  private static func take(_ predicate: [String: JSONNode], into result: inout Attestation) {
    let build = predicate["buildDefinition"]
    let run = predicate["runDetails"]
    result.builder = (predicate["builder"] ?? run?["builder"])?["id"]?.string
    result.buildType =
      (predicate["buildType"] ?? build?["buildType"] ?? predicate["recipe"]?["type"])?.string
    let metadata = predicate["metadata"] ?? run?["metadata"]
    result.timestamp = (metadata?["buildFinishedOn"] ?? metadata?["finishedOn"])?.string
      .flatMap { Instant($0) }
    var sources = [
      predicate["invocation"]?["configSource"], build?["externalParameters"]?["source"],
    ]
    .compactMap { $0 }
    sources += (predicate["materials"] ?? build?["resolvedDependencies"])?.items ?? []
    for source in sources {
      guard let (repository, commit) = Self.source(source) else { continue }
      (result.sourceRepository, result.sourceCommit) = (repository, commit)
      return
    }
  }

  /// A repository and its commit, told by the digest or, of old, by the address.
  private static func source(_ node: JSONNode) -> (repository: String, commit: String)? {
    guard let address = node["uri"]?.string else { return nil }
    let digest = node["digest"]?["gitCommit"] ?? node["digest"]?["sha1"]
    if let commit = digest?.string?.lowercased(), isCommit(commit) { return (address, commit) }
    let parts = address.split(separator: "/")
    guard parts.count > 2, parts[parts.count - 2] == "commit", let last = parts.last,
      isCommit(String(last))
    else { return nil }
    return (String(address.dropLast(last.count + "/commit/".count)), String(last))
  }

  private static func isCommit(_ text: String) -> Bool {
    [40, 64].contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }
}
