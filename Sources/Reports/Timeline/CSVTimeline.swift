import Assessment
import DataFormats
import Quantities

/// One project over time as a table for spreadsheets: a row for each step of each verdict.
enum CSVTimeline {
  static func render(_ edition: TimelineEdition) -> [UInt8] {
    var writer = CSVWriter(isMarked: true)
    writer.row(
      [
        ExchangeWords.project, TimelineWords.from, TimelineWords.to, ExchangeWords.criterion,
        ExchangeWords.demand,
        ColumnWords.level, TimelineWords.before, TimelineWords.after, TimelineWords.cause,
        TimelineWords.details,
      ].map { edition($0) })
    for change in edition.changes {
      let rows = VerdictChange.Direction.allCases.flatMap(change.verdicts) + change.cancelled
      for row in rows {
        for step in row.steps {
          writer.row(cells(row, step, change).map(PrintableText.line))
        }
      }
    }
    return writer.bytes
  }

  private static func cells(
    _ row: ChangeEdition.VerdictRow, _ step: ChangeEdition.VerdictRow.Step, _ change: ChangeEdition
  ) -> [String] {
    let project = change.change.new.project.name
    let dates = [change.change.old, change.change.new].map { $0.project.asOf.date.description }
    let level = (row.trace.new ?? row.trace.old).map { "\($0.level)" } ?? ""
    return [project] + dates + [
      row.trace.id, row.text, level, step.before, step.after, step.cause,
      step.details.joined(separator: "; "),
    ]
  }
}
