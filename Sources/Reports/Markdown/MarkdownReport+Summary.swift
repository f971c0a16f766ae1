import Assessment
import DataFormats
import MaturityModel
import Quantities
import TextLayout

/// The first page: what was assessed, the result, what matters and what to collect.
extension MarkdownReport {
  @Sendable
  static func masthead(_ edition: Edition, _ page: inout MarkdownWriter) {
    let (document, project) = (edition.document, edition.document.project)
    page.heading(1, "\(project.name) – \(edition(HeadingWords.report))")
    var line: [MarkdownText] = [
      "\(edition(ColumnWords.date)) \(edition.date)\(edition.bracketed(edition(EvidenceWords.origin(project.dateOrigin))))",
      "\(edition(ColumnWords.commit)) \(commit(edition))",
    ]
    if let branch = project.branch {
      line.append("\(edition(ColumnWords.branch)) \(code: branch)")
    }
    line += [
      "\(edition(ColumnWords.model)) \(edition.modelName) (\(code: document.model.id), SHA-256 \(code: shortDigest(edition)))",
      "\(edition(HeadlineWords.target(document.target)))", "Assay \(document.toolVersion)",
    ]
    page.paragraph(line.joined(separator: " · "))
    page.paragraph("**\(edition.headline)**")
    for text in [edition.headlineAsOne, edition.heldBy, edition.towardsTarget(document.overall)]
      .compactMap({ $0 })
    {
      page.paragraph("\(text)")
    }
    page.paragraph(
      "\(edition.labelled(HeadingWords.confidence, edition.confidence(document.overall.confidence)))"
    )
    page.paragraph("\(edition.counts(document.overall.counts))")
    for note in edition.statementNotes { page.paragraph("**\(note)**") }
    notice(edition, &page)
  }

  private static func commit(_ edition: Edition) -> MarkdownText {
    let project = edition.document.project
    guard let commit = project.commit else { return "\(edition(EvidenceWords.plainFolder))" }
    let shallow: MarkdownText =
      project.isShallow ? "\(edition.bracketed(edition(EvidenceWords.shallow)))" : ""
    return "\(code: commit)\(shallow)"
  }

  private static func shortDigest(_ edition: Edition) -> String {
    String(edition.document.model.digest.hex.prefix(12))
  }

  private static func notice(_ edition: Edition, _ page: inout MarkdownWriter) {
    let model = edition.document.model
    let texts = [edition(model.source), edition(model.notice)].filter { !$0.isEmpty }
    if !texts.isEmpty { page.quote("\(edition.sentences(texts))") }
  }

  @Sendable
  static func domainTable(_ edition: Edition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(HeadingWords.domains))")
    page.table(
      [
        .text(edition(ColumnWords.domain)), .number(edition(ColumnWords.proven)),
        .number(edition(ColumnWords.potential)), .text(edition(ColumnWords.scale)),
        .text(edition(ColumnWords.rating)), .number(edition(ColumnWords.index)),
        .number(edition(ColumnWords.towardsTarget)), .text(edition(HeadingWords.confidence)),
      ], rows: edition.document.domains.map { domainRow($0, edition) })
  }

  private static func domainRow(_ domain: DomainResult, _ edition: Edition) -> [MarkdownText] {
    let name: MarkdownText = "\(edition(domain.title)) (\(domain.id))"
    guard domain.isAssessed else {
      return [
        name, .none, .none, .none, "\(edition(ResultWords.notAssessed))", .none, .none, .none,
      ]
    }
    let (summary, level) = (domain.summary, domain.summary.level)
    return [
      name, text(level.map { "\($0.proven.level)" }), text(level.map { "\($0.potential.level)" }),
      text(LevelNotation.bar(level, top: edition.document.model.policy.topLevel)),
      text(level.map { LevelNotation.text($0.proven) }),
      text(summary.index?.decimal(places: 1)), text(summary.percentToTarget.map(Percent.text)),
      text(summary.confidence.map { edition.confidence($0) }),
    ]
  }

  static func text(_ text: String?) -> MarkdownText { text.map { "\($0)" } ?? .none }

  @Sendable
  static func topGaps(_ edition: Edition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(HeadingWords.gaps))")
    let gaps = edition.gaps
    if gaps.isEmpty { return page.paragraph("\(edition(ResultWords.noGaps))") }
    page.numbered(gaps.prefix(5).map { gap(from: $0, edition) })
    if gaps.count > 5 { page.paragraph("\(edition(ResultWords.more(gaps.count - 5)))") }
  }

  private static func gap(from reported: ReportedGap, _ edition: Edition) -> MarkdownText {
    let (criterion, gap) = (reported.criterion, reported.gap)
    let mark = VerdictMark(criterion)
    let kind = gap.isUnknown ? [edition(ResultWords.evidenceMissing)] : []
    let block = gap.isBlocking ? [edition(ResultWords.blocking)] : []
    let steps = edition.sentences(
      [edition.firstStep(reported), edition.nextStep(reported)].compactMap { $0 })
    let notes =
      [edition(reported.practice.title), edition(ResultWords.level(gap.level))] + kind + block
      + [edition.points(gap)] + edition.acceptance(of: criterion)
    return
      "**\(criterion.id)** \(mark.symbol) \(edition(criterion.text))\(edition.bracketed(edition.list(notes))) → \(steps)"
  }

  @Sendable
  static func needs(_ edition: Edition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(HeadingWords.needs))")
    let needs = edition.document.needs
    if needs.isEmpty { page.paragraph("\(edition(ResultWords.noNeeds))") }
    page.numbered(
      needs.map { need in
        let criteria = edition.list(need.criteria)
        return
          "**\(edition(need.title))** – \(edition(need.advice))\(edition.bracketed(edition(ResultWords.decides(need.criteria.count)) + edition.colon + criteria))"
      })
    missing(edition, &page)
  }

  private static func missing(_ edition: Edition, _ page: inout MarkdownWriter) {
    guard !edition.document.missing.isEmpty else { return }
    page.heading(3, "\(edition(MissingWords.heading))")
    page.list(
      edition.document.missing.map { missing -> MarkdownText in
        let commands = missing.commands.map { "\(code: $0)" as MarkdownText }
        guard let first = commands.first else {
          return "**\(edition(missing.title))** – \(edition(MissingWords.search(missing)))"
        }
        let all = commands.dropFirst().reduce(first) { "\($0)\(edition(MissingWords.or))\($1)" }
        return
          "**\(edition(missing.title))** – \(edition(MissingWords.search(missing)))\(edition.semicolon)\(edition(MissingWords.get))\(all)"
      })
  }
}
