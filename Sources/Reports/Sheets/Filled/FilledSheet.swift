public import DataFormats
public import Evidence
public import MaturityModel
import TextLayout

/// A self-assessment sheet that people filled in.
public struct FilledSheet: Sendable {
  /// What it says about each practice, in the model's order; practices left blank are missing.
  public let ratings: [SheetRating]
  /// How many rows name a practice and rate nothing.
  public let blankCount: Int
  /// What could not be read, or with a doubt, each with its row and column.
  public let diagnostics: [Diagnostic]

  /// Reads the first table that has a heading for the self-rating and for the practice.
  ///
  /// - Throws: That no table has such headings.
  public init(
    _ tables: [TextTable], path: String, model: Model
  ) throws(InputError) {
    for table in tables {
      guard let header = SheetHeader.find(in: table, levels: model.levels) else { continue }
      var reading = SheetReading(header, path: path, model: model)
      reading.read(table)
      ratings = reading.ratingsInOrder
      blankCount = reading.blankCount
      diagnostics = reading.remarks
      return
    }
    throw InputError(
      path: path, position: nil, problem: .other(SheetRemark.noHeader.words))
  }
}
