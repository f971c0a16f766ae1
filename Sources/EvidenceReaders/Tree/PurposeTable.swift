import Evidence
import Platform

/// What files are for, told from their paths by the first rule that fits.
enum PurposeTable {
  /// One rule, with texts in lower case; a path fits when it meets one of the conditions.
  struct Rule: Sendable {
    let purpose: ProjectTree.Purpose
    /// Names of folders anywhere on the way.
    var folders: Set<String> = []
    /// Starts of the whole path.
    var roots: [String] = []
    /// Whole names of files.
    var names: Set<String> = []
    /// Starts of names of files.
    var prefixes: [String] = []
    /// Ends of names of files.
    var suffixes: [String] = []
    /// Ends after the last dot.
    var extensions: Set<String> = []
    /// When not empty, the file's extension must be one of these too.
    var among: Set<String> = []
    /// Names of folders none of which may be on the way.
    var outside: Set<String> = []
  }

  /// The purpose of a file.
  static func purpose(of path: FilePath) -> ProjectTree.Purpose {
    let parts = PathParts(path)
    return rules.first { $0.fits(parts) }?.purpose ?? .other
  }
}

/// A path taken apart once for all rules, in lower case.
struct PathParts {
  let whole: String
  let name: String
  let folders: [String]
  /// What follows the last dot of the name; empty when there is none.
  let fileExtension: String

  init(_ path: FilePath) {
    let text = path.description.lowercased()
    let names = text.split(separator: "/").map(String.init)
    let last = names.last ?? ""
    let dot = last.utf8.lastIndex(of: UInt8(ascii: "."))
    whole = text
    name = last
    folders = Array(names.dropLast())
    fileExtension = dot.map { String(last[last.utf8.index(after: $0)...]) } ?? ""
  }
}

extension PurposeTable.Rule {
  func fits(_ path: PathParts) -> Bool {
    guard among.isEmpty || among.contains(path.fileExtension) else { return false }
    guard outside.isEmpty || outside.isDisjoint(with: path.folders) else { return false }
    return extensions.contains(path.fileExtension) || names.contains(path.name)
      || (!folders.isEmpty && path.folders.contains(where: folders.contains))
      || prefixes.contains(where: path.name.hasPrefix)
      || suffixes.contains(where: path.name.hasSuffix)
      || roots.contains(where: path.whole.hasPrefix)
  }
}
