import MaturityModel
import Quantities

/// The weighted share of each level that has applicable criteria.
struct LevelShares: Sendable {
  /// The levels with their shares, from the lowest up.
  let levels: [(number: Int, share: Rational)]

  init(criteria: [RatedCriterion], values: [Rational?]) {
    var sums: [Int: (achieved: Rational, weight: Int)] = [:]
    for (criterion, value) in zip(criteria, values) {
      guard let value else { continue }
      let sum = sums[criterion.level] ?? (.zero, 0)
      sums[criterion.level] = (
        sum.achieved + Rational(criterion.weight) * value, sum.weight + criterion.weight
      )
    }
    levels = sums.keys.sorted().map { number in
      let sum = sums[number] ?? (.zero, 0)
      return (number, sum.achieved.divided(by: Rational(sum.weight)) ?? .zero)
    }
  }

  /// The level reached and the way to the next one.
  func score(_ policy: Policy) -> LevelScore {
    let reached = level(policy)
    guard let next = next(after: reached) else {
      return LevelScore(level: reached, fraction: .zero)
    }
    let way = levels.prefix { $0.number <= next }.map {
      $0.share.divided(by: policy.levelRule.requiredShare(of: $0.number, for: next)) ?? .one
    }
    return LevelScore(level: reached, fraction: way.reduce(.percent(99), min))
  }

  /// The highest level that passes, or the base level.
  func level(_ policy: Policy) -> Int {
    levels.reduce(policy.baseLevel) { best, level in
      level.number > best && passes(level.number, policy.levelRule) ? level.number : best
    }
  }

  /// The lowest level with applicable criteria above a level.
  func next(after level: Int) -> Int? { levels.first { $0.number > level }?.number }

  /// Whether a level and all below it have the shares that the rule demands.
  func passes(_ level: Int, _ rule: Policy.LevelRule) -> Bool {
    levels.prefix { $0.number <= level }.allSatisfy {
      rule.accepts($0.share, of: $0.number, for: level)
    }
  }
}
