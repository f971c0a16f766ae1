/// What is wrong with the form of an expression, and at which byte.
struct SyntaxProblem: Error {
  enum Reason {
    case unexpectedCharacter(String)
    case expected(String, found: String)
    case reservedWord(String)
    case unclosedText
    case unclosedIdentifier
    case invalidEscape(String)
    case numberTooLarge(String)
    case expressionTooLong(Int)
    case nestedTooDeeply(Int)
  }

  let reason: Reason
  let place: Int

  init(_ reason: Reason, at place: Int) {
    (self.reason, self.place) = (reason, place)
  }
}
