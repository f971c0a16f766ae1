import Assessment
import TextLayout

/// Projects side by side on a terminal.
enum TerminalPortfolio {
  /// How many shared blockers are shown.
  private static let listed = 5

  static func render(_ edition: PortfolioEdition, _ style: TerminalStyle) -> String {
    var page = TerminalPage(style)
    page.paragraph("\(edition.modelName, .strong) · \(edition.scope)")
    page.blank()
    table(edition, &page)
    shared(edition.portfolio.sharedBlockers, PortfolioWords.blockers, edition, &page) {
      edition.blocker($0)
    }
    shared(edition.portfolio.sharedUnknowns, PortfolioWords.unknowns, edition, &page) {
      edition.unknown($0)
    }
    signs(edition, &page)
    page.heading(edition(PortfolioWords.caveats))
    for caveat in edition.caveats { page.paragraph("\(caveat, .faint)", indent: 2) }
    return page.text
  }

  /// The columns that fit, after the names; the remarks follow in lines of their own.
  private static func table(_ edition: PortfolioEdition, _ page: inout TerminalPage) {
    let columns = PortfolioColumn.all(edition).dropLast()
    let widths = columns.map { column in
      ([column.title] + edition.projects.map(column.cell)).map { DisplayWidth.of($0) }.max() ?? 0
    }
    var room = page.style.width
    var shown: [(column: PortfolioColumn, width: Int)] = []
    for (column, width) in zip(columns, widths) {
      let width = min(width, page.style.width / 3)
      guard room >= width + 2 else { break }
      room -= width + 2
      shown.append((column, width))
    }
    page.line(row(shown) { $0.title })
    for project in edition.projects {
      page.line(row(shown) { $0.cell(project) })
      let remarks = edition.remarks(project)
      if !remarks.isEmpty { page.paragraph("\(remarks, .faint)", indent: 4) }
    }
  }

  private static func row(
    _ columns: [(column: PortfolioColumn, width: Int)], _ text: (PortfolioColumn) -> String
  ) -> TerminalText {
    columns.reduce("") { row, entry in
      let cell = text(entry.column)
      return row
        + (entry.column.isNumber
          ? TerminalText.right(cell, to: entry.width) : TerminalText.fit(cell, to: entry.width))
        + "  "
    }
  }

  private static func shared(
    _ blockers: [Portfolio.Blocker], _ title: LocalizedText, _ edition: PortfolioEdition,
    _ page: inout TerminalPage, _ words: (Portfolio.Blocker) -> String
  ) {
    guard !blockers.isEmpty else { return }
    page.heading(edition(title))
    for blocker in blockers.prefix(listed) {
      page.paragraph(
        "\(blocker.criterion.id, .strong) \(edition(blocker.criterion.title)) – \(words(blocker))",
        indent: 2, hanging: 4)
    }
    if blockers.count > listed {
      page.paragraph("\(edition(ResultWords.more(blockers.count - listed)))", indent: 4)
    }
  }

  private static func signs(_ edition: PortfolioEdition, _ page: inout TerminalPage) {
    let signs = edition.signs
    guard !signs.isEmpty else { return }
    page.heading(edition(PortfolioWords.signs))
    for entry in signs {
      page.paragraph(
        "\(entry.project.name, .strong)\(edition.language.colon)\(edition.language.list(entry.signs))",
        indent: 2, hanging: 4)
    }
  }
}
