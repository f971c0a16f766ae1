extension JSONReader {
  /// Reads a text in quotes, from the opening one at the cursor to behind the closing one.
  ///
  /// `keeping` says whether the content has to stay in the block, `what` names it in a message.
  mutating func scanText(keeping: Bool, what: String) throws(InputError) {
    cursor += 1
    (contentStart, hasEscapes) = (cursor, false)
    while true {
      cursor = JSONText.endOfPlain(block.bytes, from: cursor)
      let byte = block.bytes[cursor]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        try scanEscape(keeping: keeping)
      } else if byte >= 0x80 {
        try scanCharacter(keeping: keeping, what: what)
      } else if byte == 0, isAtEnd {
        guard try readOn(keeping: keeping) else { throw error(.unfinished(what)) }
      } else {
        throw error(.forbiddenCharacter(UInt32(byte)))
      }
      if keeping, cursor - contentStart > limits.textBytes {
        throw error(.exceeds(.textBytes, most: limits.textBytes))
      }
    }
    contentEnd = cursor
    cursor += 1
  }

  private mutating func readOn(keeping: Bool) throws(InputError) -> Bool {
    if keeping { return try refill(keepingFrom: contentStart) }
    let isFilled = try refill()
    contentStart = cursor
    return isFilled
  }

  /// Makes sure that bytes from the cursor on are in the block; false when the input ends before.
  private mutating func has(_ count: Int, keeping: Bool) throws(InputError) -> Bool {
    while block.count - cursor < count {
      guard try readOn(keeping: keeping) else { return false }
    }
    return true
  }

  private mutating func scanEscape(keeping: Bool) throws(InputError) {
    hasEscapes = true
    guard try has(2, keeping: keeping) else { throw error(.unfinished("an escape")) }
    switch block.bytes[cursor + 1] {
    case let byte where JSONEscapes.isShort(byte): cursor += 2
    case UInt8(ascii: "u"):
      let unit = try scanHexUnit(keeping: keeping)
      guard unit & 0xF800 == 0xD800 else { return }
      // A surrogate must come as a high and a low half.
      guard unit & 0xFC00 == 0xD800, try has(2, keeping: keeping),
        block.bytes[cursor] == UInt8(ascii: "\\"), block.bytes[cursor + 1] == UInt8(ascii: "u"),
        try scanHexUnit(keeping: keeping) & 0xFC00 == 0xDC00
      else { throw error(.malformed("half of a surrogate pair")) }
    default: throw error(.malformed("unknown escape; write '\\\\' for a backslash"))
    }
  }

  private mutating func scanHexUnit(keeping: Bool) throws(InputError) -> UInt16 {
    guard try has(6, keeping: keeping) else { throw error(.unfinished("an escape")) }
    var unit: UInt16 = 0
    for index in 2..<6 {
      guard let digit = block.bytes[cursor + index].hexadecimalValue else {
        throw error(.malformed("expected four hexadecimal digits after '\\u'"))
      }
      unit = unit << 4 | UInt16(digit)
    }
    cursor += 6
    return unit
  }

  /// Passes over characters of two to four bytes, checking that they are UTF-8 (RFC 3629).
  private mutating func scanCharacter(keeping: Bool, what: String) throws(InputError) {
    repeat {
      guard let length = UTF8Character.length(after: block.bytes[cursor]) else {
        throw error(.invalidUTF8(hint: nil))
      }
      guard try has(length, keeping: keeping) else { throw error(.unfinished(what)) }
      guard UTF8Character.isValid(block.bytes + cursor, length: length) else {
        throw error(.invalidUTF8(hint: nil))
      }
      cursor += length
      continuationBytes += length - 1
    } while block.bytes[cursor] >= 0x80
  }
}
