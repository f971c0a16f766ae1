/// Passes bytes on and computes their digest on the way, so that a file is read once.
public final class HashingByteSource: ByteSource {
  private let source: any ByteSource
  private let hasher = SHA256Hasher()
  /// The bytes passed on so far.
  public private(set) var byteCount = 0

  /// Passes on the bytes of another source.
  public init(_ source: any ByteSource) { self.source = source }

  /// Reads a piece from the other source.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = min(max(0, try source.read(into: buffer)), buffer.count)
    hasher.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    byteCount += count
    return count
  }

  /// Reads what is left, and returns the digest of the whole; call it once, last.
  public func finish() throws -> Digest {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { block.deallocate() }
    while try read(into: block) > 0 {}
    return hasher.finish()
  }
}
