import Platform

/// Where a repository keeps its parts, found without asking git.
///
/// Nothing of the repository's configuration is read, because it can make git run programs.
struct GitLayout {
  /// Where `HEAD` is; of a linked worktree its own folder.
  let head: OpenDirectory
  /// Where the references and objects are.
  let common: OpenDirectory
  /// The absolute path of `common`.
  let commonPath: FilePath
  /// Whether there is no checkout.
  let isBare: Bool

  /// Finds the repository whose checkout, or which itself, is the folder; nil when there is none.
  ///
  /// `path` is the folder's absolute path.
  static func locate(
    in folder: OpenDirectory, at path: FilePath
  ) throws(GitFailure) -> GitLayout? {
    let status = try GitFailure.attempt { () throws(SystemError) in
      try folder.status(of: ".git")
    }
    switch status?.kind {
    case nil:
      return try GitFailure.attempt { () throws(SystemError) in try bare(folder, at: path) }
    case .directory:
      return try GitFailure.attempt { () throws(SystemError) in
        try inside(folder.directory(".git"), at: path.appending(".git"))
      }
    case .regular:
      return try GitPointer.follow(from: folder, at: path)
    case .symbolicLink:
      throw .system(.symbolicLink(".git"))
    case let kind?:
      throw .system(.notRegular(".git", kind))
    }
  }

  private static func bare(
    _ folder: OpenDirectory, at path: FilePath
  ) throws(SystemError) -> GitLayout? {
    guard try folder.status(of: "HEAD")?.kind == .regular,
      try folder.status(of: "objects")?.kind == .directory,
      try folder.status(of: "refs")?.kind == .directory
    else { return nil }
    return GitLayout(head: folder, common: folder, commonPath: path, isBare: true)
  }

  private static func inside(
    _ folder: OpenDirectory, at path: FilePath
  ) throws(SystemError) -> GitLayout {
    // Only a linked worktree's folder has this file; here it would lead to a foreign repository.
    if try folder.status(of: "commondir") != nil { throw .outside(".git/commondir") }
    return GitLayout(head: folder, common: folder, commonPath: path, isBare: false)
  }
}
