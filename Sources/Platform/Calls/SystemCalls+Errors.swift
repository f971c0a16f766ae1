#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SystemCalls {
  static func meansMissing(_ code: Int32) -> Bool { code == ENOENT || code == ENOTDIR }

  static func meansNotDirectory(_ code: Int32) -> Bool { code == ENOTDIR }

  static func meansExists(_ code: Int32) -> Bool { code == EEXIST }

  /// An error number in words that are the same on every system.
  static func wording(of code: Int32) -> String {
    wordings[code] ?? "the system says error \(code)"
  }

  private static let wordings: [Int32: String] = [
    ENOENT: "does not exist",
    ENOTDIR: "a part of the path is not a folder",
    EISDIR: "is a folder",
    EACCES: "permission denied",
    EPERM: "not permitted",
    EROFS: "the file system is read-only",
    EEXIST: "exists already",
    ENOTEMPTY: "the folder is not empty",
    ENAMETOOLONG: "the name is too long",
    ELOOP: "too many symbolic links",
    EMFILE: "too many open files; raise 'ulimit -n'",
    ENFILE: "the system has too many open files",
    ENOMEM: "not enough memory",
    ENOSPC: "no space left on the device",
    EDQUOT: "the disk quota is used up",
    EFBIG: "the file is too large",
    EIO: "the device failed (input/output error)",
    EBADF: "is not open",
    EPIPE: "nobody reads the output any more",
    EINVAL: "the system refuses the argument",
    ENXIO: "nobody is at the other end",
    ESTALE: "the network file system lost it",
    ETXTBSY: "the program is being written",
    ENOEXEC: "is not a program for this machine",
    E2BIG: "the arguments are too long",
    EAGAIN: "the system has no room for another process",
  ]
}
