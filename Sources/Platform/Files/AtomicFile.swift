/// Writes files so that a reader sees the old bytes or the new ones, and never a part.
public enum AtomicFile {
  /// Replaces a file's bytes: a temporary file beside it, synchronised, then renamed.
  ///
  /// Folders on the way are made. Leftovers of runs that were killed are removed. A target that is
  /// a symbolic link or no regular file is refused.
  public static func write(_ bytes: [UInt8], to path: FilePath) throws(SystemError) {
    guard !path.lastName.isEmpty, path.lastName != "..", path.lastName != "." else {
      throw .notRegular(path, .directory)
    }
    try makeFolders(path.parent)
    let folder = try OpenDirectory(at: path.parent.isEmpty ? "." : path.parent)
    try refuseSpecialTarget(path, in: folder)
    removeLeftovers(of: path.lastName, in: folder)
    try replace(path.lastName, in: folder, with: bytes, shown: path)
  }

  /// Makes a folder and those it lies in; folders that exist are left as they are.
  public static func makeFolders(_ path: FilePath) throws(SystemError) {
    var made: FilePath = path.isAbsolute ? "/" : ""
    for name in path.names {
      made = made.appending(name)
      if name != ".." { try SystemCalls.makeFolder(made, in: SystemCalls.workingDirectory) }
    }
  }

  private static func refuseSpecialTarget(
    _ path: FilePath, in folder: OpenDirectory
  ) throws(SystemError) {
    switch try folder.status(of: path.lastName)?.kind {
    case nil, .regular: return
    case .symbolicLink: throw .symbolicLink(path)
    case let kind?: throw .notRegular(path, kind)
    }
  }

  private static func replace(
    _ name: FilePath, in folder: OpenDirectory, with bytes: [UInt8], shown: FilePath
  ) throws(SystemError) {
    let number = folder.descriptor.number
    let temporary = temporaryName(for: name, process: SystemCalls.processIdentifier)
    do throws(SystemError) {
      let file = try SystemCalls.open(temporary, in: number, .creating, shown: shown)
      try SystemCalls.write(bytes, to: file.number, shown: shown)
      try SystemCalls.synchronise(file.number, shown: shown)
      try SystemCalls.rename(temporary, to: name, in: number)
    } catch {
      try? SystemCalls.remove(temporary, in: number, isFolder: false)
      throw error
    }
    try SystemCalls.synchronise(number, shown: folder.path)
  }

  private static let mark = ".assay-"

  static func temporaryName(for name: FilePath, process: Int32) -> FilePath {
    // A name may have 255 bytes, so a long one is cut.
    FilePath(bytes: Array(".".utf8) + name.bytes.prefix(200) + Array("\(mark)\(process)".utf8))
  }

  /// Removes temporary files of processes that are no more.
  private static func removeLeftovers(of name: FilePath, in folder: OpenDirectory) {
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
