/// Writes files so that a reader sees the old bytes or the new ones, and never a part.
public enum AtomicFile {
  /// Replaces a file's bytes: a temporary file beside it, synchronised, then renamed.
  ///
  /// Folders on the way are made. Leftovers of runs that were killed are removed. A target that is
  /// a symbolic link or no regular file is refused.
  public static func write(_ bytes: [UInt8], to path: FilePath) throws(SystemError) {
    let file = try AtomicFileWriter(to: path)
    try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
      try file.write(UnsafeRawBufferPointer(buffer))
    }
    try file.finish()
  }

  /// Makes a folder and those it lies in; folders that exist are left as they are.
  public static func makeFolders(_ path: FilePath) throws(SystemError) {
    var made: FilePath = path.isAbsolute ? "/" : ""
    for name in path.names {
      made = made.appending(name)
      if name != ".." { try SystemCalls.makeFolder(made, in: SystemCalls.workingDirectory) }
    }
  }

  private static let mark = ".assay-"

  static func temporaryName(for name: FilePath, process: Int32) -> FilePath {
    // A name may have 255 bytes, so a long one is cut.
    FilePath(bytes: Array(".".utf8) + name.bytes.prefix(200) + Array("\(mark)\(process)".utf8))
  }

  /// Removes temporary files of processes that are no more.
  static func removeLeftovers(of name: FilePath, in folder: OpenDirectory) {
    let prefix = Array(".".utf8) + name.bytes.prefix(200) + Array(mark.utf8)
    for entry in (try? folder.entries(limit: 10_000)) ?? []
    where entry.kind == .regular && entry.name.bytes.starts(with: prefix) {
      let digits = String(decoding: entry.name.bytes.dropFirst(prefix.count), as: UTF8.self)
      guard let process = Int32(digits), process > 0, !SystemCalls.isRunning(process) else {
        continue
      }
      try? SystemCalls.remove(entry.name, in: folder.descriptor.number, isFolder: false)
    }
  }
}
