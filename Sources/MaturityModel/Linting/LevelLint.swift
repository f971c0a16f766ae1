/// Finds practices and levels that nothing can be said about.
enum LevelLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    let assessed = subject.model.domains.filter(\.isAssessed).flatMap(\.items)
    return assessed.flatMap(\.practices).flatMap { practice in
      issues(practice, base: subject.model.policy.baseLevel, subject)
    }
  }

  private static func issues(
    _ practice: Practice, base: Int, _ subject: LintSubject
  ) -> [ModelIssue] {
    guard let highest = practice.criteria.map(\.level).max() else {
      return [subject.warning(.emptyPractice(practice.id), about: .practice, practice.id)]
    }
    let levels = Set(practice.criteria.map(\.level))
    return (base..<max(base, highest)).map { $0 + 1 }.filter { !levels.contains($0) }.map {
      subject.warning(
        .emptyLevel(practice: practice.id, level: $0), about: .practice, practice.id)
    }
  }
}
