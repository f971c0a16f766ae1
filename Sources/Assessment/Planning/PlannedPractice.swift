public import MaturityModel
import Quantities

/// A practice as the plan for a project sees it.
public struct PlannedPractice: Sendable {
  /// The identifier.
  public let id: String
  /// Its criteria laid out for scoring.
  public let scale: PracticeScale
  let planner: PracticePlanner

  /// Prepares to plan for a practice.
  public init(id: String, scale: PracticeScale) {
    (self.id, self.scale) = (id, scale)
    planner = PracticePlanner(scale)
  }

  /// The score once some criteria are met.
  func score(meeting chosen: Set<String>) -> LevelScore {
    let after = scale.criteria.map { criterion in
      guard chosen.contains(criterion.id), criterion.rating != nil else { return criterion }
      var criterion = criterion
      criterion.rating = Rating(low: .one, high: .one)
      return criterion
    }
    return PracticeScale(after, policy: scale.policy).score(on: .proven)
  }
}

extension [PlannedPractice] {
  /// The practices of an assessment that have a level, in the model's order.
  ///
  /// The model must be the one that the assessment was made by.
  public init(_ document: AssessmentDocument, model: Model) {
    let criteria = Dictionary(
      model.criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self = document.domains.flatMap(\.practices).filter { $0.level != nil }.map { practice in
      let rated = practice.criteria.compactMap { result in
        criteria[result.id].map { RatedCriterion($0, result) }
      }
      return PlannedPractice(id: practice.id, scale: PracticeScale(rated, policy: model.policy))
    }
  }
}
