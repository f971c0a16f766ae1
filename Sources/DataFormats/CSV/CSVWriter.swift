/// Writes comma-separated values (RFC 4180): every text quoted, rows ended by CR LF.
///
/// A cell that a spreadsheet would run as a formula is guarded with an apostrophe; `CSVGuard` takes
/// it off again, so that a file reads back as it was written.
public struct CSVWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8]

  /// Starts a table.
  ///
  /// - Parameter isMarked: Whether it starts with a byte-order mark, without which some spreadsheet
  ///   programs take UTF-8 for the encoding of their country.
  public init(isMarked: Bool = false) { bytes = isMarked ? [0xEF, 0xBB, 0xBF] : [] }

  /// Writes a row of texts.
  public mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(Self.quote)
      for byte in CSVGuard.guarded(cell).utf8 {
        if byte == Self.quote { bytes.append(Self.quote) }
        bytes.append(byte)
      }
      bytes.append(Self.quote)
    }
    bytes += "\r\n".utf8
  }

  private static let quote = UInt8(ascii: "\"")
}
