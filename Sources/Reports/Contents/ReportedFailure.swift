import Assessment
import Evidence

/// A criterion up to the target that evidence or a statement shows to be unmet or partly met.
struct ReportedFailure: Sendable {
  let criterion: CriterionResult
  let practice: PracticeResult
}

extension Edition {
  /// What fails up to the target, in the model's order; what is unknown never fails.
  var failures: [ReportedFailure] {
    document.domains.flatMap(\.practices).flatMap { practice in
      practice.criteria.filter(fails).map { ReportedFailure(criterion: $0, practice: practice) }
    }
  }

  private func fails(_ criterion: CriterionResult) -> Bool {
    guard criterion.level <= document.target, criterion.impliedBy == nil else { return false }
    switch criterion.verdict {
    case .notMet, .partial: return true
    case .met, .unknown, .notApplicable: return false
    }
  }

  /// Where a person would look first: the first place a deciding fact was read from, or the
  /// statement where that decided; nil when what decided stands in no file.
  func firstPlace(of criterion: CriterionResult) -> Provenance? {
    guard criterion.basis == .machine else { return criterion.answer?.provenance }
    return criterion.facts.lazy.compactMap(fact).flatMap(\.provenance).first {
      fileIndex($0.path) != nil
    }
  }

  /// The arithmetic in one line: margins where there are some, else the deciding steps.
  func arithmetic(of criterion: CriterionResult) -> String {
    let margins = criterion.margins.map { "\($0.fact)\(colon)\(margin($0))" }
    let steps = criterion.steps.map { "\($0.expression) = \($0.value)" }
    return (margins.isEmpty ? steps : margins).joined(separator: semicolon)
  }
}
