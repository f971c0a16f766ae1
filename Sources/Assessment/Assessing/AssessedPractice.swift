import Evidence
import MaturityModel

/// A practice with its criteria decided and laid out for scoring.
struct AssessedPractice: Sendable {
  let practice: Practice
  let result: PracticeResult
  let scale: PracticeScale
  let diagnostics: [Diagnostic]

  init(_ practice: Practice, policy: Policy, evaluator: CriterionEvaluator) {
    self.practice = practice
    let evaluations = practice.criteria.map { evaluator.evaluate($0, in: practice.id) }
    var criteria = evaluations.map(\.result)
    let scale = PracticeScale(
      zip(practice.criteria, criteria).map(RatedCriterion.init), policy: policy)
    var remarks: [Diagnostic] = []
    for (lower, higher) in scale.implications(on: .proven) {
      criteria[lower].impliedBy = criteria[higher].id
      remarks += criteria[lower].dropNeedlessWaiver()
    }
    self.scale = scale
    diagnostics = evaluations.flatMap(\.diagnostics) + remarks
    let level = scale.range
    result = PracticeResult(
      practice, level: level,
      scoping: level == nil ? evaluator.statements.scopings[practice.id] : nil,
      criteria: criteria, blockers: scale.blockers.map(\.id),
      waivers: WaiverEffect(of: criteria, on: scale))
  }
}

extension WaiverEffect {
  /// What the waivers of a practice do; nil without waivers.
  fileprivate init?(of criteria: [CriterionResult], on scale: PracticeScale) {
    let waived = Set(criteria.indices.filter { criteria[$0].waiver != nil })
    guard !waived.isEmpty else { return nil }
    self.init(
      count: waived.count, without: scale.waiving([]).range, with: scale.waiving(waived).range)
  }
}

extension PracticeResult {
  /// The result of a practice with what the model says of it.
  init(
    _ practice: Practice, level: LevelRange?, scoping: Scoping?, criteria: [CriterionResult],
    blockers: [String], waivers: WaiverEffect? = nil
  ) {
    self.init(
      id: practice.id, title: practice.title, clause: practice.clause, floor: practice.floor,
      note: practice.note, level: level, scoping: scoping, criteria: criteria, blockers: blockers)
    self.waivers = waivers
  }
}

extension RatedCriterion {
  /// A criterion with the verdict it was given.
  init(_ criterion: Criterion, _ result: CriterionResult) {
    let rating = result.verdict.interval.map {
      Rating(low: $0.low, high: $0.high, basis: result.basis)
    }
    self.init(
      id: criterion.id, level: criterion.level, weight: criterion.weight, cost: criterion.cost,
      verify: criterion.verify, supersedes: criterion.supersedes, requires: criterion.requires,
      rating: rating)
    isWaived = result.waiver?.isCounted ?? false
  }
}
