import Platform

/// Tells migrations by the folders and names that their tools prescribe.
enum MigrationFolder {
  private static let folders: Set<Substring> = ["migrations", "migrate", "migration", "versions"]
  /// What names of migrations written as programs end in; they are opened for it.
  static let programs: Set<Substring> = ["rb", "py"]

  /// Whether a folder on the way is one of migrations.
  static func isIn(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).dropLast().contains {
      folders.contains(Substring($0))
    }
  }

  /// The number at the start of a name: `0001` of `0001_initial.py`; nil when there is none.
  static func number(of name: some StringProtocol) -> String? {
    let digits = name.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count <= 20 else { return nil }
    let next = name.dropFirst(digits.count).first
    return next == "_" || next == "-" || next == "." ? String(digits) : nil
  }
}
