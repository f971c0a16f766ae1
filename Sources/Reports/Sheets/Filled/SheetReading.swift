import DataFormats
import Evidence
import MaturityModel

/// Reads the rows of a filled sheet below its header.
struct SheetReading {
  private let header: SheetHeader
  private let path: String
  private let model: Model
  private let finder: PracticeFinder
  private var ratings: [String: [SheetRating]] = [:]
  /// The item and the domain of the rows above, which stand for those that leave them empty.
  private var above = PracticeFinder.Clues()
  private(set) var blankCount = 0
  private var diagnostics: [Diagnostic] = []
  private var unread: [Diagnostic] = []

  init(_ header: SheetHeader, path: String, model: Model) {
    (self.header, self.path, self.model) = (header, path, model)
    finder = PracticeFinder(model)
  }

  mutating func read(_ table: TextTable) {
    for column in [SheetColumn.rating, .practice, .code] {
      let places = header.places(of: column)
      guard places.count > 1 else { continue }
      note(.severalColumns(places.map { header.cells[$0] }), .error, header.row, table, places[1])
    }
    for (index, row) in table.rows.enumerated() where index != header.row {
      if index < header.row {
        leaveUnread(row, index, except: [])
      } else if row.cells != header.cells {
        read(row, index, table)
      }
    }
  }

  private mutating func read(_ row: TextTable.Row, _ index: Int, _ table: TextTable) {
    let clues = clues(of: row)
    let written = cell(.rating, of: row)
    guard !clues.isEmpty else {
      if !written.isEmpty {
        note(.noPractice(written), .error, index, table, header.place(of: .rating))
      }
      return leaveUnread(row, index, except: [.domain, .item, .rating])
    }
    leaveUnread(row, index, except: Self.known)
    guard let practice = practice(clues, index, table) else { return }
    guard !written.isEmpty else {
      blankCount += 1
      return noteIdeas(of: row, index, table, practice)
    }
    guard let read = SelfRating.read(written, levels: model.levels) else {
      let levels = model.levels.map(\.number)
      return note(
        .unreadableRating(written, practice: practice.id, top: levels.max() ?? 5), .error, index,
        table, header.place(of: .rating))
    }
    if read.isTurned {
      note(.turnedSign(written), .warning, index, table, header.place(of: .rating))
    }
    let ideas = ([read.remark].compactMap { $0 } + texts(.ideas, of: row)).joined(separator: "\n")
    if read.rating == .notApplicable, ideas.isEmpty {
      return note(.withoutReason(practice.id), .error, index, table, header.place(of: .rating))
    }
    if practice.criteria.isEmpty {
      note(.withoutCriteria(practice.id), .warning, index, table, header.place(of: .rating))
    }
    take(
      SheetRating(
        practice: practice, written: written,
        gap: texts(.gap, of: row).joined(separator: "\n"), ideas: ideas, line: row.line,
        rating: read.rating), index, table)
  }

  private static let known: Set<SheetColumn> = [
    .domain, .item, .practice, .code, .rating, .gap, .ideas,
  ]

  /// The same practice may stand twice when it says the same.
  private mutating func take(_ rating: SheetRating, _ index: Int, _ table: TextTable) {
    let earlier = ratings[rating.practice.id] ?? []
    if let first = earlier.first, first.rating != rating.rating {
      note(
        .conflict(
          rating.practice.id, first.written, line: first.line, rating.written), .error, index,
        table, header.place(of: .rating))
    }
    ratings[rating.practice.id] = earlier + [rating]
  }

  private mutating func practice(
    _ clues: PracticeFinder.Clues, _ index: Int, _ table: TextTable
  ) -> Practice? {
    let place = header.place(of: clues.code.isEmpty ? .practice : .code)
    let text = clues.code.isEmpty ? clues.practice : clues.code
    switch finder.find(clues) {
    case .found(let practice): return practice
    case .contradiction(let code, let title):
      note(.contradiction(code: code.id, title: title.id), .error, index, table, place)
    case .ambiguous(let practices):
      note(.ambiguous(text, practices.map(\.id)), .error, index, table, place)
    case .unknown(let suggestion):
      note(.unknownPractice(text, suggestion: suggestion), .error, index, table, place)
    }
    return nil
  }
}

