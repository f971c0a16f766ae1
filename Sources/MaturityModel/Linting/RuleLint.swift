import CEL

/// Finds rules that evidence cannot change.
enum RuleLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    subject.model.criteria.flatMap { criterion in
      criterion.decision.rules.filter(\.expression.facts.isEmpty).map { _ in
        subject.warning(.constantRule(criterion: criterion.id), about: .criterion, criterion.id)
      }
    }
  }
}
