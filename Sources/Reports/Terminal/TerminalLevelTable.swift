import Assessment
import MaturityModel
import Quantities
import TextLayout

/// Domains and their levels in aligned columns; columns that do not fit are left out.
///
/// A model that combines no levels has its practices listed instead.
struct TerminalLevelTable {
  private struct Line: Sendable {
    let name: String
    var isAssessed = true
    let level: LevelRange?
    let unknown: Int
    var towardsTarget: Rational?
  }

  private struct Column {
    let title: String
    let isNumber: Bool
    /// Whether practices have no such figure.
    var isOfDomains = false
    let cell: @Sendable (Line) -> String
  }

  private let edition: Edition
  private let heading: String
  private let lines: [Line]
  private let nameWidth: Int
  private let columns: [(column: Column, width: Int)]

  private static let gap = 2
  private static let cellsPerLevel = 2

  init(_ edition: Edition, width: Int) {
    self.edition = edition
    let isProfile = edition.document.model.policy.aggregate == .profile
    heading = edition(isProfile ? ColumnWords.practice : ColumnWords.domain)
    let lines = isProfile ? Self.practices(edition) : Self.domains(edition)
    self.lines = lines
    let names = (lines.map(\.name) + [heading]).map { DisplayWidth.of($0) }
    let widest = names.max() ?? 0
    let least = min(widest, max(12, width / 2 - 10))
    var room = width - least
    var kept: [(Column, Int)] = []
    for column in Self.columns(edition) where !(isProfile && column.isOfDomains) {
      let cells = lines.filter(\.isAssessed).map { DisplayWidth.of(column.cell($0)) }
      let needed = max(cells.max() ?? 0, DisplayWidth.of(column.title))
      guard room >= needed + Self.gap else { break }
      room -= needed + Self.gap
      kept.append((column, needed))
    }
    columns = kept
    nameWidth = min(widest, least + room)
  }

  /// The heading and one line for each domain.
  var rows: [TerminalText] {
    let head = columns.reduce(
      TerminalText.fit(heading, to: nameWidth, .faint)
    ) { row, entry in
      let (column, width) = entry
      let pad = column.isNumber ? width - DisplayWidth.of(column.title) : 0
      let title = String(repeating: " ", count: max(0, pad)) + column.title
      return row + "  " + TerminalText.fit(title, to: width, .faint)
    }
    return [head] + lines.map(row)
  }

  private static func domains(_ edition: Edition) -> [Line] {
    edition.document.domains.map { domain in
      Line(
        name: edition(domain.title), isAssessed: domain.isAssessed, level: domain.summary.level,
        unknown: domain.summary.counts.unknown, towardsTarget: domain.summary.percentToTarget)
    }
  }

  private static func practices(_ edition: Edition) -> [Line] {
    edition.document.domains.flatMap { domain in
      domain.practices.map { practice in
        let open = practice.criteria.filter { criterion in
          if case .unknown = criterion.verdict {
            criterion.level <= edition.document.target
          } else {
            false
          }
        }
        return Line(
          name: edition(practice.title), isAssessed: domain.isAssessed, level: practice.level,
          unknown: open.count)
      }
    }
  }

  private func row(_ line: Line) -> TerminalText {
    let name = TerminalText.fit(line.name, to: nameWidth)
    guard line.isAssessed else {
      return name + "  " + "\(edition(ResultWords.notAssessed), .faint)"
    }
    return columns.reduce(name) { row, entry in
      let (column, width) = entry
      let text = column.cell(line)
      return row + "  "
        + (column.isNumber
          ? TerminalText.right(text, to: width) : TerminalText.fit(text, to: width))
    }
  }

  /// The columns, the most important first.
  private static func columns(_ edition: Edition) -> [Column] {
    let top = edition.document.model.policy.topLevel
    return [
      Column(title: edition(ColumnWords.scale), isNumber: false) { bar($0.level, top) },
      Column(title: edition(ColumnWords.proven), isNumber: true) {
        $0.level.map { "\($0.proven.level)" } ?? "–"
      },
      Column(title: edition(ColumnWords.potential), isNumber: true) {
        $0.level.map { "\($0.potential.level)" } ?? "–"
      },
      Column(title: edition(ColumnWords.rating), isNumber: false) {
        $0.level.map { LevelNotation.text($0.proven) } ?? "–"
      },
      Column(title: edition(ColumnWords.unknown), isNumber: true) {
        "\($0.unknown)"
      },
      Column(title: edition(ColumnWords.towardsTarget), isNumber: true, isOfDomains: true) {
        $0.towardsTarget.map(Percent.text) ?? "–"
      },
    ]
  }

  private static func bar(_ level: LevelRange?, _ top: Int) -> String {
    guard level != nil else { return "–" }
    return LevelNotation.bar(level, top: top).map { String(repeating: $0, count: cellsPerLevel) }
      .joined()
  }
}
