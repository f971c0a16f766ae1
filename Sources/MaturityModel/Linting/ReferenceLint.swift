/// Finds prerequisites that stand above what requires them.
enum ReferenceLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    let levels = Dictionary(
      subject.model.criteria.map { ($0.id, $0.level) }, uniquingKeysWith: { first, _ in first })
    return subject.model.criteria.flatMap { criterion in
      criterion.requires.compactMap { id in
        guard let level = levels[id], level > criterion.level else { return nil }
        return subject.warning(
          .requiresUpward(id, level: level), about: .criterion, criterion.id)
      }
    }
  }
}
