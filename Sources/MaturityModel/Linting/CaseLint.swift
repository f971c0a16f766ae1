/// Finds criteria whose rules no worked case tests.
///
/// A criterion that only people decide needs none: there is no rule that could be wrong.
enum CaseLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    guard let cases = subject.cases else { return [] }
    let ruled = subject.model.criteria.filter { !$0.decision.rules.isEmpty }
    let tested = cases.criteria
    if !ruled.isEmpty, cases.cases.isEmpty {
      return [subject.warning(.noCases, about: .model, subject.model.id)]
    }
    return ruled.filter { !tested.contains($0.id) }.map {
      subject.warning(.untested(criterion: $0.id), about: .criterion, $0.id)
    }
  }
}
