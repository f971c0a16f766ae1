extension TextTable {
  /// Reads comma-separated values (RFC 4180) in UTF-8; rows need not be of one length.
  ///
  /// The first line with a comma, semicolon or tab decides which of them separates. The guard
  /// against formulas is taken off each cell.
  public static func csv(
    _ bytes: [UInt8], path: String, limits: TableLimits = .form
  ) throws(InputError) -> TextTable {
    var scanner = CSVScanner(bytes, path: path, limits: CSVLimits(limits), decides: .anyLine)
    try scanner.refuseForeignBytes()
    var rows: [Row] = []
    while let row = try scanner.nextRow() {
      guard rows.count < limits.rows else {
        throw scanner.error(.exceeds(.rows, most: limits.rows), at: row.start)
      }
      rows.append(Row(line: row.line, cells: row.fields.map(CSVGuard.unguarded)))
    }
    guard !rows.isEmpty else { throw InputError(path: path, position: nil, problem: .empty) }
    return TextTable(rows: rows)
  }
}

extension CSVLimits {
  fileprivate init(_ limits: TableLimits) {
    self.init()
    (rows, fields, textBytes) = (limits.rows, limits.cells, limits.textBytes)
  }
}
