import Assessment
import Evidence
import TextLayout

/// A review on a terminal.
enum TerminalReview {
  static func render(_ edition: ReviewEdition, _ style: TerminalStyle) -> String {
    var page = TerminalPage(style)
    page.paragraph("\(edition(ReviewWords.title), .strong) · \(edition.scope)")
    page.blank()
    levels(edition, &page)
    page.blank()
    page.paragraph("\(edition.counts, .strong)")
    differences(edition, &page)
    objections(edition, &page)
    remarks(edition, &page)
    return page.text
  }

  private static func levels(_ edition: ReviewEdition, _ page: inout TerminalPage) {
    let rows = edition.scores
    let heads = [edition(ReviewWords.own), edition(ReviewWords.assessor)]
    let width = min(rows.map { DisplayWidth.of($0.name) }.max() ?? 0, page.style.width / 2)
    let columns = heads.map { max(DisplayWidth.of($0), 6) }
    page.line(
      TerminalText.fit("", to: width) + "  \(TerminalText.fit(heads[0], to: columns[0], .faint))  "
        + "\(TerminalText.fit(heads[1], to: columns[1], .faint))")
    for row in rows {
      let (own, other) = (edition.level(row.score.own), edition.level(row.score.assessor))
      page.line(
        TerminalText.fit(row.name, to: width) + "  " + TerminalText.fit(own, to: columns[0])
          + "  " + TerminalText.fit(other, to: columns[1], own == other ? .plain : .strong))
    }
  }

  private static func differences(_ edition: ReviewEdition, _ page: inout TerminalPage) {
    page.heading(edition(ReviewWords.differences))
    let found = edition.review.disagreements
    if found.isEmpty { page.paragraph("\(edition(ReviewWords.none))", indent: 2) }
    for difference in found {
      page.paragraph(
        "\(ReviewWords.direction(difference.direction)) \(difference.criterion, .strong) \(edition(difference.text))",
        indent: 2, hanging: 4)
      page.paragraph(
        "\(edition(ReviewWords.own)): \(edition.own(difference)) → \(edition(ReviewWords.assessor)): \(edition.assessor(difference), .strong)",
        indent: 4)
      page.paragraph(
        "\(edition.speaker(difference), .faint): \(difference.ruling.reason)", indent: 4)
    }
    let confirmed = edition.confirmed.map(\.criterion)
    guard !confirmed.isEmpty else { return }
    page.heading(edition(ReviewWords.confirmed))
    page.paragraph("\(edition.language.list(confirmed))", indent: 2)
  }

  private static func objections(_ edition: ReviewEdition, _ page: inout TerminalPage) {
    page.heading(edition(ReviewWords.objections))
    let found = edition.review.objections
    if found.isEmpty { page.paragraph("\(edition(ReviewWords.noObjections))", indent: 2) }
    for objection in found {
      page.paragraph(
        "\(objection.target, .strong) – \(edition.says(objection))", indent: 2, hanging: 4)
    }
  }

  private static func remarks(_ edition: ReviewEdition, _ page: inout TerminalPage) {
    let found = edition.review.diagnostics
    guard !found.isEmpty else { return }
    page.heading(edition(ReviewWords.void))
    for diagnostic in found { page.paragraph("\(edition.line(diagnostic))", indent: 2, hanging: 4) }
  }
}
