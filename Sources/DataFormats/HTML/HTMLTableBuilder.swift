/// Puts tables together from the elements and texts of a page.
struct HTMLTableBuilder {
  private let limits: TableLimits
  /// The finished and unfinished tables in the order in which they begin.
  private var rows: [[TextTable.Row]] = []
  /// The tables that the parser stands in, from the outermost.
  private var open: [HTMLOpenTable] = []
  private var rowCount = 0

  init(limits: TableLimits) { self.limits = limits }

  private static let blocks: Set<String> = [
    "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th", "pre",
  ]

  mutating func start(_ element: HTMLElement, line: Int) -> InputError.Problem? {
    switch element.name {
    case "table":
      guard open.count < limits.tables else { return .exceeds(.depth, most: limits.tables) }
      open.append(HTMLOpenTable(place: rows.count))
      rows.append([])
    case "tr": return beginRow(line)
    case "td", "th":
      guard !open.isEmpty else { return nil }
      if !open[open.count - 1].hasRow, let problem = beginRow(line) { return problem }
      open[open.count - 1].beginCell(element)
    default: break
    }
    if element.name == "br" || Self.blocks.contains(element.name) { breakLine() }
    return nil
  }

  mutating func end(_ name: String) -> InputError.Problem? {
    guard !open.isEmpty else { return nil }
    switch name {
    case "td", "th": open[open.count - 1].endCell()
    case "tr": return endRow()
    case "table":
      let problem = endRow()
      open.removeLast()
      breakLine()
      return problem
    default: if Self.blocks.contains(name) { breakLine() }
    }
    return nil
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> InputError.Problem? {
    for place in open.indices {
      open[place].append(bytes)
      if open[place].cellBytes > limits.textBytes {
        return .exceeds(.textBytes, most: limits.textBytes)
      }
    }
    return nil
  }

  /// The tables; those that the page leaves open end with it.
  mutating func finish() -> [TextTable] {
    while !open.isEmpty {
      _ = endRow()
      open.removeLast()
    }
    return rows.map(TextTable.init)
  }

  /// A line break belongs to every cell that stands around it.
  private mutating func breakLine() {
    for place in open.indices { open[place].breakLine() }
  }

  private mutating func beginRow(_ line: Int) -> InputError.Problem? {
    guard !open.isEmpty else { return nil }
    let problem = endRow()
    open[open.count - 1].beginRow(line)
    return problem
  }

  private mutating func endRow() -> InputError.Problem? {
    guard let place = open.last?.place, let row = open[open.count - 1].endRow() else {
      return nil
    }
    rowCount += 1
    if rowCount > limits.rows { return .exceeds(.rows, most: limits.rows) }
    if row.cells.count > limits.cells { return .exceeds(.fields, most: limits.cells) }
    rows[place].append(row)
    return nil
  }
}
