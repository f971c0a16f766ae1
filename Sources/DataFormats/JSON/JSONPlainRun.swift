/// A run over JSON tokens that lie whole in a block and hold plain ASCII only.
///
/// What it passes over is well-formed; at anything else it says no and leaves the complaint, the
/// next block and other characters to the reader, which starts that token over.
struct JSONPlainRun {
  private let bytes: UnsafePointer<UInt8>
  /// The index in the block of the next byte.
  private(set) var index: Int
  /// How many lines ended.
  private(set) var lines = 0
  /// The index behind the last end of a line, when there was one.
  private(set) var lineStart = 0

  /// Starts at an index of a block that a zero byte follows.
  init(_ bytes: UnsafePointer<UInt8>, at index: Int) { (self.bytes, self.index) = (bytes, index) }

  /// Passes over white space and returns the byte behind it.
  @inline(__always)
  mutating func solidByte() -> UInt8 {
    while true {
      let byte = bytes[index]
      guard byte <= 0x20 else { return byte }
      switch byte {
      case UInt8(ascii: "\n"):
        lines += 1
        lineStart = index + 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return byte
      }
      index += 1
    }
  }

  /// Passes over the byte returned last.
  @inline(__always)
  mutating func pass() { index += 1 }

  /// Passes over a key, from its quote to behind its colon.
  @inline(__always)
  mutating func passKey() -> Bool {
    guard passText(), solidByte() == UInt8(ascii: ":") else { return false }
    index += 1
    return true
  }

  /// Passes over a text, from its quote to behind the other.
  @inline(__always)
  mutating func passText() -> Bool {
    index += 1
    while true {
      index = JSONText.endOfPlain(bytes, from: index)
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return true
      case UInt8(ascii: "\\"):
        guard JSONEscapes.isShort(bytes[index + 1]) else { return false }
        index += 2
      default: return false
      }
    }
  }

  /// Passes over a number (RFC 8259, section 6) that does not end with the block.
  @inline(__always)
  mutating func passNumber(most: Int) -> Bool {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let startsWithZero = bytes[index] == UInt8(ascii: "0")
    let digits = passDigits()
    guard digits == 1 || digits > 1 && !startsWithZero else { return false }
    if bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard passDigits() > 0 else { return false }
    }
    if bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard passDigits() > 0 else { return false }
    }
    return bytes[index] != 0 && index - start <= most
  }

  @inline(__always)
  private mutating func passDigits() -> Int {
    let start = index
    while bytes[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    return index - start
  }

  /// Passes over `true`, `false` or `null`.
  @inline(__always)
  mutating func passWord(_ word: StaticString) -> Bool {
    for place in 0..<word.utf8CodeUnitCount {
      guard bytes[index] == word.utf8Start[place] else { return false }
      index += 1
    }
    return true
  }
}
