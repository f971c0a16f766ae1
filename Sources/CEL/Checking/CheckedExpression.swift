/// An expression whose names and types are known to be right.
public struct CheckedExpression: Sendable {
  /// The text it was made of.
  public let source: String
  /// The type of its value.
  public let type: ValueType
  let code: Code
  let root: Int
  let limits: Limits

  /// The declared variables it reads, sorted.
  public var variables: [String] { code.variables.sorted() }

  /// The program that evaluates it.
  public func program() -> Program { Program(self) }
}
