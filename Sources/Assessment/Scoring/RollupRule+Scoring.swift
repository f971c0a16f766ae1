import Evidence
import Quantities

extension RollupRule {
  /// A component that has a level.
  struct Member: Sendable {
    let level: LevelRange
    let weight: Int
    let isCritical: Bool
  }

  /// The level of all members together, both sides apart; nil without members.
  ///
  /// Whatever the rule, the whole is never above a critical member. Every rule is monotone and
  /// blind to the order of the members.
  func range(of members: [Member]) -> LevelRange? {
    guard let proven = score(of: members, \.level.proven),
      let potential = score(of: members, \.level.potential)
    else { return nil }
    return LevelRange(proven: proven, potential: potential)
  }

  private func score(
    of members: [Member], _ side: (Member) -> LevelScore
  ) -> LevelScore? {
    let scores = members.map { (score: side($0), weight: $0.weight) }
    let critical = members.filter(\.isCritical).map(side).min()
    let whole: LevelScore? =
      switch self {
      case .min: scores.map(\.score).min()
      case .median: Self.median(scores.map(\.score))
      case .weighted: Self.mean(scores)
      case .share(let share): Self.reached(by: share, of: scores)
      }
    return whole.map { Swift.min($0, critical ?? $0) }
  }

  private static func median(_ scores: [LevelScore]) -> LevelScore? {
    scores.isEmpty ? nil : scores.sorted()[(scores.count - 1) / 2]
  }

  /// The mean of the levels, rounded down; its fraction is what was cut off.
  private static func mean(_ scores: [(score: LevelScore, weight: Int)]) -> LevelScore? {
    let weight = scores.reduce(0) { $0 + $1.weight }
    let sum = scores.reduce(0) { $0 + $1.score.level * $1.weight }
    guard let mean = Rational(sum).divided(by: Rational(weight)) else { return nil }
    return LevelScore(
      level: mean.floor, fraction: Swift.min(mean - Rational(mean.floor), .percent(99)))
  }

  private static func reached(
    by share: Rational, of scores: [(score: LevelScore, weight: Int)]
  ) -> LevelScore? {
    let needed = share * Rational(scores.reduce(0) { $0 + $1.weight })
    var weight = 0
    for entry in scores.sorted(by: { $0.score > $1.score }) {
      weight += entry.weight
      if Rational(weight) >= needed { return entry.score }
    }
    return nil
  }
}
