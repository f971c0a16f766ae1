import MaturityModel

extension Summary {
  /// Puts practices together by the model's policy.
  init(of practices: [AssessedPractice], policy: Policy, target: Int) {
    let ranges = practices.compactMap(\.result.level)
    self.init(
      level: Aggregation.range(of: ranges, by: policy.aggregate),
      index: Aggregation.index(of: ranges.map(\.proven)),
      potentialIndex: Aggregation.index(of: ranges.map(\.potential)),
      percentToTarget: Aggregation.percentToTarget(target, of: ranges.map(\.proven)),
      confidence: Confidence(of: practices.flatMap(\.scale.criteria), upTo: target),
      counts: VerdictCounts(of: practices.flatMap(\.result.criteria), upTo: target))
  }
}

extension VerdictCounts {
  /// Counts criteria up to a target; those implied by a higher one count as met.
  init(of criteria: [CriterionResult], upTo target: Int) {
    self.init()
    for criterion in criteria where criterion.level <= target {
      switch criterion.impliedBy == nil ? criterion.verdict : .met {
      case .met: met += 1
      case .partial: partial += 1
      case .notMet: notMet += 1
      case .unknown: unknown += 1
      case .notApplicable: notApplicable += 1
      }
    }
  }
}
