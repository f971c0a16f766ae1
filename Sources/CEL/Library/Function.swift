/// A function or operator: its types and its computation.
struct Function: Sendable {
  let name: String
  /// The type of its value for types of arguments, or nil when no overload takes them.
  let type: @Sendable ([ValueType]) -> ValueType?
  let apply: @Sendable ([Value]) throws(EvaluationError) -> Value
}

/// An error of an evaluation, which is a value of the language.
public struct EvaluationError: Error, Sendable, Hashable {
  /// What went wrong, in one phrase.
  public let message: String
  /// Whether the expression was stopped because it cost too much.
  public let isCostLimit: Bool

  init(_ message: String, isCostLimit: Bool = false) {
    (self.message, self.isCostLimit) = (message, isCostLimit)
  }

  static func noOverload(_ name: String, _ values: [Value]) -> EvaluationError {
    EvaluationError("no overload of '\(name)' takes \(values.map(\.type.description))")
  }
}
