#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A promise that an input broke.
enum Finding {
  /// Ends the process with the finding, as the fuzzer expects of a failure.
  static func stop(_ promise: String, _ details: String...) -> Never {
    let lines = ["finding: \(promise)"] + details
    Array((lines.joined(separator: "\n  ") + "\n").utf8).withUnsafeBytes { text in
      _ = write(STDERR_FILENO, text.baseAddress, text.count)
    }
    abort()
  }
}
