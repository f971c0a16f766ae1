import Assessment
import Evidence
import TextLayout

/// A review as Markdown: CommonMark with GFM tables.
enum MarkdownReview {
  static func render(_ edition: ReviewEdition) -> String {
    var page = MarkdownWriter()
    page.heading(1, "\(edition(ReviewWords.title))")
    page.paragraph("\(edition.scope)")
    page.paragraph("**\(edition.counts)**")
    page.heading(2, "\(edition(ReviewWords.levels))")
    page.table(
      columns(edition, ColumnWords.domain),
      rows: edition.scores.map { row($0.name, $0.score, edition) })
    practices(edition, &page)
    differences(edition, &page)
    page.heading(2, "\(edition(ReviewWords.objections))")
    let objections = edition.review.objections.map { objection -> MarkdownText in
      "**\(objection.target)** \(edition.says(objection))"
    }
    if objections.isEmpty { page.paragraph("\(edition(ReviewWords.noObjections))") }
    page.list(objections)
    remarks(edition, &page)
    return page.text
  }

  private static func columns(
    _ edition: ReviewEdition, _ first: LocalizedText
  ) -> [MarkdownWriter.Column] {
    [
      .text(edition(first)), .number(edition(ReviewWords.own)),
      .number(edition(ReviewWords.assessor)),
    ]
  }

  private static func row(
    _ name: String, _ score: Review.Score, _ edition: ReviewEdition
  ) -> [MarkdownText] {
    ["\(name)", "\(edition.level(score.own))", "\(edition.level(score.assessor))"]
  }

  private static func practices(_ edition: ReviewEdition, _ page: inout MarkdownWriter) {
    guard !edition.review.practices.isEmpty else { return }
    page.heading(2, "\(edition(ReviewWords.practices))")
    page.table(
      columns(edition, ColumnWords.practice),
      rows: edition.review.practices.map { row(edition.name($0), $0, edition) })
  }

  private static func differences(_ edition: ReviewEdition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(ReviewWords.differences))")
    let found = edition.review.disagreements
    if found.isEmpty { page.paragraph("\(edition(ReviewWords.none))") }
    page.table(
      [
        .text(edition(ExchangeWords.criterion)), .text(edition(ReviewWords.own)),
        .text(edition(ReviewWords.assessor)), .text(edition(ReviewWords.reason)),
      ],
      rows: found.map { difference in
        [
          "\(ReviewWords.direction(difference.direction)) **\(difference.criterion)** \(edition(difference.text))",
          "\(edition.own(difference))", "\(edition.assessor(difference))",
          "\(edition.speaker(difference))\(edition.language.colon)\(difference.ruling.reason)",
        ]
      })
    guard !edition.confirmed.isEmpty else { return }
    page.heading(2, "\(edition(ReviewWords.confirmed))")
    page.paragraph("\(edition.language.list(edition.confirmed.map(\.criterion)))")
  }

  private static func remarks(_ edition: ReviewEdition, _ page: inout MarkdownWriter) {
    guard !edition.review.diagnostics.isEmpty else { return }
    page.heading(2, "\(edition(ReviewWords.void))")
    page.list(edition.review.diagnostics.map { "\(edition.line($0))" })
  }
}
