/// How large an expression and its evaluation may grow.
public struct Limits: Sendable, Hashable {
  /// The most Unicode scalars in an expression.
  public var expressionSize: Int
  /// The deepest nesting of an expression.
  public var expressionDepth: Int
  /// The most cost of one evaluation; one unit is about one step.
  public var cost: UInt64
  /// The most issues that one check reports.
  public var issues: Int

  /// What a single rule may ask for.
  public static let standard = Limits()

  /// Makes limits.
  public init(
    expressionSize: Int = 100_000, expressionDepth: Int = 250, cost: UInt64 = 10_000_000,
    issues: Int = 100
  ) {
    self.expressionSize = expressionSize
    self.expressionDepth = expressionDepth
    self.cost = cost
    self.issues = issues
  }
}
