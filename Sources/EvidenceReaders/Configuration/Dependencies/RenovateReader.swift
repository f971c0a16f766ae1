public import DataFormats
public import Evidence

/// Reads the settings of Renovate.
///
/// Presets decide what it watches, and they are kept elsewhere; only `enabledManagers` tells.
/// Source: "Configuration Options" of Renovate.
public struct RenovateReader: EvidenceReader {
  /// The format's identifier.
  public let format = "renovate"
  /// What a person calls the format.
  public let title = "Renovate settings"

  private static let names: Set<String> = [
    "renovate.json", ".renovaterc", ".renovaterc.json", "renovate.json5", ".renovaterc.json5",
  ]

  /// Makes the reader.
  public init() {}

  /// Takes `renovate.json`, `.renovaterc` and their kin in the root, `.github` or `.gitlab`.
  public func recognises(_ candidate: Candidate) -> Bool {
    Self.names.contains(String(candidate.name))
      && ["", ".github", ".gitlab"].contains(candidate.folder)
  }

  /// Reads one file; JSON5 is refused with a reason.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let root: JSONNode
    do {
      root = try JSONNode.parse(try input.bytes(), path: input.path)
    } catch {
      guard input.path.hasSuffix(".json5") else { throw error }
      throw InputError(
        path: input.path, position: error.position,
        problem: .other("JSON5 is not read; write the settings as plain JSON"))
    }
    collection.updateBots.append(Self.bot(root, at: input.place()))
  }

  /// The bot that settings describe.
  static func bot(_ root: JSONNode, at place: Provenance) -> UpdateBot {
    let managers = (root["enabledManagers"]?.items ?? []).compactMap(\.string)
    let isEnabled = root["enabled"]?.bool ?? true
    return UpdateBot(
      provenance: place, tool: "renovate",
      ecosystems: Set(managers.map { DependencyTable.ecosystem(ofBot: $0) }).sorted(),
      isEnabled: isEnabled)
  }
}
