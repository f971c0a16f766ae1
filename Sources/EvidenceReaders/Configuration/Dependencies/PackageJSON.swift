import DataFormats
import Evidence

/// What `package.json` holds besides dependencies: tool versions, settings of linters and bots.
struct PackageJSON {
  private let file: ProjectFile
  private let root: JSONNode

  /// Parses the file; JSON that is broken is refused.
  init(_ file: ProjectFile, path: String) throws(InputError) {
    self.file = file
    root = try JSONNode.parse(file.text?.bytes ?? [], path: path)
  }

  func read(into collection: inout EvidenceCollection) throws(InputError) {
    if let manager = root["packageManager"]?.string {
      let parts = manager.split(separator: "@", maxSplits: 1).map(String.init)
      addPin(parts.first ?? "npm", parts.dropFirst().first, "packageManager", to: &collection)
    }
    for member in root["volta"]?.members ?? [] where member.key != "extends" {
      collection.toolchainPins.append(
        ToolchainPin(
          provenance: file.place(member.keyPosition.line), tool: member.key,
          version: member.value.string))
    }
    for (key, tool) in [
      ("eslintConfig", "eslint"), ("prettier", "prettier"), ("stylelint", "stylelint"),
    ] {
      guard let member = member(key) else { continue }
      addProfile(tool, member, to: &collection)
    }
    if let member = member("renovate") {
      collection.updateBots.append(
        RenovateReader.bot(member.value, at: file.place(member.keyPosition.line)))
    }
  }

  private func member(_ key: String) -> JSONNode.Member? { root.members.first { $0.key == key } }

  private func addPin(
    _ tool: String, _ version: String?, _ key: String, to collection: inout EvidenceCollection
  ) {
    collection.toolchainPins.append(
      ToolchainPin(
        provenance: file.place(member(key)?.keyPosition.line), tool: tool, version: version))
  }

  private func addProfile(
    _ tool: String, _ member: JSONNode.Member, to collection: inout EvidenceCollection
  ) {
    let extended = member.value["extends"].map { node in
      node.string.map { [$0] } ?? node.items.compactMap(\.string)
    }
    // Prettier takes the name of a shared configuration in place of settings.
    let names = extended ?? member.value.string.map { [$0] } ?? []
    collection.qualityProfiles.append(
      QualityProfile(
        provenance: file.place(member.keyPosition.line), tool: tool,
        families: QualityTable.families(of: tool),
        isShared: names.contains { SharedProfile.isElsewhere($0) }))
  }
}
