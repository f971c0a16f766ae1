/// Something wrong with an expression, found before it runs.
public struct Issue: Sendable, Hashable {
  /// The line of the expression's text, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// What is wrong, in one phrase, with the likely fix after a semicolon.
  public let message: String
}

/// Why an expression cannot be used: its issues in the order of the text.
public struct CheckFailure: Error, Sendable, Hashable {
  /// At least one issue, and no more than the limit.
  public let issues: [Issue]
  /// The count of issues left out.
  public let omitted: Int
}

/// What the checker can find wrong; the words are on the page `Wording`.
enum CheckProblem {
  case undeclared(String, nearest: String?)
  case unknownFunction(String, nearest: String?)
  case noMatchingOverload(String, [ValueType])
  case mixedNumbers(String, [ValueType])
  case noField(String, ValueType)
  case notIterable(ValueType)
  case typeMismatch(expected: ValueType, found: ValueType)
  case invalidPattern(String, PatternProblem)
  case unreachable(ClosedRange<Double>)
  case macroVariable(String)
  case hasNeedsSelection
  case unknownMessage(String)
  case unknownField(String, of: String)
  case invalidBlock
}
