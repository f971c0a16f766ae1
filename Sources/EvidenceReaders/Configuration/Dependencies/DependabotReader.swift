public import DataFormats
public import Evidence

/// Reads the settings of Dependabot, version 2.
///
/// Source: "Dependabot options reference" of GitHub.
public struct DependabotReader: EvidenceReader {
  /// The format's identifier.
  public let format = "dependabot"
  /// What a person calls the format.
  public let title = "Dependabot settings"

  /// Makes the reader.
  public init() {}

  /// Takes `dependabot.yml` in `.github` or `.azuredevops`.
  public func recognises(_ candidate: Candidate) -> Bool {
    ["dependabot.yml", "dependabot.yaml"].contains(candidate.name)
      && [".github", ".azuredevops", ""].contains(candidate.folder)
  }

  /// Reads one file; the obsolete version 1 is refused.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let root = try YAML.document(try input.bytes(), path: input.path)
    guard root.isMapping else { throw root.wrongKind("a mapping", path: input.path) }
    guard root["version"]?.int == 2 else {
      throw InputError(
        path: input.path, position: (root["version"] ?? root).position,
        problem: .other("only version 2 of the settings is read"))
    }
    let updates = (root["updates"]?.items ?? []).filter { update in
      update["open-pull-requests-limit"]?.int != 0
    }
    let ecosystems = updates.compactMap { $0["package-ecosystem"]?.string }
      .map { DependencyTable.ecosystem(ofBot: $0) }
    collection.updateBots.append(
      UpdateBot(
        provenance: input.place(), tool: "dependabot", ecosystems: Set(ecosystems).sorted(),
        isEnabled: !ecosystems.isEmpty))
  }
}
