/// Keeps what is written in memory.
public final class MemoryByteSink: ByteSink {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Starts empty.
  public init() {}

  /// Appends a piece.
  public func write(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }
}
