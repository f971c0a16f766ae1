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
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, changeLogs.contains(first) else { return false }
    return parts.count == 1 || (parts.last.map(endings.contains) ?? false)
  }

  /// Whether a file lies in a folder of decisions and is prose.
  static func isDecision(folders: some Sequence<String>, name: String) -> Bool {
    guard let ending = name.split(separator: ".").last, endings.contains(ending) else {
      return false
    }
    let stem = name.split(separator: ".").first ?? ""
    let isOther = ["readme", "index", "template", "adr-template"].contains(stem)
    return !isOther && !stem.contains("template")
      && folders.contains { decisionFolders.contains($0.lowercased()) }
  }
}
