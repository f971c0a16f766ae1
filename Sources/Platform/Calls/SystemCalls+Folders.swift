#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SystemCalls {
  /// The names in an open folder with their kinds, in the order the file system has them.
  ///
  /// At most `limit` and one more are read, the last as the sign that there are more.
  static func names(
    in descriptor: Descriptor, limit: Int, shown: FilePath
  ) throws(SystemError) -> [(name: FilePath, kind: FileKind)] {
    // A second descriptor, because the stream closes its own.
    let copy = fcntl(descriptor.number, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0, let stream = fdopendir(copy) else {
      throw .call(.list, shown, code: errno)
    }
    defer { closedir(stream) }
    rewinddir(stream)
    var names: [(name: FilePath, kind: FileKind)] = []
    errno = 0
    while names.count <= limit, let entry = readdir(stream) {
      let name = bytes(of: entry)
      if name != "." && name != ".." { names.append((name, FileKind(type: entry.pointee.d_type))) }
    }
    guard errno == 0 else { throw .call(.list, shown, code: errno) }
    return names
  }

  private static func bytes(of entry: UnsafeMutablePointer<dirent>) -> FilePath {
    // Not through the imported tuple: copying its 256 bytes may read past a short record.
    guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return "" }
    let start = UnsafeRawPointer(entry) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return FilePath(bytes: UnsafeRawBufferPointer(start: start, count: length))
  }

  /// Makes a folder; one that is there already is left as it is.
  static func makeFolder(_ path: FilePath, in folder: Int32) throws(SystemError) {
    let result = try path.withCString { mkdirat(folder, $0, 0o777) }
    guard result == 0 || errno == EEXIST else { throw .call(.create, path, code: errno) }
  }

  /// Makes a folder with a name nobody else has, for this user only.
  static func makeTemporaryFolder(prefix: FilePath) throws(SystemError) -> FilePath {
    var template = prefix.bytes.map { CChar(bitPattern: $0) } + Array("XXXXXX".utf8CString)
    guard !prefix.bytes.contains(0) else { throw .zeroByte(prefix) }
    guard mkdtemp(&template) != nil else { throw .call(.create, prefix, code: errno) }
    return FilePath(bytes: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) })
  }

  /// Removes a name: a file, or an empty folder.
  static func remove(_ path: FilePath, in folder: Int32, isFolder: Bool) throws(SystemError) {
    let result = try path.withCString { unlinkat(folder, $0, isFolder ? AT_REMOVEDIR : 0) }
    guard result == 0 else { throw .call(.remove, path, code: errno) }
  }

  /// Gives a file another name in the same folder, replacing what had it.
  static func rename(
    _ path: FilePath, to target: FilePath, in folder: Int32
  ) throws(SystemError) {
    let result = try path.withCString { (old) throws(SystemError) in
      try target.withCString { renameat(folder, old, folder, $0) }
    }
    guard result == 0 else { throw .call(.rename, target, code: errno) }
  }

  /// Puts a folder in the place of another, which is moved to `aside` just before.
  ///
  /// Not every system can do both in one step; when the second fails, the first is taken back.
  static func replace(
    _ target: FilePath, by path: FilePath, movingTo aside: FilePath
  ) throws(SystemError) {
    try rename(target, to: aside, in: workingDirectory)
    do throws(SystemError) {
      try rename(path, to: target, in: workingDirectory)
    } catch {
      try? rename(aside, to: target, in: workingDirectory)
      throw error
    }
  }

  /// Forces what was written to the disk.
  static func synchronise(_ descriptor: Int32, shown: FilePath) throws(SystemError) {
    guard retrying({ fsync(descriptor) }) == 0 else { throw .call(.write, shown, code: errno) }
  }

  /// The working folder of this process.
  static func currentFolder() throws(SystemError) -> FilePath {
    guard let text = getcwd(nil, 0) else { throw .call(.open, ".", code: errno) }
    defer { free(text) }
    return FilePath(bytes: UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}

extension FileKind {
  fileprivate init(type: UInt8) {
    switch Int(type) {
    case Int(DT_REG): self = .regular
    case Int(DT_DIR): self = .directory
    case Int(DT_LNK): self = .symbolicLink
    case Int(DT_FIFO): self = .fifo
    case Int(DT_SOCK): self = .socket
    case Int(DT_CHR), Int(DT_BLK): self = .device
    default: self = .unknown
    }
  }
}
