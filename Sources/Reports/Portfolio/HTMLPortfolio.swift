import Assessment
import DataFormats
import Quantities
import TextLayout

/// Projects side by side as one self-contained page.
enum HTMLPortfolio {
  static func render(_ edition: PortfolioEdition) -> HTML {
    var page = head(edition)
    page.bytes.reserveCapacity(1 << 20)
    for section in sections { page += section(edition) }
    page +=
      "</main>\n\(footer(edition))<script>\(PortfolioScript.text)</script>\n</body>\n</html>\n"
    return page
  }

  private static let sections: [@Sendable (PortfolioEdition) -> HTML] = [
    projects, blockers, unknowns, signs, trends, practices, distribution, caveats,
  ]

  private static func head(_ edition: PortfolioEdition) -> HTML {
    HTMLReport.documentHead(
      language: edition.language, title: edition(PortfolioWords.title),
      skip: ("projects", edition(HeadingWords.skip)), style: style, script: PortfolioScript.source)
        + """
        <header class="masthead">
        <p class="kicker">\(edition.modelName)</p>
        <h1>\(edition(PortfolioWords.title))</h1>
        <p>\(edition.scope)</p>
        </header>
        <main>
        <p id="filter" hidden><label>\(edition(PortfolioWords.filter)) <input type="search"></label></p>

        """
  }

  /// Rows are grids of their own, so that a browser lays out only those in sight: sorting a
  /// thousand projects must not be felt.
  private static let style: HTML = """
    .masthead,main,footer{max-width:104rem}
    .grid,.grid thead,.grid tbody{display:block}.grid caption{display:block}
    .grid tr{display:grid;grid-template-columns:var(--columns);width:max-content;min-width:100%}
    .grid tbody tr{content-visibility:auto;contain-intrinsic-height:auto 1.9rem;border-top:1px solid var(--line)}
    .grid tbody tr+tr>*{border:0}.grid tbody tr[hidden]{display:none}
    .grid th,.grid td{padding:.25rem .4rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
    .grid td{text-align:center}.grid td:last-child:not([class]){text-align:left}
    .grid thead th{white-space:normal;overflow:visible;font-size:.7rem;line-height:1.35;overflow-wrap:normal;hyphens:auto;text-align:center;align-self:end}.grid tr>:first-child{text-align:left}
    .codes{font-size:.75rem}.codes thead th{font-size:.65rem;overflow-wrap:anywhere;padding:.25rem .1rem}
    th button{all:unset;cursor:pointer}th button:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    th button::after{content:" ↕";color:var(--muted)}.codes th button::after{content:""}
    th[aria-sort=ascending] button::after{content:" ↑"}th[aria-sort=descending] button::after{content:" ↓"}
    #filter input:focus-visible{outline:3px solid var(--link);outline-offset:2px}#filter input{font:inherit;padding:.3rem .5rem;border:1px solid var(--strong);border-radius:.3rem;background:var(--paper);color:inherit}
    .trend{display:block;height:2.2rem;width:9rem}.trend polyline{fill:none;stroke:var(--machine);stroke-width:2;vector-effect:non-scaling-stroke}
    @media print{.grid tr{width:auto;font-size:.6rem}.grid tbody tr{content-visibility:visible}#filter{display:none}}

    """

  /// Table, domains included: one line tells a project whole.
  @Sendable
  private static func projects(_ edition: PortfolioEdition) -> HTML {
    let columns = PortfolioColumn.all(edition)
    let domains = edition.portfolio.outline.domains.map { edition($0.title) }
    let heads = columns.map { head($0.title) }
    let widths = columns.dropLast().map(\.width) + domains.map { _ in 5 } + [9]
    return HTMLReport.section(
      "projects", edition(PortfolioWords.projects),
      sortable(
        "grid", edition(PortfolioWords.byDomain), widths,
        Array(heads.dropLast()) + domains.map { head($0) } + Array(heads.suffix(1)),
        edition.projects.map { project in
          let cells = columns.map { cell($0, project) }
          return row(
            project,
            Array(cells.dropLast()) + edition.domainLevels(project).map { level($0, edition) }
              + Array(cells.suffix(1)))
        }))
  }

  private static func cell(_ column: PortfolioColumn, _ project: PortfolioProject) -> HTML {
    let text = column.cell(project)
    return text == project.name && !column.isNumber
      ? "<th role=\"rowheader\" scope=\"row\" title=\"\(text)\">\(text)</th>"
      : "<td role=\"cell\">\(text)</td>"
  }

  private static func row(_ project: PortfolioProject, _ cells: [HTML]) -> HTML {
    "<tr role=\"row\" data-name=\"\(project.name.lowercased())\">\(cells)</tr>\n"
  }

  private static func level(_ range: LevelRange?, _ edition: PortfolioEdition) -> HTML {
    guard let range else { return "<td role=\"cell\" class=\"none\">–</td>" }
    let shade = HTMLReport.shade(range.proven.level, top: edition.topLevel)
    return "<td role=\"cell\" class=\"l\(shade)\">\(LevelNotation.range(range))</td>"
  }

  private static func head(_ title: String, tip: String? = nil) -> HTML {
    let tip: HTML = tip.map { " title=\"\($0)\"" } ?? .none
    return "<th role=\"columnheader\" scope=\"col\"\(tip)>\(title)</th>"
  }

