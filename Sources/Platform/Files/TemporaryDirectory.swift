/// A private folder for this run, removed with everything in it when its owner goes.
public final class TemporaryDirectory: Sendable {
  /// The folder's absolute path.
  public let path: FilePath

  /// Makes a folder that only this user can read.
  ///
  /// The parent is usually what the environment's `TMPDIR` says.
  public init(in parent: FilePath = "/tmp", prefix: String = "assay-") throws(SystemError) {
    let absolute = parent.isAbsolute ? parent : try SystemCalls.currentFolder().appending(parent)
    path = try SystemCalls.makeTemporaryFolder(prefix: absolute.appending(FilePath(prefix)))
    Interruption.register(path)
  }

  deinit {
    Self.remove(path)
    Interruption.forget(path)
  }

  /// Writes a file in it, with folders on the way.
  public func write(_ bytes: [UInt8], to relative: FilePath) throws(SystemError) {
    let target = path.appending(relative)
    try AtomicFile.makeFolders(target.parent)
    let file = try SystemCalls.open(
      target, in: SystemCalls.workingDirectory, .creating, shown: target)
    try SystemCalls.write(bytes, to: file.number, shown: target)
  }

  /// Removes what the walk lists, the innermost first; links are removed, not followed.
  static func remove(_ path: FilePath) {
    guard let root = try? OpenDirectory(at: path) else { return }
    var entries: [DirectoryWalk.Entry] = []
    _ = DirectoryWalk.run(from: root) { entries.append($0) }
    for entry in entries.sorted(by: { $1.path < $0.path }) {
      guard let folder = try? root.directory(entry.path.parent) else { continue }
      try? SystemCalls.remove(
        entry.path.lastName, in: folder.descriptor.number, isFolder: entry.kind == .directory)
    }
    try? SystemCalls.remove(path, in: SystemCalls.workingDirectory, isFolder: true)
  }
}
