import Assessment
import TextLayout

/// One project over time on a terminal.
enum TerminalTimeline {
  /// How many verdicts of each direction are shown; the other formats hold them all.
  private static let listed = 10

  static func render(_ edition: TimelineEdition, _ style: TerminalStyle) -> String {
    var page = TerminalPage(style)
    page.paragraph("\(edition.name, .strong) · \(edition.scope)")
    page.blank()
    for row in edition.rows {
      page.paragraph(
        "\(row[0], .strong)  \(edition(ColumnWords.level)) \(row[2]) · \(edition(ColumnWords.index)) \(row[4]) · \(row[6], .faint)",
        indent: 2, hanging: 4)
    }
    for change in edition.changes { Self.change(change, &page) }
    page.heading(edition(TimelineWords.reading))
    for note in edition.notes { page.paragraph("\(note, .faint)", indent: 2) }
    return page.text
  }

  private static func change(_ change: ChangeEdition, _ page: inout TerminalPage) {
    page.heading(change.title)
    for line in change.basis { page.paragraph("\(line, .faint)", indent: 2) }
    if change.isStill {
      return page.paragraph("\(change(TimelineWords.unchanged))", indent: 2)
    }
    for row in change.causes { cause(row, change, &page) }
    cause(change.sum, change, &page)
    levels(change, &page)
    for direction in VerdictChange.Direction.allCases {
      let rows = change.verdicts(direction)
      verdicts(rows, change(TimelineWords.heading(direction, count: rows.count)), change, &page)
    }
    verdicts(change.cancelled, change(TimelineWords.cancelled), change, &page)
  }

  private static func cause(
    _ row: ChangeEdition.CauseRow, _ change: ChangeEdition, _ page: inout TerminalPage
  ) {
    let counts = change(TimelineWords.counts(row.better, row.worse, row.other))
    page.paragraph(
      "\(row.cause, .strong)\(change.language.colon)\(change(ColumnWords.level)) \(row.level); \(change(TimelineWords.scoreChange)) \(change.signed(row.scoreChange)); \(change(TimelineWords.indexChange)) \(change.signed(row.indexChange)); \(counts, .faint)",
      indent: 2, hanging: 4)
  }

  private static func levels(_ change: ChangeEdition, _ page: inout TerminalPage) {
    guard !change.paths.isEmpty else { return }
    page.heading(change(TimelineWords.levels))
    for path in change.paths {
      let mark = change.mark(path)
      let tint: TerminalTint = mark == "▲" ? .good : mark == "▼" ? .bad : .fair
      page.paragraph(
        "\(mark, tint) \(change.name(path), .strong) \(change.level(path.old)) → \(change.level(path.new)) · \(change.causes(of: path), .faint)",
        indent: 2, hanging: 4)
    }
  }

  private static func verdicts(
    _ rows: [ChangeEdition.VerdictRow], _ title: String, _ change: ChangeEdition,
    _ page: inout TerminalPage
  ) {
    guard !rows.isEmpty else { return }
    page.heading(title)
    for row in rows.prefix(listed) {
      page.paragraph(
        "\(row.symbol) \(row.trace.id, .strong) \(row.text) – \(row.before) → \(row.after)",
        indent: 2, hanging: 4)
      for step in row.steps {
        let details = change.language.list(Array(step.details.prefix(3)))
        page.paragraph(
          "\(step.cause)\(details.isEmpty ? "" : change.language.colon)\(details, .faint)",
          indent: 4, hanging: 6)
      }
    }
    if rows.count > listed {
      page.paragraph("\(change(ResultWords.more(rows.count - listed)))", indent: 4)
    }
  }
}
