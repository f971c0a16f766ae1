import MaturityModel
import Quantities

extension PracticeScale {
  /// The criteria that, once met, bring the practice to its next level, in order.
  ///
  /// Levels whose share is already enough for the next one block nothing.
  public var blockers: [RatedCriterion] {
    let values = superseded(criteria.map { $0.rating?.low })
    let shares = LevelShares(criteria: criteria, values: values)
    guard let next = shares.next(after: shares.level(policy)) else { return [] }
    let failing = Set(
      shares.levels.filter {
        $0.number <= next && !policy.levelRule.accepts($0.share, of: $0.number, for: next)
      }.map(\.number))
    return criteria.indices.filter { place in
      failing.contains(criteria[place].level) && values[place].map { $0 != .one } ?? false
    }.map { criteria[$0] }
  }

  /// The lowest level with applicable criteria that awards a target; nil when none does.
  public func goal(for target: Int) -> Int? {
    criteria.filter { $0.rating != nil && $0.level >= target }.map(\.level).min()
  }

  /// The criteria that apply and are neither met nor implied at the levels that a target takes,
  /// in order; none once the target is reached.
  public func open(for target: Int) -> [RatedCriterion] {
    guard score(on: .proven).level < target else { return [] }
    let goal = goal(for: target) ?? target
    let values = superseded(criteria.map { $0.rating?.low })
    return criteria.indices.filter { place in
      criteria[place].level <= goal && values[place].map { $0 != .one } ?? false
    }.map { criteria[$0] }
  }
}
