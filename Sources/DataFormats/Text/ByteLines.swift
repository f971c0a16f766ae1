#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lines of a source, one at a time, in constant memory.
public struct ByteLines: ~Copyable {
  private let source: any ByteSource
  let path: String
  private let limit: Int
  private var block: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  /// The number of the last line returned, from 1; 0 before the first.
  public private(set) var number = 0

  /// Reads lines of at most `limit` bytes.
  public init(_ source: any ByteSource, path: String, limit: Int = 1 << 20) {
    self.source = source
    self.path = path
    self.limit = limit
    block = .allocate(byteCount: 64 << 10, alignment: 16)
  }

  deinit { block.deallocate() }

  /// The next line without its line break (LF or CRLF), valid until the next call; nil at the end.
  ///
  /// A byte order mark before the first line is dropped.
  public mutating func next() throws(InputError) -> UnsafeBufferPointer<UInt8>? {
    var searched = start
    while true {
      if let place = newline(from: searched) {
        let line = slice(start, place)
        start = place + 1
        return line
      }
      searched = end - start
      guard try fill() else { break }
      searched += start
    }
    guard start < end else { return nil }
    let line = slice(start, end)
    start = end
    return line
  }

  /// Where the last line returned starts.
  public var position: SourcePosition {
    SourcePosition(line: max(number, 1), column: 1, offset: lineOffset)
  }

  /// An error about the last line returned.
  public func error(_ problem: InputError.Problem) -> InputError {
    InputError(path: path, position: position, problem: problem)
  }

  private var blockOffset = 0
  private var lineOffset = 0

  private func newline(from index: Int) -> Int? {
    guard index < end, let base = block.baseAddress,
      let found = memchr(base + index, 0x0A, end - index)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private mutating func slice(_ from: Int, _ to: Int) -> UnsafeBufferPointer<UInt8> {
    number += 1
    lineOffset = blockOffset + from
    var bytes = UnsafeRawBufferPointer(rebasing: block[from..<to])
    if bytes.last == 0x0D { bytes = UnsafeRawBufferPointer(rebasing: bytes.dropLast()) }
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(3))
    }
    return bytes.assumingMemoryBound(to: UInt8.self)
  }

  /// Moves the started line to the front and reads on behind it; false at the end.
  private mutating func fill() throws(InputError) -> Bool {
    guard !isAtEnd else { return false }
    let rest = end - start
    guard rest <= limit else {
      throw InputError(
        path: path,
        position: SourcePosition(line: number + 1, column: 1, offset: blockOffset + start),
        problem: .exceeds(.textBytes, most: limit))
    }
    if rest > block.count / 2 { grow() }
    block.copyMemory(from: UnsafeRawBufferPointer(rebasing: block[start..<end]))
    blockOffset += start
    (start, end) = (0, rest)
    let free = UnsafeMutableRawBufferPointer(rebasing: block[rest...])
    let count = try source.read(into: free, path: path)
    end += count
    isAtEnd = count == 0
    return !isAtEnd
  }

  private mutating func grow() {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: block.count * 2, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(block))
    block.deallocate()
    block = larger
  }
}
