/// The part of a JSON input that is in memory: a block that slides over the source.
///
/// A zero byte, which no JSON text may contain, always follows the last byte, so that loops over
/// the block need no other bound.
struct JSONBlock: ~Copyable {
  private let source: any ByteSource
  private let path: String
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes are in the block.
  private(set) var count = 0
  /// The offset of the block's first byte in the input.
  private(set) var startOffset = 0
  private var isAtEnd = false

  /// Small inputs are many, so the block starts small; it grows once it has slid.
  private static let firstSize = 32 << 10
  private static let size = 256 << 10

  init(_ source: any ByteSource, path: String) {
    self.source = source
    self.path = path
    capacity = Self.firstSize
    base = .allocate(capacity: capacity + Self.padding)
    base.update(repeating: 0, count: Self.padding)
  }

  deinit { base.deallocate() }

  /// Room for the zero byte, and for loops that look at eight bytes at a time.
  private static let padding = 16

  /// The bytes, followed by zeros.
  var bytes: UnsafePointer<UInt8> {
    @inline(__always) get { UnsafePointer(base) }
  }

  /// Drops what stands before an index and reads on behind the rest; false at the end.
  ///
  /// What stood at `kept` is at 0 afterwards.
  mutating func slide(keeping kept: Int) throws(InputError) -> Bool {
    guard !isAtEnd else { return false }
    let rest = count - kept
    if kept > 0 {
      base.update(from: base + kept, count: rest)
      startOffset += kept
      count = rest
    }
    if rest > capacity / 2 || startOffset > 0 && capacity < Self.size {
      grow(to: max(Self.size, capacity * 2))
    }
    let free = UnsafeMutableRawBufferPointer(start: base + rest, count: capacity - rest)
    let arrived = try source.read(into: free, path: path)
    count = rest + arrived
    (base + count).update(repeating: 0, count: Self.padding)
    isAtEnd = arrived == 0
    return !isAtEnd
  }

  private mutating func grow(to larger: Int) {
    let next = UnsafeMutablePointer<UInt8>.allocate(capacity: larger + Self.padding)
    next.update(from: base, count: count)
    base.deallocate()
    (base, capacity) = (next, larger)
  }
}
