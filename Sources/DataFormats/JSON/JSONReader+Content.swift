#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the last key, string or number holds; valid until the next token is read.
///
/// The methods change nothing; they are mutating because Swift copies a whole reader, byte by byte,
/// for each call of one that only borrows it, which took a fifth of the time of reading.
extension JSONReader {
  /// Whether the last key is a given one.
  @inline(__always)
  public mutating func keyEquals(_ key: StaticString) -> Bool { contentEquals(key) }

  /// Whether the last key, string or number is written exactly so, escapes resolved.
  public mutating func contentEquals(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    if hasEscapes {
      return string.utf8.elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: count))
    }
    guard contentEnd - contentStart == count else { return false }
    guard count > 0 else { return true }
    // Most keys differ in the first byte from what they are compared with.
    let content = block.bytes + contentStart
    return content[0] == text.utf8Start[0] && memcmp(content, text.utf8Start, count) == 0
  }

  /// The bytes as written, escapes and all, while the closure runs.
  public mutating func withContent<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result
  {
    body(
      UnsafeBufferPointer(start: block.bytes + contentStart, count: contentEnd - contentStart))
  }

  /// The text of the last key, string or number, escapes resolved.
  public var string: String {
    mutating get {
      let hasEscapes = hasEscapes
      return withContent { bytes in
        hasEscapes ? JSONEscapes.resolve(bytes) : String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// The last number when it is whole and has at most eighteen digits, as nearly all are.
  mutating func shortInt() -> Int64? {
    withContent { bytes in
      let isNegative = bytes.first == UInt8(ascii: "-")
      guard bytes.count <= 18 else { return nil }
      var value: Int64 = 0
      for byte in bytes.dropFirst(isNegative ? 1 : 0) {
        guard byte &- UInt8(ascii: "0") < 10 else { return nil }
        value = value * 10 + Int64(byte - UInt8(ascii: "0"))
      }
      return isNegative ? -value : value
    }
  }

  /// The last number, when it is one that 64 bits or a finite double can hold.
  public mutating func number() throws(InputError) -> JSONNumber {
    let text = string
    guard let number = JSONNumber(text) else {
      throw InputError(path: path, position: position, problem: .numberOutOfRange(text))
    }
    return number
  }
}
