/// What a variable stands for in one evaluation.
public enum Binding: Sendable {
  /// A value.
  case value(Value)
  /// A value whose parts on the paths given, key by key, are unknown.
  case partial(Value, unknown: [[Value]])
  /// Nothing is known about the variable.
  case unknown
  /// The variable could not be read, for the reason given.
  case error(String)
}

/// The result of running a program once.
public struct Evaluation: Sendable {
  /// The value, or why there is none.
  public let outcome: Outcome
  /// What it cost; one unit is about one step.
  public let cost: UInt64
  /// What decided the outcome, when the program was asked to trace it.
  public let explanation: Explanation?
}

/// How an evaluation ended.
public enum Outcome: Sendable, Hashable {
  /// With a value.
  case value(Value)
  /// Undecided; the sorted names of the unknown variables in the way.
  case unknown([String])
  /// With an error that nothing absorbed.
  case error(EvaluationError)
}
