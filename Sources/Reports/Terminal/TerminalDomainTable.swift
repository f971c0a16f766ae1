import Assessment
import MaturityModel
import Quantities
import TextLayout

/// The domains and their levels in aligned columns; columns that do not fit are left out.
struct TerminalDomainTable {
  private struct Column {
    let title: String
    let isNumber: Bool
    let cell: @Sendable (DomainResult) -> String
  }

  private let edition: Edition
  private let nameWidth: Int
  private let columns: [(column: Column, width: Int)]

  private static let gap = 2
  private static let cellsPerLevel = 2

  init(_ edition: Edition, width: Int) {
    self.edition = edition
    let domains = edition.document.domains
    let names = domains.map { DisplayWidth.of(edition($0.title)) }
    let title = DisplayWidth.of(edition(ColumnWords.domain))
    nameWidth = min(max(names.max() ?? 0, title), max(12, width / 2 - 10))
    var room = width - nameWidth
    var kept: [(Column, Int)] = []
    for column in Self.columns(edition) {
      let cells = domains.filter(\.isAssessed).map { DisplayWidth.of(column.cell($0)) }
      let needed = max(cells.max() ?? 0, DisplayWidth.of(column.title))
      guard room >= needed + Self.gap else { break }
      room -= needed + Self.gap
      kept.append((column, needed))
    }
    columns = kept
  }

  /// The heading and one line for each domain.
  var rows: [TerminalText] {
    let head = columns.reduce(
      TerminalText.fit(edition(ColumnWords.domain), to: nameWidth, .faint)
    ) { row, entry in
      let (column, width) = entry
      let pad = column.isNumber ? width - DisplayWidth.of(column.title) : 0
      let title = String(repeating: " ", count: max(0, pad)) + column.title
      return row + "  " + TerminalText.fit(title, to: width, .faint)
    }
    return [head] + edition.document.domains.map(row)
  }

  private func row(_ domain: DomainResult) -> TerminalText {
    let name = TerminalText.fit(edition(domain.title), to: nameWidth)
    guard domain.isAssessed else {
      return name + "  " + "\(edition(ResultWords.notAssessed), .faint)"
    }
    return columns.reduce(name) { row, entry in
      let (column, width) = entry
      let text = column.cell(domain)
      return row + "  "
        + (column.isNumber
          ? TerminalText.right(text, to: width) : TerminalText.fit(text, to: width))
    }
  }

  /// The columns, the most important first.
  private static func columns(_ edition: Edition) -> [Column] {
    let top = edition.document.model.policy.topLevel
    return [
      Column(title: edition(ColumnWords.scale), isNumber: false) { bar($0.summary.level, top) },
      Column(title: edition(ColumnWords.proven), isNumber: true) {
        $0.summary.level.map { "\($0.proven.level)" } ?? "–"
      },
      Column(title: edition(ColumnWords.potential), isNumber: true) {
        $0.summary.level.map { "\($0.potential.level)" } ?? "–"
      },
      Column(title: edition(ColumnWords.rating), isNumber: false) {
        $0.summary.level.map { LevelNotation.text($0.proven) } ?? "–"
      },
      Column(title: edition(ColumnWords.unknown), isNumber: true) {
        "\($0.summary.counts.unknown)"
      },
      Column(title: edition(ColumnWords.towardsTarget), isNumber: true) {
        $0.summary.percentToTarget.map(Percent.text) ?? "–"
      },
    ]
  }

  private static func bar(_ level: LevelRange?, _ top: Int) -> String {
    guard level != nil else { return "–" }
    return LevelNotation.bar(level, top: top).map { String(repeating: $0, count: cellsPerLevel) }
      .joined()
  }
}
