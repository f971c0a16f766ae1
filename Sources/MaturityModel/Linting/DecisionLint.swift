/// Finds criteria that no rule, answer or document can satisfy.
enum DecisionLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    subject.soundCriteria.compactMap { criterion in
      guard let reason = obstacle(criterion) else { return nil }
      return subject.warning(
        .undecidable(criterion.id, reason: reason), about: .criterion, criterion.id)
    }
  }

  private static func obstacle(_ criterion: Criterion) -> String? {
    switch criterion.minimumBasis {
    case .machine where !isMachineMade(criterion):
      "it must rest on machine evidence, and no rule can prove it"
    case .corroborated where criterion.accepts.isEmpty && !isMachineMade(criterion):
      "a statement must cite evidence, and none is accepted"
    default: nil
    }
  }

  /// Whether a rule can find it met.
  private static func isMachineMade(_ criterion: Criterion) -> Bool {
    switch criterion.decision {
    case .ask: false
    case .rule, .measure: true
    case .oneSided(let proves, _): proves != nil
    }
  }
}
