/// The characters XML allows (XML 1.0, section 2.2), in UTF-8.
enum XMLCharacters {
  /// The index of the first byte that starts no allowed character, or nil.
  static func firstForbidden(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let control = bytes.firstIndex { $0 < 0x20 && !isBlank($0) }
    let invalid = UTF8Character.firstInvalidByte(in: bytes)
    guard let control, let invalid else { return control ?? invalid }
    return min(control, invalid)
  }

  /// What is wrong with the character at the start of what is left to read.
  static func problem(at rest: UnsafeBufferPointer<UInt8>) -> InputError.Problem {
    if let first = rest.first, first < 0x20, !isBlank(first) {
      return .forbiddenCharacter(UInt32(first))
    }
    if UTF8Character.firstInvalidByte(in: rest) == 0 {
      return .invalidUTF8(hint: EncodingHint.guess(rest))
    }
    return .malformed("a character that XML forbids")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
