import Assessment
import DataFormats

/// Projects as a table for spreadsheets: a row each, a column for each domain and practice.
enum CSVPortfolio {
  static func render(_ edition: PortfolioEdition) -> [UInt8] {
    let outline = edition.portfolio.outline
    let parts = outline.domains.map(\.id) + outline.practices.map(\.id)
    let columns = PortfolioColumn.all(edition)
    var writer = CSVWriter(isMarked: true)
    writer.row(columns.map(\.title) + parts + [edition(PortfolioWords.file)])
    for project in edition.projects {
      let levels = edition.domainLevels(project) + edition.practiceLevels(project)
      let cells = columns.map { $0.cell(project) } + levels.map { edition.level($0) }
      writer.row((cells + [project.latest.file]).map(PrintableText.line))
    }
    return writer.bytes
  }
}
