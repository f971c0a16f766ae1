import Platform

/// A `.git` that is a file: a linked worktree's, or a submodule's.
///
/// It is followed only to a repository that knows of this folder: a file in a stranger's archive
/// must not lead to the histories of other projects on this machine.
enum GitPointer {
  private static let limit = 4_096

  static func follow(
    from folder: OpenDirectory, at path: FilePath
  ) throws(GitFailure) -> GitLayout {
    let target = try target(in: folder, ".git", mark: "gitdir: ").normalised(in: path)
    let head = try GitFailure.attempt { () throws(SystemError) in try OpenDirectory(at: target) }
    if try pointsBack(head, at: target, to: folder) {
      return try worktree(head, at: target)
    }
    guard isSubmodule(target, of: path) else { throw .foreignRepository(target) }
    return GitLayout(head: head, common: head, commonPath: target, isBare: false)
  }

  /// A linked worktree lies in `worktrees/<name>` of the repository it belongs to.
  private static func worktree(
    _ head: OpenDirectory, at path: FilePath
  ) throws(GitFailure) -> GitLayout {
    let common = try target(in: head, "commondir", mark: "").normalised(in: path)
    guard path.parent == common.appending("worktrees") else { throw .foreignRepository(common) }
    let folder = try GitFailure.attempt { () throws(SystemError) in
      try OpenDirectory(at: common)
    }
    return GitLayout(head: head, common: folder, commonPath: common, isBare: false)
  }

  /// Whether the file `gitdir` over there names the very `.git` we came from.
  private static func pointsBack(
    _ head: OpenDirectory, at path: FilePath, to folder: OpenDirectory
  ) throws(GitFailure) -> Bool {
    let exists = try GitFailure.attempt { () throws(SystemError) in
      try head.status(of: "gitdir") != nil
    }
    guard exists else { return false }
    let back = try target(in: head, "gitdir", mark: "").normalised(in: path)
    return try GitFailure.attempt { () throws(SystemError) in
      guard back.lastName == ".git", let there = try? OpenDirectory(at: back.parent) else {
        return false
      }
      return try there.status().identity == folder.status().identity
    }
  }

  /// Whether the target lies in `.git/modules` of a folder around this one.
  private static func isSubmodule(_ target: FilePath, of path: FilePath) -> Bool {
    var around = path.parent
    while around != "/", !around.isEmpty {
      if target.bytes.starts(with: around.appending(".git/modules/").bytes) { return true }
      around = around.parent
    }
    return false
  }

  /// The path that a small file holds after a mark.
  private static func target(
    in folder: OpenDirectory, _ name: FilePath, mark: String
  ) throws(GitFailure) -> FilePath {
    let bytes = try GitFailure.attempt { () throws(SystemError) in
      try folder.bytes(of: name, limit: limit)
    }
    guard let target = target(of: bytes, mark: mark) else { throw .malformedPointer }
    return target
  }

  /// The path that stands in the first line after a mark; nil when there is none.
  static func target(of bytes: [UInt8], mark: String) -> FilePath? {
    guard bytes.starts(with: mark.utf8) else { return nil }
    let line = bytes.dropFirst(mark.utf8.count).prefix { $0 != UInt8(ascii: "\n") }
    return line.isEmpty ? nil : FilePath(bytes: line)
  }
}
