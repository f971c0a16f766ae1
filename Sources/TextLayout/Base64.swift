/// Bytes as text (RFC 4648, section 4).
public enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// For each byte, the value of that digit; `notADigit` for others.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: notADigit, count: 256)
    for (value, digit) in alphabet.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()

  private static let notADigit: UInt8 = 255

  /// Writes bytes, padded.
  public static func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let digit = alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)]
        result.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Reads what `encode` writes, padded or not; nil for anything else, blanks included.
  public static func decode(_ text: String) -> [UInt8]? {
    var digits = Array(text.utf8)
    let padding = digits.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard padding <= 2, padding == 0 || digits.count % 4 == 0 else { return nil }
    digits.removeLast(padding)
    guard digits.count % 4 != 1 else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(digits.count / 4 * 3 + 2)
    var (bits, count) = (UInt32(0), UInt32(0))
    for digit in digits {
      let value = values[Int(digit)]
      guard value != notADigit else { return nil }
      bits = (bits << 6 | UInt32(value)) & 0xFFFFFF
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return result
  }

  /// Reads either alphabet (RFC 4648, sections 4 and 5), padded or not, with line breaks; nil for
  /// anything else, such as padding that does not fit or bits that stand for no whole byte.
  public static func decodeForgiving(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 4 * 3)
    var (group, bits) = (UInt32(0), UInt32(0))
    var (padding, length) = (0, 0)
    for character in text.utf8 where character != 0x0A && character != 0x0D {
      length += 1
      if character == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      let value = value(ofEither: character)
      guard padding == 0, value != notADigit else { return nil }
      group = group << 6 | UInt32(value)
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: group >> bits))
    }
    guard padding <= 2, padding == 0 || length % 4 == 0 else { return nil }
    // Six bits left over are a character that stands for no whole byte.
    guard bits < 6, group & (1 << bits - 1) == 0 else { return nil }
    return bytes
  }

  private static func value(ofEither character: UInt8) -> UInt8 {
    switch character {
    case UInt8(ascii: "-"): 62
    case UInt8(ascii: "_"): 63
    default: values[Int(character)]
    }
  }
}
