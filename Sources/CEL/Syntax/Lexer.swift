/// Cuts an expression into tokens.
struct Lexer {
  let bytes: [UInt8]
  var index = 0

  init(_ source: String) { bytes = Array(source.utf8) }

  /// All tokens of a source, the last of them `end`.
  static func tokens(of source: String) throws(SyntaxProblem) -> [Token] {
    var lexer = Lexer(source)
    var tokens: [Token] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private mutating func next() throws(SyntaxProblem) -> Token {
    skipBlanks()
    let start = index
    let kind = try kind()
    return Token(kind: kind, start: start, end: index)
  }

  private mutating func kind() throws(SyntaxProblem) -> Token.Kind {
    guard let byte = peek() else { return .end }
    if let text = try stringLiteral() { return .literal(text) }
    if Self.isLetter(byte) { return word() }
    if Self.isDigit(byte) || (byte == UInt8(ascii: ".") && peek(1).map(Self.isDigit) == true) {
      return .literal(try numberLiteral())
    }
    if byte == UInt8(ascii: "`") { return try quotedIdentifier() }
    return .symbol(try symbol())
  }

  func peek(_ ahead: Int = 0) -> UInt8? {
    index + ahead < bytes.count ? bytes[index + ahead] : nil
  }

  /// The source text of a range of bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func skipBlanks() {
    while let byte = peek() {
      if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
        while let next = peek(), next != UInt8(ascii: "\n") { index += 1 }
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func word() -> Token.Kind {
    let start = index
    while let byte = peek(), Self.isLetter(byte) || Self.isDigit(byte) { index += 1 }
    let name = text(start..<index)
    switch name {
    case "true": return .literal(.bool(true))
    case "false": return .literal(.bool(false))
    case "null": return .literal(.null)
    case "in": return .symbol(.in)
    default: return Self.reserved.contains(name) ? .reserved(name) : .identifier(name)
    }
  }

  private mutating func quotedIdentifier() throws(SyntaxProblem) -> Token.Kind {
    let start = index + 1
    index += 1
    while let byte = peek(), byte != UInt8(ascii: "`") {
      guard Self.isLetter(byte) || Self.isDigit(byte) || Array("./- ".utf8).contains(byte) else {
        throw SyntaxProblem(.unexpectedCharacter(scalar(at: index)), at: index)
      }
      index += 1
    }
    guard peek() != nil, index > start else {
      throw SyntaxProblem(.unclosedIdentifier, at: start - 1)
    }
    index += 1
    return .quotedIdentifier(text(start..<index - 1))
  }

  private mutating func symbol() throws(SyntaxProblem) -> Symbol {
    for length in [2, 1] where index + length <= bytes.count {
      if let symbol = Self.symbols[text(index..<index + length)] {
        index += length
        return symbol
      }
    }
    throw SyntaxProblem(.unexpectedCharacter(scalar(at: index)), at: index)
  }

  private func scalar(at place: Int) -> String {
    let rest = String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self)
    return rest.unicodeScalars.first.map { String($0) } ?? ""
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || byte == 95
  }

  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Words kept free for other languages; they may still name a field or a method.
  static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
    "package", "namespace", "return", "var", "void", "while",
  ]

  private static let symbols: [String: Symbol] = {
    var table: [String: Symbol] = [:]
    for symbol in Symbol.allCases where symbol != .in { table[symbol.rawValue] = symbol }
    return table
  }()
}