  /// A table whose columns have widths in `rem`.
  private static func sortable(
    _ style: HTML, _ caption: String, _ widths: [Int], _ head: [HTML], _ rows: [HTML]
  ) -> HTML {
    """
    <div class="scroll" role="region" aria-label="\(caption)" tabindex="0">
    <table role="table" class="\(style)" data-sort style="--columns:\(widths.map { "\($0)rem " as HTML })">\
    <caption>\(caption)</caption>
    <thead role="rowgroup"><tr role="row">\(head)</tr></thead>
    <tbody role="rowgroup">
    \(rows)</tbody></table></div>

    """
  }

  @Sendable
  private static func practices(_ edition: PortfolioEdition) -> HTML {
    let practices = edition.portfolio.outline.practices
    let heads = practices.map { head($0.id, tip: edition($0.title)) }
    return HTMLReport.section(
      "practices", edition(PortfolioWords.byPractice),
      sortable(
        "grid codes", edition(PortfolioWords.byPractice), [12] + heads.map { _ in 3 },
        [head(edition(ExchangeWords.project))] + heads,
        edition.projects.map { project in
          row(
            project,
            ["<th role=\"rowheader\" scope=\"row\" title=\"\(project.name)\">\(project.name)</th>"]
              + edition.practiceLevels(project).map { level($0, edition) })
        }))
  }

  @Sendable
  private static func blockers(_ edition: PortfolioEdition) -> HTML {
    shared(
      "blockers", PortfolioWords.blockers, edition.portfolio.sharedBlockers, edition
    ) { edition.blocker($0) }
  }

  @Sendable
  private static func unknowns(_ edition: PortfolioEdition) -> HTML {
    shared(
      "unknowns", PortfolioWords.unknowns, edition.portfolio.sharedUnknowns, edition
    ) { edition.unknown($0) }
  }

  private static func shared(
    _ id: HTML, _ title: LocalizedText, _ blockers: [Portfolio.Blocker],
    _ edition: PortfolioEdition, _ words: (Portfolio.Blocker) -> String
  ) -> HTML {
    let items = blockers.prefix(MarkdownPortfolio.listed).map { blocker -> HTML in
      """
      <li><b>\(edition(blocker.criterion.title))</b> <span class="id">\(blocker.criterion.id)</span> \
      <span class="muted">\(words(blocker))</span></li>

      """
    }
    let body: HTML =
      items.isEmpty
      ? "<p>\(edition(PortfolioWords.noBlockers))</p>" : "<ol class=\"plain prose\">\n\(items)</ol>"
    let rest = blockers.count - items.count
    let more: HTML = rest > 0 ? "<p class=\"muted\">\(edition(ResultWords.more(rest)))</p>" : .none
    return HTMLReport.section(id, edition(title), body + more)
  }

  @Sendable
  private static func signs(_ edition: PortfolioEdition) -> HTML {
    let items = edition.signs.map { entry -> HTML in
      "<li><b>\(entry.project.name)</b>\(edition.language.colon)\(edition.language.list(entry.signs))</li>\n"
    }
    return HTMLReport.section(
      "signs", edition(PortfolioWords.signs),
      items.isEmpty
        ? "<p>\(edition(PortfolioWords.noSigns))</p>" : "<ul class=\"plain prose\">\n\(items)</ul>")
  }

  @Sendable
  private static func trends(_ edition: PortfolioEdition) -> HTML {
    guard !edition.withTrend.isEmpty else { return .none }
    let rows = edition.withTrend.map { project -> HTML in
      """
      <tr><th scope="row">\(project.name)</th><td>\(TrendLine(project, top: edition.topLevel).svg)</td>\
      <td>\(edition.trend(project))</td></tr>

      """
    }
    return HTMLReport.section(
      "trends", edition(PortfolioWords.trends),
      HTMLReport.table(
        "trends", caption: edition(PortfolioWords.trends),
        head: [ExchangeWords.project, PortfolioWords.trends, ColumnWords.level].map {
          HTMLReport.column(edition($0))
        }, rows: rows))
  }

  @Sendable
  private static func distribution(_ edition: PortfolioEdition) -> HTML {
    let heads =
      [HTMLReport.column(edition(ColumnWords.practice))]
      + edition.levels.map { HTMLReport.numberColumn(edition(ResultWords.level($0))) }
      + [HTMLReport.numberColumn(edition(PortfolioWords.leftOut))]
    let rows = edition.portfolio.practiceDistribution.map { row -> HTML in
      let counts = edition.levels.map { row.proven[$0] ?? 0 } + [row.leftOut]
      return """
        <tr><th scope="row">\(edition(row.part.title)) <span class="id">\(row.part.id)</span></th>\
        \(counts.map { "<td class=\"num\">\($0)</td>" as HTML })</tr>

        """
    }
    return HTMLReport.section(
      "distribution", edition(PortfolioWords.distribution),
      HTMLReport.table(
        "distribution", caption: edition(PortfolioWords.distribution), head: heads, rows: rows))
  }

  @Sendable
  private static func caveats(_ edition: PortfolioEdition) -> HTML {
    HTMLReport.section(
      "reading", edition(PortfolioWords.caveats),
      "<ul class=\"plain prose\">\n\(edition.caveats.map { "<li>\($0)</li>\n" as HTML })</ul>")
  }

  private static func footer(_ edition: PortfolioEdition) -> HTML {
    """
    <footer>
    <p>\(edition.modelName) · SHA-256 <code>\(edition.portfolio.yardstick.digest.hex)</code></p>
    </footer>

    """
  }
}
