extension Lexer {
  /// What stands before and around the characters of a literal.
  private struct Form {
    var isBytes = false
    var isRaw = false
    var quote: UInt8 = 0
    var isTriple = false
    /// The count of bytes up to the first character.
    var length = 0
  }

  /// Reads a text or bytes literal, or nothing when none begins here.
  mutating func stringLiteral() throws(SyntaxProblem) -> Value? {
    guard let form = form() else { return nil }
    let start = index
    index += form.length
    var content: [UInt8] = []
    while !closes(form) {
      guard let byte = peek(), form.isTriple || (byte != 0x0A && byte != 0x0D) else {
        throw SyntaxProblem(.unclosedText, at: start)
      }
      if byte == UInt8(ascii: "\\"), !form.isRaw {
        try escape(in: form, into: &content)
      } else {
        content.append(byte)
        index += 1
      }
    }
    index += form.isTriple ? 3 : 1
    return form.isBytes ? .bytes(content) : .string(String(decoding: content, as: UTF8.self))
  }

  private func form() -> Form? {
    var form = Form()
    while let byte = peek(form.length) {
      switch byte {
      case UInt8(ascii: "r") where !form.isRaw, UInt8(ascii: "R") where !form.isRaw:
        form.isRaw = true
      case UInt8(ascii: "b") where !form.isBytes, UInt8(ascii: "B") where !form.isBytes:
        form.isBytes = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        form.quote = byte
        form.isTriple = peek(form.length + 1) == byte && peek(form.length + 2) == byte
        form.length += form.isTriple ? 3 : 1
        return form
      default: return nil
      }
      form.length += 1
    }
    return nil
  }

  private func closes(_ form: Form) -> Bool {
    guard peek() == form.quote else { return false }
    return !form.isTriple || (peek(1) == form.quote && peek(2) == form.quote)
  }

  private mutating func escape(
    in form: Form, into content: inout [UInt8]
  ) throws(SyntaxProblem) {
    let start = index
    guard let letter = peek(1) else { throw SyntaxProblem(.unclosedText, at: start) }
    index += 2
    if let plain = Self.plainEscapes[letter] {
      content.append(plain)
      return
    }
    let code: UInt32
    switch letter {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): code = try digits(2, radix: 16, from: start)
    case UInt8(ascii: "u") where !form.isBytes: code = try digits(4, radix: 16, from: start)
    case UInt8(ascii: "U") where !form.isBytes: code = try digits(8, radix: 16, from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "3"):
      index -= 1
      code = try digits(3, radix: 8, from: start)
    default: throw SyntaxProblem(.invalidEscape(text(start..<index)), at: start)
    }
    try append(code, asByte: form.isBytes, from: start, to: &content)
  }

  private func append(
    _ code: UInt32, asByte: Bool, from start: Int, to content: inout [UInt8]
  ) throws(SyntaxProblem) {
    if asByte {
      content.append(UInt8(truncatingIfNeeded: code))
    } else if let scalar = Unicode.Scalar(code) {
      content.append(contentsOf: String(scalar).utf8)
    } else {
      throw SyntaxProblem(.invalidEscape(text(start..<index)), at: start)
    }
  }

  private mutating func digits(
    _ count: Int, radix: Int, from start: Int
  ) throws(SyntaxProblem) -> UInt32 {
    let end = min(index + count, bytes.count)
    let digits = text(index..<end)
    guard digits.utf8.count == count, digits.utf8.allSatisfy(Self.isHexadecimal),
      let code = UInt32(digits, radix: radix)
    else { throw SyntaxProblem(.invalidEscape(text(start..<end)), at: start) }
    index = end
    return code
  }

  private static let plainEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
    UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11,
    UInt8(ascii: "\\"): 92, UInt8(ascii: "?"): 63, UInt8(ascii: "\""): 34,
    UInt8(ascii: "'"): 39, UInt8(ascii: "`"): 96,
  ]
}
