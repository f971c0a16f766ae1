/// Well-formed UTF-8 of more than one byte (Unicode 15, table 3-7).
enum UTF8Character {
  /// The bytes of the character that a byte above ASCII starts, or nil when none can.
  @inline(__always)
  static func length(after lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// Whether the bytes behind the first one fit it: no overlong form, no surrogate.
  @inline(__always)
  static func isValid(_ bytes: UnsafePointer<UInt8>, length: Int) -> Bool {
    let second = bytes[1]
    let isSecondValid =
      switch bytes[0] {
      case 0xE0: second >= 0xA0 && second <= 0xBF
      case 0xED: second >= 0x80 && second <= 0x9F
      case 0xF0: second >= 0x90 && second <= 0xBF
      case 0xF4: second >= 0x80 && second <= 0x8F
      default: second & 0xC0 == 0x80
      }
    guard isSecondValid else { return false }
    return (length < 3 || bytes[2] & 0xC0 == 0x80) && (length < 4 || bytes[3] & 0xC0 == 0x80)
  }
}

extension UTF8Character {
  /// The index of the first byte that is not part of well-formed UTF-8, or nil.
  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { firstInvalidByte(in: $0) }
  }

  /// The index of the first byte that is not part of well-formed UTF-8, or nil.
  static func firstInvalidByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = bytes.baseAddress else { return nil }
    var index = 0
    while index < bytes.count {
      if start[index] < 0x80 {
        index += 1
        continue
      }
      guard let length = length(after: start[index]), index + length <= bytes.count,
        isValid(start + index, length: length)
      else { return index }
      index += length
    }
    return nil
  }
}

extension UTF8Character {
  /// How many bytes at the end start a character whose rest has not come; 0 to 3.
  static func unfinishedBytes(atEndOf bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    for (back, byte) in bytes.suffix(3).reversed().enumerated() where byte & 0xC0 != 0x80 {
      return (length(after: byte) ?? 1) > back + 1 ? back + 1 : 0
    }
    return 0
  }
}
