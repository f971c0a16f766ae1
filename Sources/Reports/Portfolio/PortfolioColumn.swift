import Assessment
import Quantities
import TextLayout

/// A column of the table of projects, the same in every format.
struct PortfolioColumn {
  let title: String
  let isNumber: Bool
  /// The width in a page, in `rem`.
  var width = 4
  let cell: (PortfolioProject) -> String

  static func all(_ edition: PortfolioEdition) -> [PortfolioColumn] {
    let ranks =
      edition.hasRanks
      ? [PortfolioColumn(title: edition(PortfolioWords.rank), isNumber: true, cell: edition.rank)]
      : []
    let percentiles =
      edition.hasPercentiles
      ? [
        PortfolioColumn(
          title: edition(PortfolioWords.percentile), isNumber: true, width: 7,
          cell: edition.percentile)
      ] : []
    return ranks + [
      PortfolioColumn(
        title: edition(ExchangeWords.project), isNumber: false, width: 11, cell: \.name),
      PortfolioColumn(title: edition(ColumnWords.date), isNumber: false, width: 7) {
        $0.latest.project.asOf.date.description
      },
      PortfolioColumn(title: edition(ColumnWords.level), isNumber: true) {
        edition.level($0.latest.level)
      },
      PortfolioColumn(
        title: edition.confidenceTitle, isNumber: true, width: 8, cell: edition.confidence),
      PortfolioColumn(
        title: edition(PortfolioWords.change), isNumber: true, cell: edition.change),
      PortfolioColumn(title: edition(ColumnWords.target), isNumber: true) {
        "\($0.latest.target)"
      },
      PortfolioColumn(
        title: edition(PortfolioWords.distance), isNumber: true, cell: edition.distance),
    ] + percentiles + [
      PortfolioColumn(
        title: edition(PortfolioWords.remarks), isNumber: false, cell: edition.remarks)
    ]
  }
}

extension PortfolioEdition {
  /// A project's levels in the order of the outline's domains; nil where it has none.
  func domainLevels(_ project: PortfolioProject) -> [LevelRange?] {
    levels(project.latest.domains, portfolio.outline.domains)
  }

  /// A project's levels in the order of the outline's practices; nil where it has none.
  func practiceLevels(_ project: PortfolioProject) -> [LevelRange?] {
    levels(project.latest.practices, portfolio.outline.practices)
  }

  private func levels(
    _ parts: [ProjectSnapshot.Part], _ names: [PartNames.Entry]
  ) -> [LevelRange?] {
    // One model, one order: looking up is needed for other versions only.
    if parts.count == names.count, zip(parts, names).allSatisfy({ $0.id == $1.id }) {
      return parts.map(\.level)
    }
    let own = Dictionary(parts.map { ($0.id, $0.level) }, uniquingKeysWith: { first, _ in first })
    return names.map { own[$0.id] ?? nil }
  }
}
