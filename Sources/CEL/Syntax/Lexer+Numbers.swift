extension Lexer {
  /// Reads `12`, `0x1F`, `12u`, `1.5`, `.5` or `1e9`.
  mutating func numberLiteral() throws(SyntaxProblem) -> Value {
    let start = index
    if peek() == UInt8(ascii: "0"), peek(1).map({ $0 | 0x20 }) == UInt8(ascii: "x") {
      return try hexadecimalLiteral()
    }
    skipDigits()
    var isDouble = false
    if peek() == UInt8(ascii: "."), peek(1).map(Self.isDigit) == true {
      isDouble = true
      index += 1
      skipDigits()
    }
    if skipExponent() { isDouble = true }
    let digits = text(start..<index)
    if isDouble {
      guard let value = Double(digits), value.isFinite else {
        throw SyntaxProblem(.numberTooLarge(digits), at: start)
      }
      return .double(value)
    }
    return try whole(digits, radix: 10, start: start)
  }

  private mutating func hexadecimalLiteral() throws(SyntaxProblem) -> Value {
    let start = index
    index += 2
    while let byte = peek(), Self.isHexadecimal(byte) { index += 1 }
    return try whole(text(start + 2..<index), radix: 16, start: start)
  }

  /// The value of digits with an optional `u` after them; a whole number one past the largest is
  /// kept unsigned for the minus sign that may stand before it.
  private mutating func whole(
    _ digits: String, radix: Int, start: Int
  ) throws(SyntaxProblem) -> Value {
    guard let magnitude = UInt64(digits, radix: radix) else {
      throw SyntaxProblem(.numberTooLarge(text(start..<index)), at: start)
    }
    if let byte = peek(), byte | 0x20 == UInt8(ascii: "u") {
      index += 1
      return .uint(magnitude)
    }
    if let value = Int64(exactly: magnitude) { return .int(value) }
    let isAfterMinus = start > 0 && bytes[start - 1] == UInt8(ascii: "-")
    guard magnitude == Int64.min.magnitude, isAfterMinus else {
      throw SyntaxProblem(.numberTooLarge(text(start..<index)), at: start)
    }
    return .int(.min)
  }

  private mutating func skipDigits() {
    while let byte = peek(), Self.isDigit(byte) { index += 1 }
  }

  private mutating func skipExponent() -> Bool {
    guard let byte = peek(), byte | 0x20 == UInt8(ascii: "e") else { return false }
    let hasSign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
    guard let digit = peek(hasSign ? 2 : 1), Self.isDigit(digit) else { return false }
    index += hasSign ? 2 : 1
    skipDigits()
    return true
  }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (97...102).contains(byte | 0x20)
  }
}
