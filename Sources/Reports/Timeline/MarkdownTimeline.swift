import Assessment
import TextLayout

/// One project over time as Markdown: CommonMark with GFM tables.
enum MarkdownTimeline {
  static func render(_ edition: TimelineEdition) -> String {
    var page = MarkdownWriter()
    page.heading(1, "\(edition.name) – \(edition(TimelineWords.title))")
    page.paragraph("\(edition.scope)")
    page.heading(2, "\(edition(TimelineWords.assessments))")
    page.table(
      edition.columns.map { .text(edition($0)) },
      rows: edition.rows.map { $0.map { "\($0)" } })
    for change in edition.changes { Self.change(change, &page) }
    page.heading(2, "\(edition(TimelineWords.reading))")
    page.list(edition.notes.map { "\($0)" as MarkdownText })
    return page.text
  }

  private static func change(_ change: ChangeEdition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(change.title)")
    page.list(change.basis.map { "\($0)" as MarkdownText })
    if change.isStill { return page.paragraph("\(change(TimelineWords.unchanged))") }
    causes(change, &page)
    levels(change, &page)
    for direction in VerdictChange.Direction.allCases {
      let rows = change.verdicts(direction)
      verdicts(rows, change(TimelineWords.heading(direction, count: rows.count)), change, &page)
    }
    if !change.cancelled.isEmpty {
      verdicts(change.cancelled, change(TimelineWords.cancelled), change, &page)
      page.paragraph("\(change(TimelineWords.cancelledNote))")
    }
  }

  private static func causes(_ change: ChangeEdition, _ page: inout MarkdownWriter) {
    page.heading(3, "\(change(TimelineWords.causes))")
    page.table(
      [
        .text(change(TimelineWords.cause)), .number(change(TimelineWords.better)),
        .number(change(TimelineWords.worse)), .number(change(TimelineWords.other)),
        .text(change(TimelineWords.after)), .number(change(TimelineWords.scoreChange)),
        .number(change(TimelineWords.indexChange)),
      ],
      rows: (change.causes + [change.sum]).map { row in
        [
          "\(row.cause)", "\(row.better)", "\(row.worse)", "\(row.other)", "\(row.level)",
          "\(change.signed(row.scoreChange))", "\(change.signed(row.indexChange))",
        ]
      })
  }

  private static func levels(_ change: ChangeEdition, _ page: inout MarkdownWriter) {
    guard !change.paths.isEmpty else { return }
    page.heading(3, "\(change(TimelineWords.levels))")
    page.table(
      [
        .text(change(ColumnWords.name)), .text(change(TimelineWords.before)),
        .text(change(TimelineWords.after)), .text(change(TimelineWords.cause)),
      ],
      rows: change.paths.map { path in
        [
          "\(change.mark(path)) \(change.name(path))", "\(change.level(path.old))",
          "\(change.level(path.new))", "\(change.causes(of: path))",
        ]
      })
  }

  private static func verdicts(
    _ rows: [ChangeEdition.VerdictRow], _ title: String, _ change: ChangeEdition,
    _ page: inout MarkdownWriter
  ) {
    guard !rows.isEmpty else { return }
    page.heading(3, "\(title)")
    page.list(
      rows.flatMap { row in
        [
          MarkdownWriter.Item(
            "\(row.symbol) **\(row.trace.id)** \(row.text) – \(row.before) → \(row.after)")
        ]
          + row.steps.map { step in
            let details = step.details.isEmpty ? "" : change.language.colon
            return MarkdownWriter.Item(
              "\(step.cause)\(details)\(change.language.list(step.details))", depth: 1)
          }
      })
  }
}
