/// Finds practices, levels and criteria that can never count.
enum LevelLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    let assessed = subject.model.domains.filter(\.isAssessed).flatMap(\.items)
    return assessed.flatMap(\.practices).flatMap { gaps($0, subject) }
      + subject.model.criteria.compactMap { idle($0, subject) }
  }

  /// A practice says in its note why it has nothing at a level; without one it was forgotten.
  private static func gaps(_ practice: Practice, _ subject: LintSubject) -> [ModelIssue] {
    let base = subject.model.policy.baseLevel
    guard let highest = practice.criteria.map(\.level).max() else {
      return [subject.warning(.emptyPractice(practice.id), about: .practice, practice.id)]
    }
    guard practice.note == nil else { return [] }
    let levels = Set(practice.criteria.map(\.level))
    return (base..<max(base, highest)).map { $0 + 1 }.filter { !levels.contains($0) }.map {
      subject.warning(
        .emptyLevel(practice: practice.id, level: $0), about: .practice, practice.id)
    }
  }

  private static func idle(_ criterion: Criterion, _ subject: LintSubject) -> ModelIssue? {
    let policy = subject.model.policy
    // A level that could not be read is an error of its own.
    guard criterion.id.contains(".L\(criterion.level).") else { return nil }
    if criterion.level <= policy.baseLevel {
      return subject.warning(
        .idleCriterion(criterion.id, base: policy.baseLevel), about: .criterion, criterion.id)
    }
    guard criterion.level > policy.topLevel else { return nil }
    return subject.warning(
      .aboveTop(criterion.id, top: policy.topLevel), about: .criterion, criterion.id)
  }
}
