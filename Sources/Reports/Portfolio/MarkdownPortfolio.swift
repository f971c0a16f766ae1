import Assessment
import TextLayout

/// Projects side by side as Markdown: CommonMark with GFM tables.
enum MarkdownPortfolio {
  static func render(_ edition: PortfolioEdition) -> String {
    var page = MarkdownWriter()
    page.heading(1, "\(edition(PortfolioWords.title))")
    page.paragraph("\(edition.modelName) · \(edition.scope)")
    for caveat in edition.caveats { page.paragraph("\(caveat)") }
    for part in parts { part(edition, &page) }
    return page.text
  }

  private static let parts: [@Sendable (PortfolioEdition, inout MarkdownWriter) -> Void] = [
    projects, domains, blockers, unknowns, distribution, trends, signs,
  ]

  /// How many shared blockers are listed; CSV and JSON hold them all.
  static let listed = 20

  @Sendable
  private static func projects(_ edition: PortfolioEdition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(PortfolioWords.projects))")
    page.table(
      PortfolioColumn.all(edition).map {
        $0.isNumber ? .number($0.title) : .text($0.title)
      },
      rows: edition.projects.map { project in
        PortfolioColumn.all(edition).map { "\($0.cell(project))" }
      })
  }

  @Sendable
  private static func domains(_ edition: PortfolioEdition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(PortfolioWords.byDomain))")
    let titles = edition.portfolio.outline.domains.map { edition($0.title) }
    page.table(
      [.text(edition(ExchangeWords.project))] + titles.map { .number($0) },
      rows: edition.projects.map { project in
        ["\(project.name)"] + edition.domainLevels(project).map { "\(edition.level($0))" }
      })
  }

  @Sendable
  private static func blockers(_ edition: PortfolioEdition, _ page: inout MarkdownWriter) {
    list(edition.portfolio.sharedBlockers, PortfolioWords.blockers, edition, &page) {
      edition.blocker($0)
    }
    if edition.portfolio.sharedBlockers.isEmpty {
      page.heading(2, "\(edition(PortfolioWords.blockers))")
      page.paragraph("\(edition(PortfolioWords.noBlockers))")
    }
  }

  @Sendable
  private static func unknowns(_ edition: PortfolioEdition, _ page: inout MarkdownWriter) {
    list(edition.portfolio.sharedUnknowns, PortfolioWords.unknowns, edition, &page) {
      edition.unknown($0)
    }
  }

  private static func list(
    _ blockers: [Portfolio.Blocker], _ title: LocalizedText, _ edition: PortfolioEdition,
    _ page: inout MarkdownWriter, _ words: (Portfolio.Blocker) -> String
  ) {
    guard !blockers.isEmpty else { return }
    page.heading(2, "\(edition(title))")
    page.numbered(
      blockers.prefix(listed).map { blocker in
        "**\(blocker.criterion.id)** \(edition(blocker.criterion.title)) – \(words(blocker))"
      })
    if blockers.count > listed {
      page.paragraph("\(edition(ResultWords.more(blockers.count - listed)))")
    }
  }

  @Sendable
  private static func distribution(_ edition: PortfolioEdition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(PortfolioWords.distribution))")
    page.table(
      [.text(edition(ColumnWords.practice))]
        + edition.levels.map { .number(edition(ResultWords.level($0))) }
        + [.number(edition(PortfolioWords.leftOut))],
      rows: edition.portfolio.practiceDistribution.map { row in
        ["\(edition(row.part.title)) (\(row.part.id))"]
          + edition.levels.map { "\(row.proven[$0] ?? 0)" } + ["\(row.leftOut)"]
      })
  }

  @Sendable
  private static func trends(_ edition: PortfolioEdition, _ page: inout MarkdownWriter) {
    guard !edition.withTrend.isEmpty else { return }
    page.heading(2, "\(edition(PortfolioWords.trends))")
    page.list(edition.withTrend.map { "**\($0.name)** \(edition.trend($0))" })
  }

  @Sendable
  private static func signs(_ edition: PortfolioEdition, _ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(PortfolioWords.signs))")
    let signs = edition.signs
    if signs.isEmpty { return page.paragraph("\(edition(PortfolioWords.noSigns))") }
    page.list(
      signs.map { entry in
        "**\(entry.project.name)**\(edition.language.colon)\(edition.language.list(entry.signs))"
      })
  }
}
