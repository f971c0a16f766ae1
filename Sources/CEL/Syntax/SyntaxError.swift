/// Why an expression cannot be read; places are counted in Unicode scalars from 0.
enum SyntaxError: Error, Sendable {
  case unexpectedCharacter(Unicode.Scalar, at: Int)
  case badNumber(String, at: Int)
  case unterminatedString(at: Int)
  case badEscape(at: Int)
  case unexpected(String, expected: String, at: Int)
  case badMacro(String, at: Int)
  case tooDeep(at: Int)
  case tooLong

  var place: Int {
    switch self {
    case .unexpectedCharacter(_, let place), .badNumber(_, let place),
      .unterminatedString(let place), .badEscape(let place), .unexpected(_, _, let place),
      .badMacro(_, let place), .tooDeep(let place):
      place
    case .tooLong: 0
    }
  }

  var message: String {
    switch self {
    case .unexpectedCharacter(let scalar, _): "unexpected character '\(scalar)'"
    case .badNumber(let text, _): "'\(text)' is no number of the language"
    case .unterminatedString: "the string does not end; close its quotes"
    case .badEscape: "unknown escape in a string; write '\\\\' for a backslash"
    case .unexpected(let found, let expected, _): "expected \(expected), found \(found)"
    case .badMacro(let name, _): "'\(name)' wants a variable name and an expression"
    case .tooDeep: "the expression is nested too deeply; the limit is \(Parser.depthLimit)"
    case .tooLong: "the expression is too long; the limit is \(Parser.lengthLimit) characters"
    }
  }
}
