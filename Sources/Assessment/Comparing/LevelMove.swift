public import MaturityModel
public import TextLayout

/// A level that is another under another edition of the model, and the criteria that cause it.
public struct LevelMove: Sendable, Hashable {
  /// What has the level: a practice's or domain's identifier; nil for the whole.
  public let id: String?
  /// Its name; nil for the whole.
  public let title: LocalizedText?
  /// The level under the old edition; nil where there is none.
  public let old: LevelRange?
  /// The level under the new edition; nil where there is none.
  public let new: LevelRange?
  /// The changed criteria of a practice whose verdict or presence differs, in the model's order;
  /// for a domain and the whole, the practices that moved.
  public let causes: [String]

  /// The levels that differ between two assessments of the same evidence: the whole, the domains,
  /// then the practices.
  public static func all(
    from old: AssessmentDocument, to new: AssessmentDocument, changes: [CriterionChange]
  ) -> [LevelMove] {
    let practices = practices(from: old, to: new, changes: changes)
    return domains(from: old, to: new, practices: practices) + practices
  }

  private static func practices(
    from old: AssessmentDocument, to new: AssessmentDocument, changes: [CriterionChange]
  ) -> [LevelMove] {
    let before = index(old.domains.flatMap(\.practices))
    let after = new.domains.flatMap(\.practices)
    let gone = old.domains.flatMap(\.practices).filter { index(after)[$0.id] == nil }
    let pairs = after.map { (before[$0.id], Optional($0)) } + gone.map { (Optional($0), nil) }
    return pairs.compactMap { was, now in
      guard was?.level != now?.level, let shown = now ?? was else { return nil }
      return LevelMove(
        id: shown.id, title: shown.title, old: was?.level, new: now?.level,
        causes: causes(from: was, to: now, changes))
    }
  }

  private static func causes(
    from old: PracticeResult?, to new: PracticeResult?, _ changes: [CriterionChange]
  ) -> [String] {
    let was = index(old?.criteria ?? [])
    let now = index(new?.criteria ?? [])
    return changes.filter(\.matters).filter { change in
      let before = change.old.flatMap { was[$0.id] }
      let after = change.new.flatMap { now[$0.id] }
      guard before != nil || after != nil else { return false }
      return before?.verdict != after?.verdict || before?.level != after?.level
    }.map(\.id)
  }

  private static func domains(
    from old: AssessmentDocument, to new: AssessmentDocument, practices: [LevelMove]
  ) -> [LevelMove] {
    var moves: [LevelMove] = []
    if old.overall.level != new.overall.level {
      moves.append(
        LevelMove(
          id: nil, title: nil, old: old.overall.level, new: new.overall.level,
          causes: practices.compactMap(\.id)))
    }
    let before = Dictionary(
      old.domains.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for domain in new.domains where before[domain.id]?.summary.level != domain.summary.level {
      let own = Set(domain.practices.map(\.id))
      moves.append(
        LevelMove(
          id: domain.id, title: domain.title, old: before[domain.id]?.summary.level,
          new: domain.summary.level, causes: practices.compactMap(\.id).filter(own.contains)))
    }
    return moves
  }

  private static func index(_ practices: [PracticeResult]) -> [String: PracticeResult] {
    Dictionary(practices.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func index(_ criteria: [CriterionResult]) -> [String: CriterionResult] {
    Dictionary(criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