// MARK: - Cells

extension SheetReading {
  private mutating func clues(of row: TextTable.Row) -> PracticeFinder.Clues {
    let domain = cell(.domain, of: row)
    let item = cell(.item, of: row)
    if !domain.isEmpty { above.domain = domain }
    if !item.isEmpty { above.item = item }
    var clues = above
    clues.code = cell(.code, of: row)
    clues.practice = cell(.practice, of: row)
    return clues
  }

  private func cell(_ column: SheetColumn, of row: TextTable.Row) -> String {
    guard let place = header.place(of: column), row.cells.indices.contains(place) else { return "" }
    return row.cells[place].trimmingBlanks
  }

  private func texts(_ column: SheetColumn, of row: TextTable.Row) -> [String] {
    header.places(of: column).compactMap { place in
      guard row.cells.indices.contains(place) else { return nil }
      let text = row.cells[place].replacingLineEnds.trimmingBlanks
      return text.isEmpty ? nil : text
    }
  }

  /// Lists the cells that hold text and are of no column that is read.
  private mutating func leaveUnread(
    _ row: TextTable.Row, _ index: Int, except known: Set<SheetColumn>
  ) {
    for (place, cell) in row.cells.enumerated() where !cell.allSatisfy(\.isWhitespace) {
      let column = header.column(at: place, levels: model.levels)
      if index > header.row, let column {
        let isRead = column.isShared || header.places(of: column).contains(place)
        if known.contains(column), isRead { continue }
        if case .level = column { continue }
      }
      unread.append(
        diagnostic(.unread(cell), .note, row: index, line: row.line, place: place))
    }
  }

  /// Problems without a rating state nothing, but are not lost without a word.
  private mutating func noteIdeas(
    of row: TextTable.Row, _ index: Int, _ table: TextTable, _ practice: Practice
  ) {
    for text in texts(.gap, of: row) + texts(.ideas, of: row) {
      unread.append(
        diagnostic(
          .unrated(practice.id, text), .note, row: index, line: row.line,
          place: header.place(of: .rating)))
    }
  }
}

// MARK: - Results

extension SheetReading {
  /// The ratings in the model's order; one that is contradicted is left out.
  var ratingsInOrder: [SheetRating] {
    model.practices.compactMap { practice in
      guard let all = ratings[practice.id], let first = all.first,
        all.allSatisfy({ $0.rating == first.rating })
      else { return nil }
      return first
    }
  }

  /// Errors and warnings, and the first of the notes on unread cells.
  var remarks: [Diagnostic] {
    let shown = unread.prefix(50)
    let more = unread.count - shown.count
    let rest =
      more > 0 ? [Diagnostic(.note, path: path, message: SheetRemark.moreUnread(more).words)] : []
    return (diagnostics + shown).sorted() + rest
  }

  private mutating func note(
    _ remark: SheetRemark, _ severity: Diagnostic.Severity, _ row: Int, _ table: TextTable,
    _ place: Int?
  ) {
    diagnostics.append(
      diagnostic(remark, severity, row: row, line: table.rows[row].line, place: place))
  }

  private func diagnostic(
    _ remark: SheetRemark, _ severity: Diagnostic.Severity, row: Int, line: Int, place: Int?
  ) -> Diagnostic {
    let column = place.map { place in
      let title = header.cells.indices.contains(place) ? header.cells[place] : ""
      return SheetRemark.column(place, title: title)
    }
    let cell = ["row \(row + 1)", column].compactMap { $0 }.joined(separator: ", ")
    return Diagnostic(
      severity, path: path,
      position: SourcePosition(line: line, column: 1, offset: row * 1_000 + (place ?? 0)),
      message: "\(cell): \(remark.words)")
  }
}

extension String {
  /// The text with every line end written as one line feed.
  fileprivate var replacingLineEnds: String {
    String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}
