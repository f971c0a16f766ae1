/// Why an expression has no value, and where in its text.
public struct EvaluationError: Error, Sendable, Hashable {
  /// What went wrong.
  public let reason: Reason
  /// The line of the expression's text, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// What can go wrong while an expression is evaluated.
  public enum Reason: Error, Sendable, Hashable {
    /// A whole number was divided by zero.
    case divisionByZero
    /// The remainder of a division by zero was asked for.
    case remainderByZero
    /// A result does not fit into its type.
    case overflow(String)
    /// A value cannot be turned into the type named.
    case conversion(of: String, to: String)
    /// A map has no such key.
    case noSuchKey(String)
    /// A value of this type has no fields.
    case noSuchField(String, type: String)
    /// A map cannot have such a key.
    case unsupportedKey(String)
    /// A map literal gives a key twice.
    case repeatedKey(String)
    /// A place outside a list or text.
    case indexOutOfRange(String)
    /// No form of a function takes arguments of these types.
    case noMatchingOverload(String, [String])
    /// A pattern is no regular expression.
    case invalidPattern(String, PatternProblem)
    /// An argument is not what the function takes.
    case invalidArgument(String, function: String)
    /// A format string has a fault.
    case invalidFormat(String)
    /// A zone is neither an IANA name known here nor `±HH:MM`.
    case unknownTimeZone(String)
    /// The value of an absent optional was asked for.
    case absentOptional
    /// A message type that the language does not know, or one without a value.
    case unknownMessage(String)
    /// A name that nothing declares; only in expressions that were not checked.
    case unresolved(String)
    /// A variable could not be read.
    case binding(String, String)
    /// The evaluation cost more than its limit.
    case costLimitExceeded(UInt64)
  }
}

extension EvaluationError {
  /// The error of an expression that was not evaluated, because others had spent what it may cost.
  public static func costLimit(_ limit: UInt64) -> EvaluationError {
    EvaluationError(reason: .costLimitExceeded(limit), line: 1, column: 1)
  }
}

/// An error inside an evaluation; a class, so that results stay small.
final class Fault: Sendable {
  let reason: EvaluationError.Reason
  /// The instruction that failed.
  let instruction: Int

  init(_ reason: EvaluationError.Reason, at instruction: Int) {
    (self.reason, self.instruction) = (reason, instruction)
  }
}
