public import MaturityModel
public import Quantities

/// Puts the results of practices together; every rule is monotone and blind to their order.
public enum Aggregation {
  /// The range of a domain or of the whole; nil without practices or when the model wants none.
  public static func range(
    of practices: [LevelRange], by aggregate: Policy.Aggregate
  ) -> LevelRange? {
    guard let proven = score(of: practices.map(\.proven), by: aggregate),
      let potential = score(of: practices.map(\.potential), by: aggregate)
    else { return nil }
    return LevelRange(proven: proven, potential: potential)
  }

  /// The combined score of practices; nil without practices or for a profile.
  public static func score(
    of scores: [LevelScore], by aggregate: Policy.Aggregate
  ) -> LevelScore? {
    guard !scores.isEmpty else { return nil }
    switch aggregate {
    case .min: return scores.min()
    case .floorMean: return floorMean(scores.map(\.level))
    case .q80: return reached(byPercent: 80, of: scores)
    case .q50: return reached(byPercent: 50, of: scores)
    case .profile: return nil
    }
  }

  /// The mean of scores: a trend index, never a level; nil without practices.
  public static func index(of scores: [LevelScore]) -> Rational? {
    sum(of: scores.map(\.score)).divided(by: Rational(scores.count))
  }

  /// How far practices are on the way to a target, from 0 to 1; nil without practices.
  ///
  /// What one practice has above the target never makes up for what another one lacks.
  public static func percentToTarget(_ target: Int, of scores: [LevelScore]) -> Rational? {
    guard !scores.isEmpty else { return nil }
    let missing = sum(of: scores.map { max(.zero, Rational(target) - $0.score) })
    let wanted = Rational(target) * Rational(scores.count)
    return .one - (missing.divided(by: wanted) ?? .zero)
  }

  private static func floorMean(_ levels: [Int]) -> LevelScore {
    let total = levels.reduce(0, +)
    let mean = Rational(total).divided(by: Rational(levels.count)) ?? .zero
    let fraction = mean - Rational(mean.floor)
    return LevelScore(level: mean.floor, fraction: min(fraction, .percent(99)))
  }

  /// The highest score that at least a percentage of the practices reaches.
  private static func reached(byPercent percent: Int, of scores: [LevelScore]) -> LevelScore? {
    let fromTop = scores.sorted(by: >)
    let needed = (scores.count * percent + 99) / 100
    return fromTop[max(needed, 1) - 1]
  }

  /// Adds in ascending order, so that even a sum that has to round is blind to the order given.
  private static func sum(of numbers: [Rational]) -> Rational {
    numbers.sorted().reduce(.zero, +)
  }
}
