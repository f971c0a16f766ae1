extension JSONReader {
  /// The position of the cursor.
  var here: SourcePosition {
    @inline(__always) get {
      let offset = block.startOffset + cursor
      return SourcePosition(
        line: line, column: offset - lineStart - continuationBytes + 1, offset: offset)
    }
  }

  /// Whether the cursor stands behind the last byte; the zero there is not of the input.
  var isAtEnd: Bool { cursor >= block.count }

  func error(_ problem: InputError.Problem) -> InputError {
    InputError(path: path, position: here, problem: problem)
  }

  /// The error of finding what stands at the cursor.
  mutating func unexpected(_ expected: String) -> InputError {
    // The character may go on behind the block.
    while block.count - cursor < 4, (try? refill()) == true {}
    guard !isAtEnd else { return error(.unexpected(found: "the end", expected: expected)) }
    let byte = block.bytes[cursor]
    if byte == 0 { return error(.forbiddenCharacter(0)) }
    let bytes = UnsafeBufferPointer(start: block.bytes + cursor, count: block.count - cursor)
    let character = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first
    let found = character.map { "'\(Character($0))'" } ?? "nothing"
    return error(.unexpected(found: found, expected: expected))
  }

  /// Drops what was read, or keeps the last content, and reads on; false at the end.
  mutating func refill(keepingFrom kept: Int? = nil) throws(InputError) -> Bool {
    let start = kept ?? cursor
    // `slide` moves nothing when it is at the end.
    let before = block.startOffset
    let isFilled = try block.slide(keeping: start)
    let moved = block.startOffset - before
    cursor -= moved
    contentStart -= moved
    contentEnd -= moved
    return isFilled
  }

  /// Passes over white space and returns the byte behind it, or 0 at the end.
  @inline(__always)
  mutating func nextSolidByte(keepingContent: Bool = false) throws(InputError) -> UInt8 {
    let byte = block.bytes[cursor]
    return byte > 0x20 ? byte : try nextSolidByteSlowly(keepingContent: keepingContent)
  }

  private mutating func nextSolidByteSlowly(keepingContent: Bool) throws(InputError) -> UInt8 {
    while true {
      let bytes = block.bytes
      var index = cursor
      while true {
        let byte = bytes[index]
        if byte == UInt8(ascii: " ") {
          index += 1
        } else if byte == UInt8(ascii: "\n") {
          index += 1
          line += 1
          lineStart = block.startOffset + index
          continuationBytes = 0
        } else if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t") {
          index += 1
        } else {
          break
        }
      }
      cursor = index
      if bytes[index] != 0 || index < block.count { return bytes[index] }
      guard try refill(keepingFrom: keepingContent ? contentStart : nil) else { return 0 }
    }
  }

  mutating func scanWord(_ word: StaticString) throws(InputError) {
    let length = word.utf8CodeUnitCount
    while block.count - cursor < length, try refill() {}
    for index in 0..<length where block.bytes[cursor + index] != word.utf8Start[index] {
      throw unexpected("a value")
    }
    cursor += length
  }

  /// Reads a number by the grammar of RFC 8259, section 6.
  mutating func scanNumber() throws(InputError) {
    contentStart = cursor
    if block.bytes[cursor] == UInt8(ascii: "-") { cursor += 1 }
    if try digit() == UInt8(ascii: "0") {
      cursor += 1
      if Self.isDigit(try digit()) {
        throw error(.malformed("a number cannot start with a zero before other digits"))
      }
    } else {
      try scanDigits()
    }
    if try digit() == UInt8(ascii: ".") {
      cursor += 1
      try scanDigits()
    }
    if try digit() | 0x20 == UInt8(ascii: "e") {
      cursor += 1
      let sign = try digit()
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { cursor += 1 }
      try scanDigits()
    }
    contentEnd = cursor
  }

  private mutating func scanDigits() throws(InputError) {
    guard Self.isDigit(try digit()) else { throw unexpected("a digit") }
    while Self.isDigit(try digit()) {
      cursor += 1
      guard cursor - contentStart <= limits.numberBytes else {
        throw error(.exceeds(.numberBytes, most: limits.numberBytes))
      }
    }
  }

  /// The byte at the cursor, read on when it lies behind the block; 0 at the end.
  @inline(__always)
  private mutating func digit() throws(InputError) -> UInt8 {
    let byte = block.bytes[cursor]
    if byte != 0 || cursor < block.count { return byte }
    return try refill(keepingFrom: contentStart) ? block.bytes[cursor] : 0
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
