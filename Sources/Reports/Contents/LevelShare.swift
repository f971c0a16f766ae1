import Assessment
import MaturityModel
import Quantities

/// The arithmetic of one level of a practice: how much of the applicable weight is met.
struct LevelShare: Sendable, Hashable {
  let level: Int
  /// The weight that applies.
  let weight: Int
  /// The weight that is met if every unknown is bad.
  let low: Rational
  /// The weight that is met if every unknown is good.
  let high: Rational

  /// The shares of every level that has applicable criteria, from the lowest up.
  static func all(of practice: PracticeResult) -> [LevelShare] {
    Set(practice.criteria.map(\.level)).sorted().compactMap { level in
      LevelShare(level, of: practice.criteria.filter { $0.level == level })
    }
  }

  private init?(_ level: Int, of criteria: [CriterionResult]) {
    var (weight, low, high) = (0, Rational.zero, Rational.zero)
    for criterion in criteria {
      guard let interval = criterion.effectiveInterval else { continue }
      weight = weight.addingReportingOverflow(criterion.weight).partialValue
      low = low + interval.low * Rational(criterion.weight)
      high = high + interval.high * Rational(criterion.weight)
    }
    guard weight > 0 else { return nil }
    (self.level, self.weight, self.low, self.high) = (level, weight, low, high)
  }

  /// `3/4`, or `1–3/4` where it is not decided.
  var text: String {
    low == high
      ? "\(Self.number(low))/\(weight)" : "\(Self.number(low))–\(Self.number(high))/\(weight)"
  }

  /// Whether all that applies is met, for sure.
  var isComplete: Bool { low == Rational(weight) }

  private static func number(_ value: Rational) -> String {
    value.denominator == 1 ? "\(value)" : value.decimal(places: 2)
  }
}

extension CriterionResult {
  /// The achievement that counts, an implied or accepted one included; nil when it does not apply.
  var effectiveInterval: (low: Rational, high: Rational)? {
    let isCounted = waiver?.isCounted ?? false
    return impliedBy == nil && !isCounted ? verdict.interval : (.one, .one)
  }
}
