import DataFormats
import Platform

/// A file as a source of bytes.
final class FileSource: ByteSource {
  private let stream: FileByteStream

  init(_ stream: FileByteStream) { self.stream = stream }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    try stream.read(into: buffer)
  }
}

/// A new file that takes bytes, and gets its name when all are written.
final class FileSink: ByteSink {
  private let writer: AtomicFileWriter

  init(to path: FilePath) throws(SystemError) { writer = try AtomicFileWriter(to: path) }

  func write(_ bytes: UnsafeRawBufferPointer) throws { try writer.write(bytes) }

  func finish() throws(SystemError) { try writer.finish() }
}
