import Evidence
import Platform

/// Lists the project's files: those of the commit, or of a plain folder those on disk.
struct ProjectTreeReader {
  let repository: GitRepository?
  let listing: FileListing?

  private static let mostFiles = 1_000_000

  /// The tree; nil when there is neither a commit nor a folder to list.
  func read(_ diagnostics: inout [Diagnostic]) -> ProjectTree? {
    if let repository {
      do throws(GitFailure) {
        return try versioned(repository)
      } catch {
        diagnostics.append(
          Diagnostic(
            .warning, path: ".git",
            message: "the files are those on disk, not those of the commit: \(error)"))
      }
    }
    return listing.map { listing in
      ProjectTree(
        files: listing.entries.map { entry in
          ProjectTree.File(
            path: entry.path.shown,
            purpose: entry.kind == .regular ? PurposeTable.purpose(of: entry.path) : .other,
            size: entry.size)
        }, isVersioned: false)
    }
  }

  private func versioned(_ repository: GitRepository) throws(GitFailure) -> ProjectTree {
    let process = try repository.start([
      "ls-tree", "-r", "-z", "-l", "--full-tree", repository.references.head.hex,
    ])
    var files: [ProjectTree.File] = []
    try ZeroTerminatedFields.forEach(of: process) { (field) throws(GitFailure) in
      guard files.count < Self.mostFiles else { return }
      guard let file = Self.file(field) else { throw .malformedOutput("ls-tree") }
      if let file = file.file { files.append(file) }
    }
    try repository.finish(process, "ls-tree")
    return ProjectTree(files: files, isVersioned: true)
  }

  /// Reads `mode type object size<tab>path`; a submodule's entry is no file.
  private static func file(_ line: [UInt8]) -> (file: ProjectTree.File?, Void)? {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let words = line[..<tab].split(separator: UInt8(ascii: " "))
    guard words.count == 4 else { return nil }
    guard words[1].elementsEqual("blob".utf8) else { return (nil, ()) }
    let path = FilePath(bytes: line[(tab + 1)...])
    let isLink = words[0].elementsEqual("120000".utf8)
    return (
      ProjectTree.File(
        path: path.shown, purpose: isLink ? .other : PurposeTable.purpose(of: path),
        // `BAD` where a partial clone lacks the file.
        size: Int(String(decoding: words[3], as: UTF8.self)) ?? 0), ()
    )
  }
}
