import DataFormats

extension SelfAssessmentSheet {
  /// The sheet as comma-separated values; shared cells are repeated, so that each row stands alone.
  func csv(isMarked: Bool) -> [UInt8] {
    var writer = CSVWriter(isMarked: isMarked)
    writer.row(columns.map(title))
    for row in rows {
      writer.row(columns.map { row.lines($0).joined(separator: "\n") })
    }
    return writer.bytes
  }
}
