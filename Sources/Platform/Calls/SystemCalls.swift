#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The C calls on files that this room is made of, with errors for their error numbers.
///
/// The files in this folder are the only ones of the product that see the C library.
enum SystemCalls {
  /// How a file is opened.
  enum Mode {
    /// To read a file: no link, and no waiting for the other end of a FIFO.
    case reading
    /// To list a folder; no link.
    case folder
    /// To list the folder that the user named, which may be a link.
    case namedFolder
    /// To write a file that must not exist yet.
    case creating
    /// The same for a file that the user alone may read.
    case creatingPrivate

    var isCreating: Bool { self == .creating || self == .creatingPrivate }

    var permissions: mode_t { self == .creatingPrivate ? 0o600 : 0o666 }

    var flags: Int32 {
      switch self {
      case .reading: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
      case .folder: O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      case .namedFolder: O_RDONLY | O_DIRECTORY | O_CLOEXEC
      case .creating, .creatingPrivate: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      }
    }
  }

  static let workingDirectory = AT_FDCWD

  /// Opens a path relative to an open folder.
  static func open(
    _ path: FilePath, in folder: Int32, _ mode: Mode, shown: FilePath
  ) throws(SystemError) -> Descriptor {
    let number = try path.withCString { name in
      retrying { openat(folder, name, mode.flags, mode.permissions) }
    }
    guard number < 0 else { return Descriptor(number) }
    let code = errno
    // Linux says ELOOP, or ENOTDIR for a folder; FreeBSD EMLINK.
    if let status = try? status(of: path, in: folder, shown: shown), status.kind == .symbolicLink,
      mode != .namedFolder
    {
      throw .symbolicLink(shown)
    }
    throw .call(mode.isCreating ? .create : .open, shown, code: code)
  }

  /// Looks at a name without following a link.
  static func status(
    of path: FilePath, in folder: Int32, shown: FilePath
  ) throws(SystemError) -> FileStatus {
    var raw = stat()
    let result = try path.withCString { fstatat(folder, $0, &raw, AT_SYMLINK_NOFOLLOW) }
    guard result == 0 else { throw .call(.open, shown, code: errno) }
    return FileStatus(raw)
  }

  /// Looks at an open file.
  static func status(of descriptor: Int32, shown: FilePath) throws(SystemError) -> FileStatus {
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw .call(.open, shown, code: errno) }
    return FileStatus(raw)
  }

  /// Reads once; 0 at the end, nil when a descriptor that does not wait has nothing yet.
  static func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, shown: FilePath
  ) throws(SystemError) -> Int? {
    let count = retrying { platformRead(descriptor, buffer.baseAddress, buffer.count) }
    if count >= 0 { return count }
    if errno == EAGAIN { return nil }
    throw .call(.read, shown, code: errno)
  }

  /// Writes everything.
  static func write(
    _ bytes: [UInt8], to descriptor: Int32, shown: FilePath
  ) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
      try write(UnsafeRawBufferPointer(buffer), to: descriptor, shown: shown)
    }
  }

  /// Writes everything.
  static func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, shown: FilePath
  ) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = retrying { platformWrite(descriptor, rest.baseAddress, rest.count) }
      if count > 0 {
        written += count
      } else if errno == EAGAIN {
        _ = waitForAny([(descriptor, Int16(POLLOUT))], milliseconds: -1)
      } else {
        throw errno == EPIPE ? .brokenPipe(shown) : .call(.write, shown, code: errno)
      }
    }
  }

  /// Repeats a call that a signal interrupted.
  static func retrying<Number: SignedInteger>(_ call: () -> Number) -> Number {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// Waits until one of the descriptors is ready; returns what each is ready for, nil on a timeout.
  static func waitForAny(
    _ wanted: [(descriptor: Int32, events: Int16)], milliseconds: Int32
  ) -> [Int16]? {
    var polled = wanted.map { pollfd(fd: $0.descriptor, events: $0.events, revents: 0) }
    let ready = retrying { poll(&polled, nfds_t(polled.count), milliseconds) }
    return ready == 0 ? nil : polled.map(\.revents)
  }

  private static func platformRead(
    _ descriptor: Int32, _ address: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, address, count)
    #else
      Darwin.read(descriptor, address, count)
    #endif
  }

  private static func platformWrite(
    _ descriptor: Int32, _ address: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, address, count)
    #else
      Darwin.write(descriptor, address, count)
    #endif
  }
}

/// An open file of the system, closed with its last owner.
final class Descriptor: Sendable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }
}

extension FileStatus {
  init(_ raw: stat) {
    #if canImport(Glibc)
      let times = [
        raw.st_mtim.tv_sec, raw.st_mtim.tv_nsec, raw.st_ctim.tv_sec, raw.st_ctim.tv_nsec,
      ]
    #else
      let times = [
        raw.st_mtimespec.tv_sec, raw.st_mtimespec.tv_nsec, raw.st_ctimespec.tv_sec,
        raw.st_ctimespec.tv_nsec,
      ]
    #endif
    self.init(
      kind: FileKind(mode: raw.st_mode), size: Int(clamping: raw.st_size),
      identity: Identity(
        device: UInt64(truncatingIfNeeded: raw.st_dev), inode: UInt64(raw.st_ino)),
      modified: times, isExecutable: raw.st_mode & 0o111 != 0)
  }
}

extension FileKind {
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .directory
    case S_IFLNK: self = .symbolicLink
    case S_IFIFO: self = .fifo
    case S_IFSOCK: self = .socket
    case S_IFCHR, S_IFBLK: self = .device
    default: self = .unknown
    }
  }
}
