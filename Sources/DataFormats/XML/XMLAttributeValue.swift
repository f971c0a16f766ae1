#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The value of an attribute, entities resolved; valid only inside the handler's method.
public struct XMLAttributeValue {
  /// The value in UTF-8.
  public let bytes: UnsafeBufferPointer<UInt8>

  @inlinable init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The value as text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the value is a given text.
  public func equals(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count == count, let start = bytes.baseAddress else { return count == bytes.count }
    return memcmp(start, text.utf8Start, count) == 0
  }

  /// Whether the value is a text kept as bytes.
  public func equals(_ kept: [UInt8]) -> Bool {
    guard bytes.count == kept.count, let start = bytes.baseAddress else {
      return bytes.count == kept.count
    }
    return kept.withUnsafeBytes {
      $0.baseAddress.map { memcmp(start, $0, kept.count) == 0 } ?? true
    }
  }

  /// The value as a whole number in decimal digits with an optional sign; nil beyond 64 bits.
  public var int: Int64? {
    var digits = bytes[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    guard !digits.isEmpty else { return nil }
    var result: Int64 = 0
    for byte in digits {
      guard byte &- UInt8(ascii: "0") < 10 else { return nil }
      let digit = Int64(byte - UInt8(ascii: "0"))
      let (tens, overflow) = result.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative
        ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      guard !overflow, !carry else { return nil }
      result = sum
    }
    return result
  }
}
