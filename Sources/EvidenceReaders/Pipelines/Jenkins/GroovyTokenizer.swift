import DataFormats

/// Splits a Groovy program into tokens; comments are left out.
///
/// Source: "Syntax" in the documentation of Apache Groovy: single, double and triple quotes,
/// slashy texts, interpolation.
struct GroovyTokenizer {
  private let scalars: [Unicode.Scalar]
  private let path: String
  private var index = 0
  private var line = 1
  private var tokens: [GroovyToken] = []

  private init(_ text: SourceText, path: String) {
    scalars = Array(String(decoding: text.bytes, as: UTF8.self).unicodeScalars)
    self.path = path
  }

  /// The tokens of a program; a text or comment that does not end is refused.
  static func tokens(of text: SourceText, path: String) throws(InputError) -> [GroovyToken] {
    var tokenizer = GroovyTokenizer(text, path: path)
    while tokenizer.index < tokenizer.scalars.count { try tokenizer.take() }
    return tokenizer.tokens
  }

  private func follows(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard index + wanted.count <= scalars.count else { return false }
      return wanted.indices.allSatisfy { scalars[index + $0].value == UInt32(wanted[$0]) }
    }
  }

  private mutating func take() throws(InputError) {
    let scalar = scalars[index]
    switch scalar {
    case "\n":
      add(.newline)
      line += 1
      index += 1
    case " ", "\t", "\r": index += 1
    case "/" where follows("//"): skipLine()
    case "/" where follows("/*"): try skipComment()
    case "#" where index == 0 && follows("#!"): skipLine()
    case "'", "\"": try takeText(scalar)
    case "/" where isSlashyPlace: try takeQuoted(by: "/", count: 1)
    case "$" where follows("$/"): try takeDollarSlashy()
    default:
      if Self.startsName(scalar) { takeName() } else { takeSign(scalar) }
    }
  }

  private mutating func add(_ content: GroovyToken.Content) {
    tokens.append(GroovyToken(content: content, line: line))
  }

  private mutating func takeSign(_ scalar: Unicode.Scalar) {
    add(.sign(scalar))
    index += 1
  }

  private mutating func skipLine() {
    while index < scalars.count, scalars[index] != "\n" { index += 1 }
  }

  private mutating func skipComment() throws(InputError) {
    let start = line
    index += 2
    while !follows("*/") {
      guard index < scalars.count else { throw unfinished("a comment", from: start) }
      if scalars[index] == "\n" { line += 1 }
      index += 1
    }
    index += 2
  }

  private static func startsName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "@" || scalar == "$" || scalar.properties.isAlphabetic
      || ("0"..."9").contains(scalar)
  }

  private mutating func takeName() {
    var name = String.UnicodeScalarView()
    while index < scalars.count {
      let scalar = scalars[index]
      let isJoint =
        scalar == "." && index + 1 < scalars.count && Self.startsName(scalars[index + 1])
      guard Self.startsName(scalar) || isJoint else { break }
      name.append(scalar)
      index += 1
    }
    add(.name(String(name)))
  }

  /// A slash starts a text where a value may stand, and divides behind one.
  private var isSlashyPlace: Bool {
    switch tokens.last?.content {
    case .sign(let sign)?: sign != ")" && sign != "]" && sign != "}"
    case .name, .text: false
    case .newline, nil: true
    }
  }

  private mutating func takeText(_ quote: Unicode.Scalar) throws(InputError) {
    let isTriple = quote == "'" ? follows("'''") : follows("\"\"\"")
    try takeQuoted(by: quote, count: isTriple ? 3 : 1)
  }

  private mutating func takeDollarSlashy() throws(InputError) {
    let start = line
    index += 2
    var text = String.UnicodeScalarView()
    while !follows("/$") {
      guard index < scalars.count else { throw unfinished("a text", from: start) }
      if scalars[index] == "\n" { line += 1 }
      text.append(scalars[index])
      index += 1
    }
    index += 2
    tokens.append(GroovyToken(content: .text(String(text)), line: start))
  }

  private mutating func takeQuoted(by quote: Unicode.Scalar, count: Int) throws(InputError) {
    let start = line
    index += count
    var text = String.UnicodeScalarView()
    while true {
      guard index < scalars.count else { throw unfinished("a text", from: start) }
      let scalar = scalars[index]
      if isEnd(quote, count: count) { break }
      if scalar == "\n" {
        guard count == 3 || quote == "/" else { throw unfinished("a text", from: start) }
        line += 1
      }
      if scalar == "\\" {
        takeEscape(into: &text)
      } else if scalar == "$", quote == "\"" {
        takeInterpolation(into: &text)
      } else {
        text.append(scalar)
        index += 1
      }
    }
    index += count
    tokens.append(GroovyToken(content: .text(String(text)), line: start))
  }

  private func isEnd(_ quote: Unicode.Scalar, count: Int) -> Bool {
    (0..<count).allSatisfy { index + $0 < scalars.count && scalars[index + $0] == quote }
  }

  /// A line break in an escape parts commands as a real one does, without counting as a line.
  private mutating func takeEscape(into text: inout String.UnicodeScalarView) {
    index += 1
    guard index < scalars.count else { return }
    let scalar = scalars[index]
    switch scalar {
    case "n", "r": text.append(";")
    case "t": text.append(" ")
    case "\n":
      text.append("\\")
      text.append("\n")
      line += 1
    default: text.append(scalar)
    }
    index += 1
  }

  /// `${…}` with the braces and texts in it, so that a quote there ends nothing.
  private mutating func takeInterpolation(into text: inout String.UnicodeScalarView) {
    text.append("$")
    index += 1
    guard index < scalars.count, scalars[index] == "{" else { return }
    var depth = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\n" { line += 1 }
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      text.append(scalar)
      index += 1
      if depth == 0 { return }
    }
  }

  private func unfinished(_ what: String, from line: Int) -> InputError {
    InputError(
      path: path, position: SourcePosition(line: line, column: 1, offset: 0),
      problem: .unfinished(what))
  }
}
