import DataFormats
import Platform

/// A file's bytes for a reader: first those that detection has read already, then the rest.
final class EvidenceByteSource: ByteSource {
  private let stream: FileByteStream
  private let path: String
  private var pending: ArraySlice<UInt8>

  init(_ stream: FileByteStream, prefix: [UInt8], path: String) {
    (self.stream, pending, self.path) = (stream, prefix[...], path)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard pending.isEmpty else {
      let piece = pending.prefix(buffer.count)
      buffer.copyBytes(from: piece)
      pending = pending.dropFirst(piece.count)
      return piece.count
    }
    do throws(SystemError) {
      return try stream.read(into: buffer)
    } catch {
      throw InputError(path: path, position: nil, problem: .unreadable(reason: error.reason))
    }
  }
}
