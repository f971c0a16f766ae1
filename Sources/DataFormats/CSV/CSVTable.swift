/// A table read from comma-separated values (RFC 4180).
public struct CSVTable: Sendable {
  /// The fields of the first row.
  public let header: [String]
  /// The other rows, each with the line it starts on and as many fields as the header.
  public let rows: [(line: Int, fields: [String])]

  /// The place of a column by its name, or nil.
  public func column(_ name: String) -> Int? { header.firstIndex(of: name) }

  /// Reads a table; the header decides between commas, semicolons and tabs.
  ///
  /// Empty lines are passed over. Refused are text that is not UTF-8, text behind a closing quote,
  /// a quote that does not end, and a row with more or fewer fields than the header.
  public static func parse(
    _ bytes: [UInt8], path: String, limits: CSVLimits = .evidence
  ) throws(InputError) -> CSVTable {
    var scanner = CSVScanner(bytes, path: path, limits: limits)
    try scanner.refuseForeignBytes()
    guard let header = try scanner.nextRow() else {
      throw InputError(path: path, position: nil, problem: .empty)
    }
    var rows: [(line: Int, fields: [String])] = []
    while let row = try scanner.nextRow() {
      guard row.fields.count == header.fields.count else {
        throw scanner.error(
          .wrongFieldCount(found: row.fields.count, expected: header.fields.count),
          at: row.start)
      }
      guard rows.count < limits.rows else {
        throw scanner.error(.exceeds(.rows, most: limits.rows), at: row.start)
      }
      rows.append((row.line, row.fields))
    }
    return CSVTable(header: header.fields, rows: rows)
  }
}

/// How much of a table is read before it is refused.
public struct CSVLimits: Sendable, Hashable {
  /// The most rows.
  public var rows = 1_000_000
  /// The most fields of a row.
  public var fields = 4_096
  /// The most bytes of a field.
  public var textBytes = 1 << 20

  /// The limits for evidence.
  public static let evidence = CSVLimits()

  /// The limits for evidence, to be changed one by one.
  public init() {}
}
