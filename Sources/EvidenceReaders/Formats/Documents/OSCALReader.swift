public import DataFormats
public import Evidence
import Quantities

/// Reads OSCAL 1.x in JSON, YAML and XML as far as to say what a document is and how much it holds.
///
/// Source: NIST, Open Security Controls Assessment Language, model references 1.0 to 1.1.
public struct OSCALReader: EvidenceReader {
  /// The identifier `oscal`.
  public let format = "oscal"
  /// What a person calls it.
  public let title = "OSCAL document (JSON, YAML or XML)"

  /// Makes the reader.
  public init() {}

  /// Told by the single root and the metadata every document starts with.
  public func recognises(_ candidate: Candidate) -> Bool {
    if let root = candidate.xmlRoot {
      return ControlDocument.Kind(rawValue: root) != nil
        && candidate.prefixContains("csrc.nist.gov/ns/oscal")
    }
    let hasMetadata =
      candidate.prefixContains("uuid") && candidate.prefixContains("metadata")
      && candidate.prefixContains("last-modified")
    guard hasMetadata || candidate.prefixContains("oscal-version") else { return false }
    let isJSON = candidate.jsonStart == UInt8(ascii: "{")
    guard isJSON || candidate.isYAML else { return false }
    let text = String(decoding: candidate.prefix, as: UTF8.self)
    return ControlDocument.Kind.allCases.contains { kind in
      isJSON
        ? text.contains("\"\(kind.rawValue)\"") : candidate.startsLine(with: "\(kind.rawValue):")
    }
  }

  /// Counts the statements at any depth.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let bytes = try input.bytes()
    let document: ControlDocument
    let first = bytes.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
    if first == UInt8(ascii: "<") {
      let handler = OSCALHandler(place: input.place())
      try XML.parse(bytes, path: input.path, handler: handler)
      document = try handler.document(path: input.path)
    } else {
      document = try Self.document(bytes, input)
    }
    input.observedAt = document.modified
    collection.controlDocuments.append(document)
  }

  private static func document(
    _ bytes: [UInt8], _ input: ReaderInput
  ) throws(InputError) -> ControlDocument {
    let root = try YAMLNode.document(in: bytes, path: input.path)
    let member = root.entries.lazy.compactMap { key, value in
      key.string.flatMap { ControlDocument.Kind(rawValue: $0) }.map { (kind: $0, value: value) }
    }.first
    guard let member else {
      throw root.wrongKind("a mapping with one of OSCAL's models", path: input.path)
    }
    var document = ControlDocument(provenance: input.place(), kind: member.kind)
    let metadata = member.value["metadata"]
    document.identifier = member.value["uuid"]?.string
    document.title = metadata?["title"]?.string
    document.version = metadata?["version"]?.string
    document.languageVersion = metadata?["oscal-version"]?.string
    document.modified = metadata?["last-modified"]?.string.flatMap { Instant($0) }
    count(member.value, in: &document)
    return document
  }

  /// The tree is never deeper than the limit it was read with, so recursion is safe.
  private static func count(_ node: YAMLNode, in document: inout ControlDocument) {
    for item in node.items { count(item, in: &document) }
    for (key, value) in node.entries {
      switch key.string {
      case "controls": document.controls += value.items.count
      case "implemented-requirements": document.implementedRequirements += value.items.count
      case "observations": document.observations += value.items.count
      case "findings": document.findings += value.items.count
      case "poam-items": document.openItems += value.items.count
      default: break
      }
      count(value, in: &document)
    }
  }
}
