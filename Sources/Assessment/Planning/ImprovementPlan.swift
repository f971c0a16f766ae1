public import Quantities

/// A set of criteria that, once met, brings a practice or a project to a level.
public struct ImprovementPlan: Sendable, Hashable {
  /// The level it leads to.
  public var target: Int
  /// The criteria to meet or to show evidence for, sorted by identifier.
  public var criteria: [String]
  /// The remaining cost of all of them in points.
  public var cost: Rational
  /// Points that every plan to this level costs at least; never above `cost`.
  public var bound: Rational

  /// Makes a plan.
  public init(target: Int, criteria: [String], cost: Rational, bound: Rational) {
    self.target = target
    self.criteria = criteria
    self.cost = cost
    self.bound = bound
  }

  /// Whether no cheaper set exists; false when there were too many ways to try them all.
  public var isExact: Bool { cost == bound }
}
