public import DataFormats
public import Evidence

/// Reads OpenAPI 2.0 to 3.2 in JSON and YAML, and the calls that swagger-coverage records in it.
///
/// Source: the OpenAPI Specification, "Paths Object" and "Path Item Object".
public struct OpenAPIReader: EvidenceReader {
  /// The identifier `openapi`.
  public let format = "openapi"
  /// What a person calls it.
  public let title = "OpenAPI description (JSON or YAML)"

  private static let methods: Set = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
  ]

  /// Makes the reader.
  public init() {}

  /// Told by the key `openapi` or `swagger` with a version, at the start of a line in YAML.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard !candidate.isForeign else { return false }
    if candidate.jsonStart == UInt8(ascii: "{") {
      let hasKey =
        candidate.prefixContains("\"openapi\"") || candidate.prefixContains("\"swagger\"")
      return hasKey && candidate.hasExtension("json")
        && (candidate.prefixContains("\"paths\"") || candidate.prefixContains("\"info\"")
          || candidate.prefixContains("\"components\"") || candidate.prefixContains("\"host\""))
    }
    guard candidate.isYAML else { return false }
    return ["openapi:", "swagger:", "\"openapi\":", "'openapi':", "\"swagger\":", "'swagger':"]
      .contains { candidate.startsLine(with: $0) }
  }

  /// Takes the operations; a path that stands in another file is said and not followed.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let root = try YAMLNode.document(in: try input.bytes(), path: input.path)
    guard let version = (root["openapi"] ?? root["swagger"])?.string else {
      throw root.wrongKind("a mapping with 'openapi' or 'swagger'", path: input.path)
    }
    var interface = InterfaceDescription(
      provenance: input.place(), specification: "OpenAPI \(version)")
    interface.title = root["info"]?["title"]?.string
    interface.version = Self.version(root["info"]?["version"]?.string)
    interface.basePath = root["basePath"]?.string ?? ""
    var elsewhere = 0
    for (key, item) in root["paths"]?.entries ?? [] {
      guard let path = key.string, path.hasPrefix("/") else { continue }
      interface.paths += 1
      if item["$ref"] != nil { elsewhere += 1 }
      interface.operations += Self.operations(item, path)
    }
    if Self.isRecording(root, input.path) {
      var calls = InterfaceCalls(provenance: input.place())
      calls.calls = interface.operations.map { .init(method: $0.method, path: $0.path) }
      collection.interfaceCalls.append(calls)
      return
    }
    collection.interfaces.append(interface)
    guard elsewhere > 0 else { return }
    collection.diagnostics.append(
      Diagnostic(
        .warning, path: input.path,
        message: "\(elsewhere) of its paths stand in other files, which are not followed; bundle it"
      ))
  }

  private static func operations(
    _ item: YAMLNode, _ path: String
  ) -> [InterfaceDescription.Operation] {
    var found: [InterfaceDescription.Operation] = []
    for (key, node) in item.entries {
      guard let method = key.string else { continue }
      if methods.contains(method.lowercased()) {
        found.append(operation(key, node, method, path))
      } else if method == "additionalOperations" {
        found += node.entries.compactMap { key, node in
          key.string.map { operation(key, node, $0, path) }
        }
      }
    }
    return found
  }

  private static func operation(
    _ key: YAMLNode, _ node: YAMLNode, _ method: String, _ path: String
  ) -> InterfaceDescription.Operation {
    let texts = [node["summary"]?.string, node["description"]?.string]
    return InterfaceDescription.Operation(
      line: key.position.line, method: method.lowercased(), path: path,
      isDescribed: texts.contains { !($0 ?? "").trimmed.isEmpty })
  }

  private static func version(_ text: String?) -> String? {
    guard let text, !["", "not set", "version not set"].contains(text.lowercased()) else {
      return nil
    }
    return text
  }

  /// Recorded calls are OpenAPI without the `info` that the specification asks for, with the values
  /// that were sent as `x-example`.
  private static func isRecording(_ root: YAMLNode, _ path: String) -> Bool {
    guard root["info"] == nil else { return false }
    if path.contains("swagger-coverage-output") { return true }
    let operations = (root["paths"]?.entries ?? []).flatMap(\.value.entries)
    return operations.contains { _, operation in
      (operation["parameters"]?.items ?? []).contains { $0["x-example"] != nil }
    }
  }
}
