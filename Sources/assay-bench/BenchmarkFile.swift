import DataFormats
import Platform

/// A file's bytes as the readers take them.
final class BenchmarkFile: ByteSource {
  private let stream: FileByteStream

  init(_ path: String) throws { stream = try FileByteStream(at: FilePath(path), limit: .max) }

  /// The size in bytes.
  var size: Int { stream.size }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    try stream.read(into: buffer)
  }
}
