extension TextTable {
  /// Reads every table of a web page, as spreadsheet programs save them, by libxml2's HTML parser.
  ///
  /// Cells that span rows are repeated in each; of cells that span columns the first holds the text.
  /// A table inside a cell is a table of its own, and its text belongs to the cell too. Scripts and
  /// styles are passed over, nothing outside the page is opened. The page is UTF-8 whatever encoding
  /// it names.
  public static func html(
    _ bytes: [UInt8], path: String, limits: TableLimits = .form
  ) throws(InputError) -> [TextTable] {
    if let place = bytes.firstIndex(of: 0) {
      throw InputError(
        path: path, position: SourcePosition(ofByte: place, in: bytes),
        problem: .forbiddenCharacter(0))
    }
    let session = try HTMLSession(path: path, limits: limits)
    for start in stride(from: 0, to: bytes.count, by: blockSize) {
      try session.feed(bytes[start..<min(start + blockSize, bytes.count)])
    }
    return try session.finish()
  }

  /// Small, so that an oversized tag is noticed before libxml2 has to take it apart.
  private static let blockSize = 16 << 10
}
