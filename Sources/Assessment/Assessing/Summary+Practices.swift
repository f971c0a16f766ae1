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
    waivers = WaiverEffect(of: practices.map(\.result), by: policy.aggregate)
    overrides = practices.flatMap(\.result.criteria).count { $0.assessorOverride != nil }
  }
}

extension WaiverEffect {
  /// Puts what waivers do to practices together; nil without waivers.
  fileprivate init?(of practices: [PracticeResult], by aggregate: Policy.Aggregate) {
    let count = practices.reduce(0) { $0 + ($1.waivers?.count ?? 0) }
    guard count > 0 else { return nil }
    func range(_ side: (WaiverEffect) -> LevelRange?) -> LevelRange? {
      Aggregation.range(
        of: practices.compactMap { $0.waivers.map(side) ?? $0.level }, by: aggregate)
    }
    self.init(count: count, without: range(\.without), with: range(\.with))
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
