import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writing in place, as the programs do whose files we read.
enum StandardFile {
  static func overwrite(_ path: FilePath, with text: String) throws {
    let file = open(path.description, O_WRONLY | O_TRUNC)
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard write(file, bytes, bytes.count) == bytes.count else {
      throw SystemError.call(.write, path, code: errno)
    }
  }

  static var ownProcess: Int32 { getpid() }
}
