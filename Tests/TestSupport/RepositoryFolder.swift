public import Platform

/// The files of this repository, found from where the tests were compiled.
public enum RepositoryFolder {
  /// The repository's root.
  public static let root = FilePath(#filePath).parent.parent.parent

  /// The text of a file.
  public static func text(_ path: FilePath) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The lines of a file, without their ends.
  public static func lines(_ path: FilePath) throws -> [String] {
    try bytes(path).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func bytes(_ path: FilePath) throws -> [UInt8] {
    try FileByteStream(at: root.appending(path), limit: 64 << 20).readAll()
  }

  /// The regular files below a folder, with paths from the root, sorted.
  public static func files(below folder: FilePath) throws -> [FilePath] {
    var found: [FilePath] = []
    let shortfalls = DirectoryWalk.run(from: try OpenDirectory(at: root.appending(folder))) {
      if $0.kind == .regular { found.append(folder.appending($0.path)) }
    }
    guard shortfalls.isEmpty else { throw Incomplete(folder: folder, shortfalls: shortfalls) }
    return found.sorted()
  }

  /// A folder that was not listed as a whole.
  public struct Incomplete: Error {
    /// The folder.
    public let folder: FilePath
    /// What is missing.
    public let shortfalls: [DirectoryWalk.Shortfall]
  }
}
