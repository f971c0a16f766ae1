import DataFormats
import MaturityModel

/// The row of a filled sheet that names its columns, in Chinese or English and in any order.
struct SheetHeader {
  /// Its place among the rows.
  let row: Int
  let cells: [String]
  /// The columns of each kind from the left; problems and ideas may have one each.
  private var places: [SheetColumn: [Int]] = [:]

  /// The first row that names a self-rating and a practice or its code.
  static func find(in table: TextTable, levels: [Level]) -> SheetHeader? {
    for (index, row) in table.rows.prefix(50).enumerated() {
      let header = SheetHeader(row: index, cells: row.cells, levels: levels)
      guard header.place(of: .rating) != nil else { continue }
      if header.place(of: .practice) != nil || header.place(of: .code) != nil { return header }
    }
    return nil
  }

  private init(row: Int, cells: [String], levels: [Level]) {
    self.row = row
    self.cells = cells
    var ranks: [SheetColumn: Int] = [:]
    for (place, cell) in cells.enumerated() {
      guard let found = SheetColumnWords.column(named: cell, levels: levels) else { continue }
      let best = ranks[found.column]
      if found.column == .ideas || found.column == .gap || best == found.rank {
        places[found.column, default: []].append(place)
      } else if found.rank < best ?? .max {
        places[found.column] = [place]
      }
      ranks[found.column] = min(found.rank, best ?? .max)
    }
  }

  /// The first column of a kind.
  func place(of column: SheetColumn) -> Int? { places[column]?.first }

  /// Every column of a kind.
  func places(of column: SheetColumn) -> [Int] { places[column] ?? [] }

  /// The kind of a column; nil for one that the sheet does not know.
  func column(at place: Int, levels: [Level]) -> SheetColumn? {
    guard cells.indices.contains(place) else { return nil }
    return SheetColumnWords.column(named: cells[place], levels: levels)?.column
  }
}
