import Quantities

@testable import Assessment

/// Just enough scoring that the numbers of the sample agree with each other.
enum SampleScoring {
  static func level(of criteria: [CriterionResult]) -> LevelRange {
    LevelRange(proven: score(criteria) { $0.low }, potential: score(criteria) { $0.high })
  }

  private static func score(
    _ criteria: [CriterionResult], _ side: ((low: Rational, high: Rational)) -> Rational
  ) -> LevelScore {
    var (reached, least) = (1, Rational.one)
    for level in 2...5 {
      var (sum, weight) = (Rational.zero, 0)
      for criterion in criteria where criterion.level == level {
        guard let interval = criterion.verdict.interval else { continue }
        sum = sum + side(interval) * Rational(criterion.weight)
        weight += criterion.weight
      }
      guard let share = sum.divided(by: Rational(weight)) else { continue }
      least = min(least, share)
      if least < .one {
        return LevelScore(level: reached, fraction: min(least, Rational(99, over: 100) ?? .one))
      }
      reached = level
    }
    return LevelScore(level: reached, fraction: .zero)
  }

  static func summary(of practices: [PracticeResult]) -> Summary {
    let levels = practices.compactMap(\.level)
    let proven = levels.map(\.proven).min()
    let potential = levels.map(\.potential).min()
    let criteria = practices.flatMap(\.criteria).filter { $0.level <= 3 }
    return Summary(
      level: proven.flatMap { low in potential.map { LevelRange(proven: low, potential: $0) } },
      index: mean(levels.map(\.proven.score)), potentialIndex: mean(levels.map(\.potential.score)),
      percentToTarget: mean(levels.map { min(.one, $0.proven.score * third) }),
      confidence: confidence(criteria), counts: counts(criteria))
  }

  private static let third = Rational(1, over: 3) ?? .one

  private static func mean(_ values: [Rational]) -> Rational? {
    values.reduce(.zero, +).divided(by: Rational(values.count))
  }

  private static func confidence(_ criteria: [CriterionResult]) -> Confidence? {
    let applicable = criteria.filter { $0.verdict != .notApplicable }
    func share(_ isIncluded: (CriterionResult) -> Bool) -> Rational? {
      Rational(applicable.filter(isIncluded).map(\.weight).reduce(0, +))
        .divided(by: Rational(applicable.map(\.weight).reduce(0, +)))
    }
    guard let machine = share({ $0.basis == .machine }),
      let attested = share({ $0.basis == .attested })
    else { return nil }
    return Confidence(machine: machine, attested: attested, unknown: .one - machine - attested)
  }

  static func counts(_ criteria: [CriterionResult]) -> VerdictCounts {
    var counts = VerdictCounts()
    for criterion in criteria {
      switch criterion.verdict {
      case .met: counts.met += 1
      case .partial: counts.partial += 1
      case .notMet: counts.notMet += 1
      case .unknown: counts.unknown += 1
      case .notApplicable: counts.notApplicable += 1
      }
    }
    return counts
  }

  static func blockers(of criteria: [CriterionResult], _ level: LevelRange?) -> [String] {
    guard let level else { return [] }
    let open = criteria.filter { $0.verdict != .met && $0.level > level.proven.level }
    let next = open.map(\.level).min()
    return open.filter { $0.level == next }.map(\.id)
  }

  static func gaps(in practices: [PracticeResult]) -> [Gap] {
    var gaps: [Gap] = []
    for practice in practices where practice.level != nil {
      for criterion in practice.criteria where criterion.level <= 3 {
        guard let interval = criterion.verdict.interval, interval.low < .one else { continue }
        var isUnknown = false
        if case .unknown = criterion.verdict { isUnknown = true }
        gaps.append(
          Gap(
            criterion: criterion.id, practice: practice.id, level: criterion.level,
            isUnknown: isUnknown,
            remainingCost: isUnknown
              ? .one : Rational(criterion.cost) * (.one - interval.low),
            isBlocking: practice.blockers.contains(criterion.id)))
      }
    }
    return gaps.sorted {
      ($0.isBlocking ? 0 : 1, $0.level, $0.remainingCost, $0.criterion)
        < ($1.isBlocking ? 0 : 1, $1.level, $1.remainingCost, $1.criterion)
    }
  }
}
