import Quantities

/// Commits are many, so each is written as one line of text: author, parents, marks, when it was
/// written, committed and integrated, the start of its id, and its work item; `-` for nothing.
extension RepositoryHistory.Commit: Codable {
  /// Reads the line.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldLine(from: decoder, count: 8)
    self.init(
      author: try fields.number(0), parentCount: try fields.number(1),
      marks: RepositoryHistory.Marks(rawValue: try fields.number(2)),
      authored: try fields.moment(3), committed: try fields.moment(4),
      integrated: try fields.moment(5), idPrefix: try fields.number(6, radix: 16),
      workItem: fields.isEmpty(7) ? nil : try fields.number(7))
  }

  /// Writes the line.
  public func encode(to encoder: any Encoder) throws {
    let moments = [authored, committed, integrated].map(FieldLine.text)
    let fields =
      ["\(author)", "\(parentCount)", "\(marks.rawValue)"] + moments
      + [String(idPrefix, radix: 16), workItem.map { "\($0)" } ?? "-"]
    var container = encoder.singleValueContainer()
    try container.encode(fields.joined(separator: " "))
  }
}
