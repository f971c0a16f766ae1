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
    index.purpose(of: PathParts(path)) ?? .other
  }

  private static let index = PurposeIndex(rules)
}
