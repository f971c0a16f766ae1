/// The name of an object: a SHA-1 of 20 or a SHA-256 of 32 bytes.
struct ObjectID: Hashable, Sendable {
  /// The bytes from the front, eight to a word, zeros behind the last.
  private let words: SIMD4<UInt64>
  /// Whether it is a SHA-256.
  let isLong: Bool

  /// Reads 40 or 64 hexadecimal digits.
  init?(hex: ArraySlice<UInt8>) {
    guard hex.count == 40 || hex.count == 64 else { return nil }
    var words = SIMD4<UInt64>()
    var place = 0
    for digit in hex {
      guard let value = Self.value(of: digit) else { return nil }
      words[place >> 4] = words[place >> 4] << 4 | UInt64(value)
      place += 1
    }
    // The last word of a SHA-1 is filled by half.
    if hex.count == 40 { words[2] <<= 32 }
    self.words = words
    isLong = hex.count == 64
  }

  /// The first 16 hexadecimal digits as a number.
  var prefix: UInt64 { words[0] }

  /// The digits in lower case.
  var hex: String {
    var text: [UInt8] = []
    for word in [words[0], words[1], words[2], words[3]] {
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        text.append(Self.digits[Int(truncatingIfNeeded: (word >> shift) & 15)])
      }
    }
    return String(decoding: text.prefix(isLong ? 64 : 40), as: UTF8.self)
  }

  static func == (left: ObjectID, right: ObjectID) -> Bool { left.words == right.words }

  func hash(into hasher: inout Hasher) { hasher.combine(words[0]) }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
