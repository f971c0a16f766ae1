import Assessment
import DataFormats
import Evidence
import Quantities
import TextLayout

/// What was read, how levels were computed, and what the words mean.
extension MarkdownReport {
  @Sendable
  static func smells(_ edition: Edition, _ page: inout MarkdownWriter) {
    let found = edition.document.smells
    guard !found.isEmpty else { return }
    page.heading(2, "\(edition(HeadingWords.smells))")
    page.paragraph("\(edition(SmellWords.harmless))")
    page.list(edition.smellGroups.flatMap { smells($0, edition) })
  }

  private static func smells(_ group: [Smell], _ edition: Edition) -> [MarkdownWriter.Item] {
    guard let kind = group.first else { return [] }
    let head = MarkdownWriter.Item(
      "\(edition(SmellWords.severity(kind.severity)))\(edition.colon)**\(edition(kind.title))** \(code: kind.id) → \(edition(kind.advice))"
    )
    return [head] + group.map { MarkdownWriter.Item(smell($0, edition), depth: 1) }
  }

  private static func smell(_ smell: Smell, _ edition: Edition) -> MarkdownText {
    let (places, more) = edition.places(of: smell)
    let rest: [MarkdownText] = more > 0 ? ["\(edition(ResultWords.more(more)))"] : []
    let listed = (places.map { "\(code: $0.text)" as MarkdownText } + rest).joined()
    return places.isEmpty ? "\(edition(smell.detail))" : "\(edition(smell.detail)) · \(listed)"
  }

  @Sendable
  static func diagnostics(_ edition: Edition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(HeadingWords.diagnostics))")
    let found = edition.document.diagnostics
    if found.isEmpty { return page.paragraph("\(edition(ResultWords.noDiagnostics))") }
    page.list(
      found.map { diagnostic in
        let place: MarkdownText =
          diagnostic.path.isEmpty ? "" : "\(code: diagnostic.place)\(edition.colon)"
        return
          "\(edition(EvidenceWords.severity(diagnostic.severity)))\(edition.colon)\(place)\(diagnostic.message)"
      })
  }

  @Sendable
  static func evidence(_ edition: Edition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(HeadingWords.evidence))")
    page.paragraph("\(edition.evidenceTotal)")
    page.table(
      [
        .text(edition(ColumnWords.path)), .text(edition(ColumnWords.format)),
        .number(edition(ColumnWords.size)), .text(edition(ColumnWords.observed)),
        .text(edition(ColumnWords.digest)),
      ],
      rows: edition.listedFiles.map { index in
        let file = edition.document.evidence[index]
        return [
          "\(code: file.path)", "\(file.format)", "\(GroupedNumber.text(file.size))",
          text(file.observedAt?.description), file.digest.map { "\(code: $0.hex)" } ?? .none,
        ]
      })
  }

  @Sendable
  static func facts(_ edition: Edition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(HeadingWords.facts))")
    page.table(
      [
        .text(edition(ColumnWords.fact)), .text(edition(ColumnWords.value)),
        .text(edition(ColumnWords.meaning)), .text(edition(ColumnWords.places)),
      ],
      rows: edition.document.facts.map { fact in
        let line = edition.factLine(fact.name, places: 2)
        let more: [MarkdownText] =
          line.morePlaces > 0 ? ["\(edition(ResultWords.more(line.morePlaces)))"] : []
        return [
          "\(code: fact.name)", "\(line.text(in: edition.language))",
          "\(edition(fact.meaning))",
          (line.places.map { "\(code: $0.text)" } + more).joined(),
        ]
      })
  }

  @Sendable
  static func method(_ edition: Edition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(HeadingWords.method))")
    page.list(edition.methodSentences.map { "\($0)" })
    page.heading(3, "\(edition(HeadingWords.arithmetic))")
    page.paragraph("\(edition(MethodWords.shares))")
    let levels = edition.earnedLevels
    let columns: [MarkdownWriter.Column] =
      [.text(edition(ColumnWords.practice))]
      + levels.map { .number("\(edition(ResultWords.level($0)))") }
      + [.number(edition(ColumnWords.proven)), .number(edition(ColumnWords.potential))]
    page.table(columns, rows: edition.ratedPractices.map { arithmetic($0, levels: levels) })
  }

  private static func arithmetic(_ practice: PracticeResult, levels: [Int]) -> [MarkdownText] {
    let shares = LevelShare.all(of: practice)
    let cells = levels.map { level in text(shares.first { $0.level == level }?.text) }
    return ["\(practice.id)"] + cells + [
      text(practice.level.map { "\($0.proven.level)" }),
      text(practice.level.map { "\($0.potential.level)" }),
    ]
  }

  @Sendable
  static func parameters(_ edition: Edition, _ page: inout MarkdownWriter) {
    guard !edition.document.parameters.isEmpty else { return }
    page.heading(2, "\(edition(HeadingWords.parameters))")
    page.table(
      [
        .text(edition(ColumnWords.parameter)), .number(edition(ColumnWords.value)),
        .text(edition(ColumnWords.unit)), .text(edition(ColumnWords.meaning)),
        .text(edition(ColumnWords.source)),
      ],
      rows: edition.document.parameters.map { parameter in
        let origin =
          parameter.isOverridden ? edition.bracketed(edition(ResultWords.overridden)) : ""
        return [
          "\(code: parameter.id)", "\(edition.number(parameter.value))", "\(parameter.unit)",
          "\(edition(parameter.text))", "\(parameter.source)\(origin)",
        ]
      })
  }

  @Sendable
  static func glossary(_ edition: Edition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(HeadingWords.glossary))")
    page.list(
      GlossaryWords.entries.map { "**\(edition($0.term))**\(edition.colon)\(edition($0.meaning))" })
    let digest = AssessmentJSON.digest(of: edition.document)
    page.paragraph(
      "\(edition(HeadingWords.assessment)) SHA-256 \(code: digest.hex)")
  }
}
