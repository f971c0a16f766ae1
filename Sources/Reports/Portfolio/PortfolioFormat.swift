public import Assessment

/// A way to print projects side by side: adding one means a file and a line in `all`.
public struct PortfolioFormat: Sendable {
  /// The name on the command line.
  public let id: String
  /// Renders a portfolio; the same portfolio, style and choice of ranks give the same bytes.
  public let render: @Sendable (Portfolio, TerminalStyle, _ withRanks: Bool) -> [UInt8]

  /// Every way, the default first.
  public static let all: [PortfolioFormat] = [
    PortfolioFormat(id: "text") { portfolio, style, ranks in
      let edition = PortfolioEdition(portfolio, in: style.language, withRanks: ranks)
      return Array(TerminalPortfolio.render(edition, style).utf8)
    },
    PortfolioFormat(id: "markdown") { portfolio, style, ranks in
      let edition = PortfolioEdition(portfolio, in: style.language, withRanks: ranks)
      return Array(MarkdownPortfolio.render(edition).utf8)
    },
    PortfolioFormat(id: "html") { portfolio, style, ranks in
      HTMLPortfolio.render(PortfolioEdition(portfolio, in: style.language, withRanks: ranks)).bytes
    },
    PortfolioFormat(id: "csv") { portfolio, style, ranks in
      CSVPortfolio.render(PortfolioEdition(portfolio, in: style.language, withRanks: ranks))
    },
    PortfolioFormat(id: "json") { portfolio, style, ranks in
      PortfolioJSON.encode(PortfolioEdition(portfolio, in: style.language, withRanks: ranks))
    },
  ]

  /// The way of a name; nil when there is none.
  public static func named(_ id: String) -> PortfolioFormat? { all.first { $0.id == id } }
}
