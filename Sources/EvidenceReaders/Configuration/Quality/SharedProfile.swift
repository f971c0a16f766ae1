/// Tells whether settings extend a profile that is kept outside of the project.
enum SharedProfile {
  /// Keys that name what is extended.
  private static let keys = ["extends", "parent_config", "inherit_gem", "inherit_from"]

  /// Whether a file extends something kept elsewhere.
  static func isExtended(in file: ProjectFile) -> Bool {
    var isInList = false
    for line in file.lines {
      let words = line.trimmed.split { " \t,'\"[]{}".contains($0) }
      guard let first = words.first else { continue }
      if let key = keys.first(where: { $0 == first || $0 + ":" == first }) {
        let values = words.dropFirst().filter { $0 != ":" }
        if key == "inherit_gem" || values.contains(where: { isElsewhere($0) }) { return true }
        isInList = values.isEmpty
      } else if isInList {
        let isItem = ["-", "\"", "'"].contains { line.trimmed.hasPrefix($0) }
        let value = words.first { $0 != "-" } ?? ""
        if isItem, isElsewhere(value) { return true }
        isInList = isItem
      }
    }
    return false
  }

  /// Whether a name is that of a package or address, neither a file of the project nor a set that
  /// the tool itself brings.
  static func isElsewhere(_ name: some StringProtocol) -> Bool {
    let own = [".", "/", "eslint:", "plugin", "recommended", "<", "$", "js", "tseslint", "//"]
    guard let first = name.first, first.isLetter || first == "@" else { return false }
    let hasEnding = [".yml", ".yaml", ".json", ".js", ".cjs", ".mjs"].contains {
      name.hasSuffix($0)
    }
    return !own.contains { name.hasPrefix($0) } && (!hasEnding || name.hasPrefix("http"))
  }
}
