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
    for (lower, higher) in scale.implications(on: .proven) {
      criteria[lower].impliedBy = criteria[higher].id
    }
    self.scale = scale
    diagnostics = evaluations.flatMap(\.diagnostics)
    result = PracticeResult(
      practice, level: scale.range, scoping: evaluator.statements.scopings[practice.id],
      criteria: criteria, blockers: scale.blockers.map(\.id))
  }
}

extension PracticeResult {
  /// The result of a practice with what the model says of it.
  init(
    _ practice: Practice, level: LevelRange?, scoping: Scoping?, criteria: [CriterionResult],
    blockers: [String]
  ) {
    self.init(
      id: practice.id, title: practice.title, clause: practice.clause, floor: practice.floor,
      note: practice.note, level: level, scoping: scoping, criteria: criteria, blockers: blockers)
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
  }
}
