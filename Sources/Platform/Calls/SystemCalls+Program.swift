#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SystemCalls {
  /// The path of the program that runs, links followed; nil where the system does not tell.
  static func program() -> FilePath? {
    #if canImport(Glibc)
      return resolved("/proc/self/exe")
    #else
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size) + 1)
      guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
      return resolved(FilePath(bytes: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }))
    #endif
  }

  private static func resolved(_ path: FilePath) -> FilePath? {
    let name = path.bytes.map { CChar(bitPattern: $0) } + [0]
    guard let real = realpath(name, nil) else { return nil }
    defer { free(real) }
    return FilePath(
      bytes: UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) })
  }
}
