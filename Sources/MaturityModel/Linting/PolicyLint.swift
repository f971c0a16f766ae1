/// Finds levels that cannot be told apart or reached because of the policy.
enum PolicyLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    let (model, policy) = (subject.model, subject.model.policy)
    var words: [String] = []
    if policy.topLevel <= policy.baseLevel {
      words.append(
        "top_level \(policy.topLevel) is not above base_level \(policy.baseLevel), so nothing "
          + "can be reached")
    }
    if !(policy.baseLevel...max(policy.baseLevel, policy.topLevel)).contains(policy.target) {
      words.append(
        "target \(policy.target) is outside base_level \(policy.baseLevel) and top_level "
          + "\(policy.topLevel)")
    }
    return words.map { subject.warning(.policyOrder($0), about: .policy, model.id) }
      + unused(subject)
  }

  private static func unused(_ subject: LintSubject) -> [ModelIssue] {
    let (model, policy) = (subject.model, subject.model.policy)
    let used = Set(model.criteria.map(\.level))
    guard !used.isEmpty else { return [] }
    return model.levels.map(\.number).filter {
      $0 > policy.baseLevel && $0 <= policy.topLevel && !used.contains($0)
    }.map { subject.warning(.unusedLevel($0), about: .model, model.id) }
  }
}
