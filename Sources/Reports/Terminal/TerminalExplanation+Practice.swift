import Assessment
import MaturityModel
import TextLayout

extension TerminalExplanation {
  static func explain(
    _ practice: PracticeResult, _ edition: Edition, _ page: inout TerminalPage
  ) {
    let clause = practice.clause.map { " · \(edition(ColumnWords.clause)) \($0)" } ?? ""
    page.paragraph("\(practice.id, .strong) \(edition(practice.title), .strong)\(clause)")
    page.blank()
    level(of: practice, edition, &page)
    for criterion in practice.criteria {
      page.blank()
      let mark = VerdictMark(criterion)
      page.paragraph(
        "\(mark.symbol, TerminalTint(criterion.verdict)) \(criterion.id, .strong) \(edition(criterion.text)) – \(edition.verdict(criterion), .faint)",
        indent: 2, hanging: 4)
      basis(of: criterion, edition, &page)
    }
    raise(practice, edition, &page)
  }

  private static func level(
    of practice: PracticeResult, _ edition: Edition, _ page: inout TerminalPage
  ) {
    let column = labelWidth(edition)
    guard let level = practice.level, let rating = LevelNotation.text(of: practice) else {
      let word = practice.scoping == nil ? ResultWords.notAssessed : ResultWords.notApplicable
      page.paragraph("\(edition(word), .strong)", indent: 2)
      if let scoping = practice.scoping { page.paragraph("\(edition.scoping(scoping))", indent: 2) }
      return
    }
    let bar = LevelNotation.bar(level, top: edition.document.model.policy.topLevel)
    page.labelled(
      edition(ColumnWords.level), "\(bar) \(LevelNotation.range(level), .strong)", column: column)
    page.labelled(edition(ColumnWords.rating), "\(rating)", column: column)
    if let floor = practice.floor, level.proven.level == edition.document.model.policy.baseLevel {
      page.labelled(edition(ColumnWords.floor), "\(edition(floor))", column: column)
    }
    if let note = practice.note {
      page.labelled(edition(ColumnWords.note), "\(edition(note))", column: column)
    }
    for share in LevelShare.all(of: practice) {
      let mark = share.isComplete ? " ✓" : ""
      page.labelled(
        edition(HeadlineWords.level(share.level, nil)), "\(share.text)\(mark)", column: column)
    }
    let policy = edition.document.model.policy
    page.labelled(
      edition(TerminalWords.why),
      "\(edition(MethodWords.rule(policy.levelRule, share: edition.requiredShare)))",
      column: column)
  }

  private static func raise(
    _ practice: PracticeResult, _ edition: Edition, _ page: inout TerminalPage
  ) {
    let blockers = practice.blockers.compactMap(edition.criterion)
    guard let next = blockers.map(\.level).min() else { return }
    page.heading(edition(ResultWords.keptFrom(next)))
    for criterion in blockers {
      page.paragraph(
        "\(VerdictMark(criterion).symbol, TerminalTint(criterion.verdict)) \(criterion.id, .strong) → \(edition(criterion.improve))",
        indent: 2, hanging: 4)
    }
  }
}
