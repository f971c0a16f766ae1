/// A word of an expression with where it stands.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    case identifier(String)
    case quotedIdentifier(String)
    /// A word that the language reserves; allowed after a dot only.
    case reserved(String)
    case literal(Value)
    case symbol(Symbol)
    case end
  }

  let kind: Kind
  /// The first byte, and the first byte after.
  let start: Int
  let end: Int
}

/// A sign of the language, or the operator `in`.
enum Symbol: String, Sendable, CaseIterable {
  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBracket = "["
  case rightBracket = "]"
  case leftBrace = "{"
  case rightBrace = "}"
  case dot = "."
  case comma = ","
  case colon = ":"
  case question = "?"
  case plus = "+"
  case minus = "-"
  case star = "*"
  case slash = "/"
  case percent = "%"
  case not = "!"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "=="
  case notEqual = "!="
  case and = "&&"
  case or = "||"
  case `in` = "in"
}
