public import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of its own for one test, removed with it.
public final class TemporaryProject: Sendable {
  private let directory: TemporaryDirectory

  /// The folder's absolute path.
  public var path: FilePath { directory.path }

  /// Makes an empty folder.
  public init() throws { directory = try TemporaryDirectory(prefix: "assay-test-") }

  /// Makes a folder with files of text.
  public convenience init(_ files: [String: String]) throws {
    try self.init()
    for (path, text) in files { try write(text, to: FilePath(path)) }
  }

  /// Writes a file of text, with the folders it lies in.
  public func write(_ text: String, to path: FilePath) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file, with the folders it lies in.
  public func write(_ bytes: [UInt8], to path: FilePath) throws {
    try AtomicFile.write(bytes, to: self.path.appending(path))
  }

  /// Makes a folder.
  public func makeFolder(_ path: FilePath) throws {
    try AtomicFile.makeFolders(self.path.appending(path))
  }

  /// The bytes of a file.
  public func bytes(of path: FilePath) throws -> [UInt8] {
    try FileByteStream(at: self.path.appending(path), limit: .max).readAll()
  }

  /// Makes a symbolic link that says `target`.
  public func link(_ path: FilePath, to target: FilePath) {
    _ = symlink(Self.terminated(target), Self.terminated(self.path.appending(path)))
  }

  /// Makes a FIFO, which nobody writes to.
  public func makeFIFO(_ path: FilePath) {
    _ = mkfifo(Self.terminated(self.path.appending(path)), 0o600)
  }

  /// Lets a file be run.
  public func makeExecutable(_ path: FilePath) {
    _ = chmod(Self.terminated(self.path.appending(path)), 0o755)
  }

  /// Whether nobody but the user may read or write a file.
  public func isForOwnerAlone(_ path: FilePath) -> Bool {
    var status = stat()
    let result = stat(Self.terminated(self.path.appending(path)), &status)
    return result == 0 && status.st_mode & 0o077 == 0
  }

  /// Replaces a file that may be write-protected.
  public func replace(_ bytes: [UInt8], at path: FilePath) throws {
    try remove(path)
    try write(bytes, to: path)
  }

  /// Gives a file or folder another path.
  public func rename(_ path: FilePath, to target: FilePath) throws {
    let (old, new) = (self.path.appending(path), self.path.appending(target))
    guard Self.renamed(Self.terminated(old), Self.terminated(new)) == 0 else {
      throw SystemError.call(.rename, target, code: errno)
    }
  }

  /// Gives a file a size, without writing what is new in it.
  public func grow(_ path: FilePath, to size: Int) throws {
    guard truncate(Self.terminated(self.path.appending(path)), off_t(size)) == 0 else {
      throw SystemError.call(.write, path, code: errno)
    }
  }

  /// Removes a file.
  public func remove(_ path: FilePath) throws {
    guard unlink(Self.terminated(self.path.appending(path))) == 0 else {
      throw SystemError.call(.remove, path, code: errno)
    }
  }

  private static func renamed(_ old: [CChar], _ new: [CChar]) -> Int32 {
    #if canImport(Glibc)
      Glibc.rename(old, new)
    #else
      Darwin.rename(old, new)
    #endif
  }

  /// Opens the folder.
  public func open() throws -> OpenDirectory { try OpenDirectory(at: path) }

  private static func terminated(_ path: FilePath) -> [CChar] {
    path.bytes.map { CChar(bitPattern: $0) } + [0]
  }
}
