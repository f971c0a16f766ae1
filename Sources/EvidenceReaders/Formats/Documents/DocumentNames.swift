/// The names by which prose is told that is read: change logs and records of decisions.
enum DocumentNames {
  /// What names of prose end in after their last dot.
  static let endings: Set<Substring> = ["md", "markdown", "rst", "adoc", "asciidoc", "txt"]

  private static let changeLogs: Set<Substring> = [
    "changelog", "changes", "history", "news", "releases", "release-notes", "release_notes",
    "releasenotes", "change_log", "change-log",
  ]

  /// Folders that tools for such records use.
  private static let decisionFolders: Set<String> = [
    "adr", "adrs", "decisions", "decision-records", "architecture-decisions",
    "architectural-decisions", "architecture-decision-records",
  ]

  /// Whether a name in lower case is that of a change log, such as `changelog.md` or `news`.
  static func isChangeLog(_ name: String) -> Bool {
    let dot = UInt8(ascii: ".")
    let first = name.utf8.firstIndex(of: dot) ?? name.endIndex
    guard changeLogs.contains(name[..<first]) else { return false }
    guard let last = name.utf8.lastIndex(of: dot) else { return true }
    return endings.contains(name[name.utf8.index(after: last)...])
  }

  /// Whether a file lies in a folder of decisions and is prose.
  static func isDecision(folders: some Sequence<some StringProtocol>, name: String) -> Bool {
    guard let ending = name.split(separator: ".").last, endings.contains(ending),
      // Few files do; every one of a large tree is asked.
      folders.contains(where: { decisionFolders.contains($0.lowercased()) })
    else { return false }
    let stem = name.split(separator: ".").first ?? ""
    let isOther = ["readme", "index", "template", "adr-template"].contains(stem)
    return !isOther && !stem.contains("template")
  }
}
