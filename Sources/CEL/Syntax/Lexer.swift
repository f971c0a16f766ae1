/// Splits an expression into tokens.
struct Lexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  /// All tokens, `end` last.
  static func tokens(of source: String) throws(SyntaxError) -> [PlacedToken] {
    var lexer = Lexer(source)
    var tokens: [PlacedToken] = []
    repeat { tokens.append(try lexer.next()) } while tokens.last?.token != .end
    return tokens
  }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func scalar(ahead offset: Int) -> Unicode.Scalar? {
    index + offset < scalars.count ? scalars[index + offset] : nil
  }

  private mutating func next() throws(SyntaxError) -> PlacedToken {
    skipBlanks()
    let start = index
    let token = try token()
    return PlacedToken(token: token, range: start..<index)
  }

  private mutating func skipBlanks() {
    while let scalar = current {
      if scalar == "/", self.scalar(ahead: 1) == "/" {
        while let inner = current, inner != "\n" { index += inner == "\n" ? 0 : 1 }
      } else if scalar.properties.isWhitespace {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func token() throws(SyntaxError) -> Token {
    guard let scalar = current else { return .end }
    if isNameStart(scalar) { return try nameOrPrefixedString() }
    if isDigit(scalar) || (scalar == "." && self.scalar(ahead: 1).map(isDigit) ?? false) {
      return try number()
    }
    if scalar == "\"" || scalar == "'" { return .literal(.string(try string(isRaw: false))) }
    return try symbol()
  }

  private mutating func symbol() throws(SyntaxError) -> Token {
    for length in [2, 1] where index + length <= scalars.count {
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars[index..<index + length])
      if Self.symbols.contains(text) {
        index += length
        return .symbol(text)
      }
    }
    throw .unexpectedCharacter(scalars[index], at: index)
  }

  private static let symbols: Set<String> = [
    "==", "!=", "<=", ">=", "&&", "||", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", "(", ")",
    "[", "]", "{", "}", ".", ",",
  ]

  private mutating func nameOrPrefixedString() throws(SyntaxError) -> Token {
    let start = index
    while let scalar = current, isNameStart(scalar) || isDigit(scalar) { index += 1 }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[start..<index])
    if current == "\"" || current == "'" {
      switch text.lowercased() {
      case "r": return .literal(.string(try string(isRaw: true)))
      case "b": return .literal(.bytes(Array(try string(isRaw: false).utf8)))
      default: break
      }
    }
    return switch text {
    case "true": .literal(.bool(true))
    case "false": .literal(.bool(false))
    case "null": .literal(.null)
    default: .name(text)
    }
  }

  private mutating func number() throws(SyntaxError) -> Token {
    let start = index
    let isHexadecimal = current == "0" && (scalar(ahead: 1) == "x" || scalar(ahead: 1) == "X")
    if isHexadecimal { index += 2 }
    var isDouble = false
    while let scalar = current {
      if isDigit(scalar) || (isHexadecimal && scalar.properties.isASCIIHexDigit) {
        index += 1
      } else if !isHexadecimal, scalar == ".", self.scalar(ahead: 1).map(isDigit) ?? false {
        isDouble = true
        index += 1
      } else if !isHexadecimal, scalar == "e" || scalar == "E" {
        isDouble = true
        index += 1
        if current == "+" || current == "-" { index += 1 }
      } else {
        break
      }
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[start..<index])
    return .literal(try value(text, isHexadecimal: isHexadecimal, isDouble: isDouble, at: start))
  }

  private mutating func value(
    _ text: String, isHexadecimal: Bool, isDouble: Bool, at start: Int
  ) throws(SyntaxError) -> Value {
    if isDouble {
      guard let value = Double(text), value.isFinite else { throw .badNumber(text, at: start) }
      return .double(value)
    }
    let digits = isHexadecimal ? String(text.dropFirst(2)) : text
    guard let magnitude = UInt64(digits, radix: isHexadecimal ? 16 : 10) else {
      throw .badNumber(text, at: start)
    }
    if current == "u" || current == "U" {
      index += 1
      return .uint(magnitude)
    }
    guard let value = Int64(exactly: magnitude) else { throw .badNumber(text, at: start) }
    return .int(value)
  }

  private mutating func string(isRaw: Bool) throws(SyntaxError) -> String {
    let start = index
    let quote = scalars[index]
    index += 1
    var text = "".unicodeScalars
    while let scalar = current {
      index += 1
      if scalar == quote { return String(text) }
      if scalar == "\\", !isRaw {
        text.append(try escape(at: start))
      } else {
        text.append(scalar)
      }
    }
    throw .unterminatedString(at: start)
  }

  private mutating func escape(at start: Int) throws(SyntaxError) -> Unicode.Scalar {
    guard let scalar = current else { throw .unterminatedString(at: start) }
    index += 1
    switch scalar {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "\\", "\"", "'", "`", "?": return scalar
    case "x": return try code(digits: 2)
    case "u": return try code(digits: 4)
    case "U": return try code(digits: 8)
    default: throw .badEscape(at: index - 2)
    }
  }

  private mutating func code(digits: Int) throws(SyntaxError) -> Unicode.Scalar {
    var text = ""
    while text.count < digits, let scalar = current {
      text.unicodeScalars.append(scalar)
      index += 1
    }
    guard let value = UInt32(text, radix: 16), let scalar = Unicode.Scalar(value) else {
      throw .badEscape(at: index - text.count - 2)
    }
    return scalar
  }

  private func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
