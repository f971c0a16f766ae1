import Assessment
import MaturityModel
import TextLayout

/// Domains, practices and criteria with their evidence.
extension MarkdownReport {
  @Sendable
  static func practices(_ edition: Edition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(HeadingWords.details))")
    for domain in edition.document.domains { self.domain(domain, edition, &page) }
  }

  private static func domain(
    _ domain: DomainResult, _ edition: Edition, _ page: inout MarkdownWriter
  ) {
    page.heading(3, "\(domain.id) \(edition(domain.title))")
    guard domain.isAssessed else {
      return page.paragraph("\(edition(ResultWords.domainNotAssessed(domain.title)))")
    }
    page.paragraph(
      "\(edition.headline(of: domain.summary)) \(edition.counts(domain.summary.counts))")
    for item in domain.items {
      for practice in item.practices { self.practice(practice, in: item, edition, &page) }
    }
  }

  private static func practice(
    _ practice: PracticeResult, in item: ItemResult, _ edition: Edition,
    _ page: inout MarkdownWriter
  ) {
    page.heading(4, "\(practice.id) \(edition(practice.title))")
    var line: [MarkdownText] = ["\(edition(item.title))"]
    if let clause = practice.clause { line.append("\(edition(ColumnWords.clause)) \(clause)") }
    line.append(level(of: practice, edition))
    page.paragraph(line.joined(separator: " · "))
    if let scoping = practice.scoping { page.paragraph("\(edition.scoping(scoping))") }
    let shares = LevelShare.all(of: practice)
    if practice.level != nil, !shares.isEmpty {
      page.paragraph(shares.map { share($0, edition) }.joined(separator: " · "))
    }
    if let note = practice.note {
      page.paragraph("\(edition.labelled(ColumnWords.note, edition(note)))")
    }
    for criterion in practice.criteria { self.criterion(criterion, edition, &page) }
  }

  private static func level(of practice: PracticeResult, _ edition: Edition) -> MarkdownText {
    guard let level = practice.level, let rating = LevelNotation.text(of: practice) else {
      return
        "\(edition(practice.scoping == nil ? ResultWords.notAssessed : ResultWords.notApplicable))"
    }
    let bar = LevelNotation.bar(level, top: edition.document.model.policy.topLevel)
    let top: MarkdownText =
      level.potential.level > level.proven.level
      ? "\(edition.bracketed(edition(ResultWords.upTo(level.potential.level))))" : ""
    return
      "\(bar) **\(edition(ResultWords.provenLevel(level.proven.level)))**\(top) · \(edition(ColumnWords.rating)) **\(rating)**"
  }

  static func share(_ share: LevelShare, _ edition: Edition) -> MarkdownText {
    "\(edition(ResultWords.level(share.level))) \(share.text)\(share.isComplete ? " ✓" : "")"
  }

  private static func criterion(
    _ criterion: CriterionResult, _ edition: Edition, _ page: inout MarkdownWriter
  ) {
    let mark = VerdictMark(criterion)
    page.paragraph(
      "\(mark.symbol) **\(criterion.id)** \(edition(criterion.text)) — **\(edition.verdict(criterion))**"
    )
    page.list(details(of: criterion, edition))
  }
}
