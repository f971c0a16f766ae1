import Assessment
import MaturityModel
import Quantities

extension Edition {
  /// The needs that name a criterion.
  func needs(for criterion: CriterionResult) -> [EvidenceNeed] {
    document.needs.filter { $0.criteria.contains(criterion.id) }
  }

  /// The share that the model's rule asks for, where it asks for one.
  var requiredShare: String {
    guard case .ratio(let theta) = document.model.policy.levelRule else { return "" }
    return Percent.text(theta)
  }

  /// The practice that a criterion belongs to.
  func practice(of criterion: CriterionResult) -> PracticeResult? {
    document.domains.lazy.flatMap(\.practices).first { practice in
      practice.criteria.contains { $0.id == criterion.id }
    }
  }
}
