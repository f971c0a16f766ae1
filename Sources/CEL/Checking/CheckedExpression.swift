/// An expression whose names and types are known to be right.
public struct CheckedExpression: Sendable {
  /// The type of its value.
  public let type: ValueType
  private let routine: Routine

  init(_ routine: Routine, type: ValueType) {
    (self.routine, self.type) = (routine, type)
  }

  /// The text it was made of.
  public var source: String { routine.source }

  /// The declared variables it reads, sorted.
  public var variables: [String] { routine.code.variables.sorted() }

  /// The program that evaluates it.
  public func program() -> Program { Program(routine) }
}
