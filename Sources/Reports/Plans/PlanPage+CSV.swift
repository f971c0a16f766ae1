import Assessment
import DataFormats

extension PlanPage {
  /// The plan for an issue tracker: a row for each step, in order.
  ///
  /// The columns keep their English names in every language and no byte-order mark stands before
  /// them, so that trackers find them.
  var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row([
      "title", "description", "labels", "points", "points_at_worst", "practice", "criterion",
      "level", "turn", "depends_on", "supposed",
    ])
    for entry in entries { writer.row(cells(entry).map(PrintableText.line)) }
    return writer.bytes
  }

  private func cells(_ entry: Entry) -> [String] {
    let (step, criterion) = (entry.step, entry.reported.criterion)
    let lines =
      [advice(entry)] + (next(entry).map { [$0] } ?? [])
      + margins(entry).map { "\($0.fact) \($0.text)" } + [edition.verdict(criterion)]
    return [
      "[\(criterion.id)] \(edition(criterion.text))", lines.joined(separator: " — "),
      "assay;level-\(step.level);\(step.turn.rawValue)", points(step.cost), points(step.worst),
      edition(entry.reported.practice.title), criterion.id, "\(step.level)", step.turn.rawValue,
      step.requires.joined(separator: ";"), contents.supposed.joined(separator: "; "),
    ]
  }
}
