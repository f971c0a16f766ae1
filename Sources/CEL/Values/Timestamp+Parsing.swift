import Quantities

extension Timestamp {
  /// Reads RFC 3339, such as `2026-11-23T08:30:00.5+08:00`; nil for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let zoneStart = bytes[19...].firstIndex(where: { $0 != 46 && !(48...57).contains($0) }),
      let nanoseconds = Self.nanoseconds(bytes[19..<zoneStart]),
      Self.isZone(bytes[zoneStart...]),
      let instant = Instant(text)
    else { return nil }
    self.init(seconds: instant.seconds, nanoseconds: nanoseconds)
  }

  private static func nanoseconds(_ digits: ArraySlice<UInt8>) -> Int32? {
    guard let first = digits.first else { return 0 }
    guard first == UInt8(ascii: "."), (2...10).contains(digits.count) else { return nil }
    var value: Int32 = 0
    for digit in digits.dropFirst() {
      guard (48...57).contains(digit) else { return nil }
      value = value * 10 + Int32(digit - 48)
    }
    for _ in digits.count..<10 { value *= 10 }
    return value
  }

  private static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first == UInt8(ascii: "Z") || first == UInt8(ascii: "z") { return bytes.count == 1 }
    return bytes.count == 6 && bytes[bytes.startIndex + 3] == UInt8(ascii: ":")
  }
}
