import DataFormats
import MaturityModel
import TextLayout

/// A model as Markdown: CommonMark with GFM tables, no HTML.
enum MarkdownModel {
  /// Writes an excerpt; the same model gives the same bytes.
  static func render(_ excerpt: ModelExcerpt, language: Language) -> String {
    let edition = ModelEdition(excerpt, in: language)
    var page = MarkdownWriter()
    page.heading(1, "\(edition.title)")
    identity(edition, &page)
    if excerpt.identifier == nil { levels(edition, &page) }
    for domain in excerpt.domains { self.domain(domain, edition, &page) }
    parameters(edition, &page)
    return page.text
  }

  private static func identity(_ edition: ModelEdition, _ page: inout MarkdownWriter) {
    let model = edition.model
    let texts = [model.source, model.notice].map { edition($0) }.filter { !$0.isEmpty }
    page.list(
      [
        "\(edition(ColumnWords.model))\(edition.language.colon)\(edition.name)",
        "SHA-256 \(code: model.digest.hex)", "\(edition.counts)",
      ] + (edition.excerpt.identifier == nil ? texts.map { "\($0)" } : []))
  }

  private static func levels(_ edition: ModelEdition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(ModelWords.levels))")
    page.table(
      [
        .number(edition(ColumnWords.level)), .text(edition(ColumnWords.name)),
        .text(edition(ColumnWords.meaning)),
      ],
      rows: edition.model.levels.map {
        ["\($0.number)", "\(edition($0.title))", "\(edition($0.gist))"]
      })
    page.heading(2, "\(edition(ModelWords.method))")
    page.list(edition.methodSentences.map { "\($0)" })
    guard !edition.model.profiles.isEmpty else { return }
    page.heading(2, "\(edition(ModelWords.profiles))")
    page.list(
      edition.model.profiles.map {
        "\(code: $0.id) \(edition($0.title))\(edition.language.colon)\(edition($0.gist))"
      })
  }

  private static func domain(
    _ domain: Domain, _ edition: ModelEdition, _ page: inout MarkdownWriter
  ) {
    page.heading(2, "\(domain.id) \(edition(domain.title))")
    if !domain.isAssessed { page.paragraph("\(edition(ModelWords.notWritten))") }
    for item in domain.items {
      page.heading(3, "\(item.id) \(edition(item.title))")
      for practice in item.practices { self.practice(practice, edition, &page) }
    }
  }

  private static func practice(
    _ practice: Practice, _ edition: ModelEdition, _ page: inout MarkdownWriter
  ) {
    page.heading(4, "\(practice.id) \(edition(practice.title))")
    let texts: [(LocalizedText, String?)] = [
      (ColumnWords.clause, practice.clause),
      (ColumnWords.floor, practice.floor.map { edition($0) }),
      (ColumnWords.note, practice.note.map { edition($0) }),
    ]
    page.list(
      texts.compactMap { label, text in
        text.map { "\(edition(label))\(edition.language.colon)\($0)" }
      })
    for criterion in practice.criteria {
      page.paragraph(
        "**\(criterion.id)** \(edition(criterion.text)) — *\(edition.decision(criterion))*")
      page.list(edition.details(of: criterion).map { detail($0, edition) })
    }
  }

  private static func detail(_ detail: ModelDetail, _ edition: ModelEdition) -> MarkdownText {
    let value: MarkdownText =
      switch detail.content {
      case .text(let text): "\(text)"
      case .names(let names): "\(edition.language.list(names))"
      case .rule(let rule, let place): "\(code: rule) · \(code: place)"
      }
    return "\(edition(detail.label))\(edition.language.colon)\(value)"
  }

  private static func parameters(_ edition: ModelEdition, _ page: inout MarkdownWriter) {
    let parameters = edition.excerpt.parameters
    guard !parameters.isEmpty else { return }
    page.heading(2, "\(edition(HeadingWords.parameters))")
    let profiles = edition.model.profiles.map { edition($0.title) }
    page.table(
      [.text(edition(ColumnWords.parameter))]
        + (profiles.isEmpty ? [edition(ColumnWords.value)] : profiles).map { .number($0) }
        + [
          .text(edition(ColumnWords.unit)), .text(edition(ColumnWords.meaning)),
          .text(edition(ColumnWords.source)),
        ],
      rows: parameters.map { parameter in
        ["\(code: parameter.id)"] + edition.values(of: parameter).map { "\($0)" } + [
          "\(edition(EvidenceWords.unit(parameter.unit)))", "\(edition(parameter.text))",
          "\(parameter.source)",
        ]
      })
  }
}
