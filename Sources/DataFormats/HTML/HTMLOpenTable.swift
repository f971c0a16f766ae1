/// A table that the parser stands in, row by row.
struct HTMLOpenTable {
  /// Its place among the tables of the page.
  let place: Int
  private var line = 1
  private var cells: [Cell]?
  private var text: [UInt8]?
  private var element: HTMLElement?
  /// Cells from above that reach into the next row, by column.
  private var carried: [Int: (text: String, left: Int)] = [:]

  private struct Cell {
    let text: String
    let rows: Int
    let columns: Int
  }

  init(place: Int) { self.place = place }

  var hasRow: Bool { cells != nil }
  var cellBytes: Int { text?.count ?? 0 }

  mutating func beginRow(_ line: Int) {
    self.line = line
    cells = []
  }

  mutating func beginCell(_ element: HTMLElement) {
    endCell()
    self.element = element
    text = []
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard text != nil else { return }
    for byte in bytes { text?.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte) }
  }

  mutating func breakLine() {
    if text != nil { text?.append(UInt8(ascii: "\n")) }
  }

  mutating func endCell() {
    guard let text, let element else { return }
    cells?.append(
      Cell(text: Self.shown(text), rows: element.rows, columns: element.columns))
    self.text = nil
  }

  /// Lays the cells of the row out in columns, between those that reach in from above.
  mutating func endRow() -> TextTable.Row? {
    endCell()
    guard let cells else { return nil }
    self.cells = nil
    var laidOut: [String] = []
    var next: [Int: (text: String, left: Int)] = [:]
    func takeCarried() {
      while let above = carried.removeValue(forKey: laidOut.count) {
        if above.left > 1 { next[laidOut.count] = (above.text, above.left - 1) }
        laidOut.append(above.text)
      }
    }
    for cell in cells {
      for column in 0..<cell.columns {
        takeCarried()
        let text = column == 0 ? cell.text : ""
        if cell.rows > 1 { next[laidOut.count] = (text, cell.rows - 1) }
        laidOut.append(text)
      }
    }
    while let last = carried.keys.max() {
      while laidOut.count < last, carried[laidOut.count] == nil { laidOut.append("") }
      takeCarried()
    }
    carried = next
    return TextTable.Row(line: line, cells: laidOut)
  }

  /// What a reader sees: blanks run together, lines trimmed, none empty at the ends.
  private static func shown(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map { line in
      line.split { " \t\r\u{C}\u{A0}".unicodeScalars.contains($0) }
        .map(String.init).joined(separator: " ")
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
