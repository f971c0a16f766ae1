#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the last key, string or number holds; valid until the next token is read.
extension JSONReader {
  /// Whether the last key is a given one.
  @inline(__always)
  public func keyEquals(_ key: StaticString) -> Bool { contentEquals(key) }

  /// Whether the last key, string or number is written exactly so, escapes resolved.
  public func contentEquals(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    if hasEscapes {
      return string.utf8.elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: count))
    }
    return contentEnd - contentStart == count
      && memcmp(block.bytes + contentStart, text.utf8Start, count) == 0
  }

  /// The bytes as written, escapes and all, while the closure runs.
  public func withContent<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(
      UnsafeBufferPointer(start: block.bytes + contentStart, count: contentEnd - contentStart))
  }

  /// The text of the last key, string or number, escapes resolved.
  public var string: String {
    withContent { bytes in
      hasEscapes ? JSONEscapes.resolve(bytes) : String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The last number, when it is one that 64 bits or a finite double can hold.
  public func number() throws(InputError) -> JSONNumber {
    let text = string
    guard let number = JSONNumber(text) else {
      throw InputError(path: path, position: position, problem: .numberOutOfRange(text))
    }
    return number
  }
}
