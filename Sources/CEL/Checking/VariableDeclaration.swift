/// A variable that expressions may read.
public struct VariableDeclaration: Sendable, Hashable {
  /// The name; may have several words joined by dots, as `coverage.line.ratio`.
  public let name: String
  /// The type of its values.
  public let type: ValueType
  /// The values a number can take; a comparison outside them is an issue.
  public let range: ClosedRange<Double>?

  /// Declares a variable.
  public init(name: String, type: ValueType, range: ClosedRange<Double>? = nil) {
    (self.name, self.type, self.range) = (name, type, range)
  }
}

/// A function that expressions may call, known to the checker only.
struct FunctionDeclaration: Sendable {
  let name: String
  let overloads: [Overload]
}
