/// A table of texts as people keep it in a spreadsheet: no header is known, rows may differ in
/// length.
public struct TextTable: Sendable, Hashable {
  /// A row with the line it starts at.
  public struct Row: Sendable, Hashable {
    /// The line in the file, from 1.
    public let line: Int
    /// The texts; a cell that was merged downwards stands in each row it covers.
    public let cells: [String]

    /// Makes a row.
    public init(line: Int, cells: [String]) { (self.line, self.cells) = (line, cells) }
  }

  /// The rows in order; those without any cell are left out of CSV.
  public let rows: [Row]

  /// Makes a table.
  public init(rows: [Row]) { self.rows = rows }
}

/// How much of a table is read before it is refused.
public struct TableLimits: Sendable, Hashable {
  /// The most rows of all tables of a file together.
  public var rows = 10_000
  /// The most cells of a row.
  public var cells = 256
  /// The most bytes of a cell.
  public var textBytes = 1 << 20
  /// The most levels of elements, in HTML.
  public var depth = 256
  /// The most tables inside each other, in HTML.
  public var tables = 8
  /// The most bytes of one tag, in HTML.
  public var tagBytes = 128 << 10
  /// The most attributes of one element, in HTML.
  public var attributes = 256

  /// The limits for forms.
  public static let form = TableLimits()

  /// The limits for forms, to be changed one by one.
  public init() {}
}
