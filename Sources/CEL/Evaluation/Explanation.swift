/// What decided the outcome of an evaluation.
public struct Explanation: Sendable, Hashable {
  /// The variables that decided, sorted: were all others unknown, the outcome would be the same.
  public let supports: [String]
  /// The conditions that decided, in the order they were looked at.
  public let steps: [Step]

  /// One condition with its value.
  public struct Step: Sendable, Hashable {
    /// The condition as written.
    public let text: String
    /// Its value as a literal, or `unknown` or `error`.
    public let value: String
    /// How far a variable lies from its bound, when the condition compares the two.
    public let margin: Margin?
  }

  /// A comparison of a variable with a bound.
  public struct Margin: Sendable, Hashable {
    /// The variable's name.
    public let variable: String
    /// Its value as a literal.
    public let actual: String
    /// The operator, read from the variable to the bound: `==`, `!=`, `<`, `<=`, `>` or `>=`.
    public let comparison: String
    /// The bound as a literal.
    public let bound: String
    /// Whether the comparison holds.
    public let holds: Bool
  }
}
