import Assessment
import Evidence

/// A criterion up to the target that evidence or a statement shows to be unmet or partly met.
struct ReportedFailure: Sendable {
  let criterion: CriterionResult
  let practice: PracticeResult
  /// What fails; where an assessor says otherwise, the verdict without that.
  let verdict: Verdict
  /// The waiver or override by which it is no failure for a gate; nil where there is none.
  let accepted: StatementEntry?
}

extension Edition {
  /// What fails up to the target, in the model's order; what is unknown never fails.
  var failures: [ReportedFailure] {
    document.domains.flatMap(\.practices).flatMap { practice in
      practice.criteria.compactMap { failure($0, in: practice) }
    }
  }

  private func failure(
    _ criterion: CriterionResult, in practice: PracticeResult
  ) -> ReportedFailure? {
    guard criterion.level <= document.target, criterion.impliedBy == nil else { return nil }
    let failing = [criterion.verdict, criterion.unruled.verdict].first { $0.fails }
    guard let failing else { return nil }
    let isAccepted = criterion.waiver != nil || !criterion.verdict.fails
    return ReportedFailure(
      criterion: criterion, practice: practice, verdict: failing,
      accepted: isAccepted ? entries(of: criterion).last : nil)
  }

  /// Where a person would look first: the first place a deciding fact was read from, or the
  /// statement where that decided; nil when what decided stands in no file.
  func firstPlace(of criterion: CriterionResult) -> Provenance? {
    if criterion.basis == .assessor { return criterion.assessorOverride?.statement.provenance }
    guard criterion.basis == .machine else { return criterion.answer?.provenance }
    return criterion.facts.lazy.compactMap(fact).flatMap(\.provenance).first {
      file($0.path) != nil
    }
  }

  /// The arithmetic in one line: margins where there are some, else the deciding steps.
  func arithmetic(of criterion: CriterionResult) -> String {
    let margins = criterion.margins.map { "\($0.fact)\(colon)\(margin($0))" }
    let steps = criterion.steps.map { "\($0.expression) = \($0.value)" }
    return (margins.isEmpty ? steps : margins).joined(separator: semicolon)
  }
}

extension Verdict {
  /// Whether it is decided and not fully met.
  fileprivate var fails: Bool {
    switch self {
    case .notMet, .partial: true
    case .met, .unknown, .notApplicable: false
    }
  }
}
