public import DataFormats
public import Evidence

/// Reads compose files.
///
/// Source: the Compose Specification.
public struct ComposeReader: EvidenceReader {
  /// The format's identifier.
  public let format = "compose"
  /// What a person calls the format.
  public let title = "compose file"

  /// Makes the reader.
  public init() {}

  /// Takes `compose.yaml`, `docker-compose.yml` and their overrides, such as `compose.prod.yaml`.
  public func recognises(_ candidate: Candidate) -> Bool {
    let name = candidate.lowercasedName
    let isNamed = ["compose.", "docker-compose.", "docker-compose-", "podman-compose."].contains {
      name.hasPrefix($0)
    }
    return candidate.isYAML && !candidate.isForeign && isNamed
  }

  /// Reads one file.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let root = try YAML.document(try input.bytes(), path: input.path, duplicateKeys: .keepLast)
    guard root.isMapping else { throw root.wrongKind("a mapping", path: input.path) }
    for (key, node) in root["services"]?.entries ?? [] {
      guard let name = key.string else { continue }
      let place = input.place(line: key.position.line)
      var service = ComposeService(provenance: place, name: name)
      service.isBuilt = node["build"] != nil
      service.image = node["image"].flatMap { image in
        image.string.map {
          ImageReference($0, provenance: input.place(line: image.position.line))
        }
      }
      service.hasHealthCheck =
        node["healthcheck"].map { $0["disable"]?.bool != true && $0["test"] != nil } ?? false
      let depends = node["depends_on"]
      service.dependsOn = depends?.texts ?? []
      service.dependsOn += (depends?.entries ?? []).compactMap(\.key.string)
      collection.composeServices.append(service)
    }
  }
}
