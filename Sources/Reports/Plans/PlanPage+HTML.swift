import Assessment
import Quantities
import TextLayout

extension PlanPage {
  /// The plan as one self-contained page: no script, nothing loaded from anywhere.
  var html: [UInt8] {
    var page = HTMLReport.documentHead(
      language: edition.language, generator: "Assay \(edition.document.toolVersion)",
      title: heading, skip: ("summary", edition(HeadingWords.skip)), style: Self.style)
    page += masthead
    page += "<main>\n"
    page += HTMLReport.section(
      "summary", edition(HeadingWords.summary),
      "<div class=\"panel\">\n\(lines)\(stairs)</div>\n")
    page += changes
    page += needsSection
    for turn in PlanStep.Turn.allCases { page += steps(turn) }
    page += HTMLReport.section(
      "method", edition(PlanWords.method),
      "<ul class=\"plain prose\">\n\(PlanWords.sentences.map { "<li>\(edition($0))</li>\n" })</ul>\n"
    )
    page += "</main>\n\(HTMLReport.footer(edition))</body>\n</html>\n"
    return page.bytes
  }

  private static let style: HTML = """
    .supposed{margin:1rem 0 0;padding:.6rem .9rem;border:2px dashed var(--partial);border-radius:.3rem;color:var(--partial);font-weight:600}
    .stairs{max-width:44rem;margin-top:1rem}.stairs td,.stairs th{vertical-align:middle}.stairs .bar{width:50%;padding-right:0}
    .stairs i{display:block;height:1rem;min-width:2px;background:var(--machine);border-radius:.15rem}
    .todo{list-style:none;margin:0;padding:0}.todo>li{padding:.7rem 0;border-top:1px solid var(--line);break-inside:avoid}.todo p{margin:0 0 .25rem}
    .todo .box{display:inline-block;width:1em;height:1em;border:1.5px solid var(--strong);border-radius:.15rem;vertical-align:-.12em;margin-right:.35rem}
    @media (max-width:40rem){.stairs .bar{display:none}}

    """

  private var masthead: HTML {
    let document = edition.document
    let mark: HTML = watermark.map { "<p class=\"supposed\">\($0)</p>\n" } ?? .none
    let only: HTML = scope.map { "<p class=\"muted\">\($0)</p>\n" } ?? .none
    return """
      <header class="masthead">
      <p class="kicker">\(edition(PlanWords.plan)) · \(edition.modelName)</p>
      <h1>\(document.project.name)</h1>
      <dl class="identity">
      \(HTMLReport.pair(edition(ColumnWords.date), "<b>\(edition.date)</b>"))\
      \(HTMLReport.pair(edition(ColumnWords.commit), "\(edition.shortCommit)"))\
      \(HTMLReport.pair(edition(ColumnWords.target), "<b>\(edition(edition.levelName(plan.target)))</b>"))\
      \(HTMLReport.pair(edition(ColumnWords.tool), "Assay \(document.toolVersion)"))\
      </dl>
      \(mark)\(only)</header>

      """
  }

  private var lines: HTML {
    let all = summary.enumerated().map { index, line -> HTML in
      index == 0 ? "<p class=\"headline\">\(line)</p>\n" : "<p class=\"muted\">\(line)</p>\n"
    }
    return "\(all)"
  }

  private var stairs: HTML {
    guard let most = plan.stairs.map(\.cost).max(), most > .zero else { return .none }
    let rows = plan.stairs.map { stair -> HTML in
      let share = (stair.cost * Rational(100)).divided(by: most)?.floor ?? 0
      let bound: HTML =
        stair.isExact
        ? .none : " <small>\(edition(PlanWords.atLeast)) \(points(stair.bound))</small>"
      return """
        <tr><th scope="row">\(edition(edition.levelName(stair.level)))</th>\
        <td class="num">\(points(stair.cost))\(bound)</td><td class="num">\(stair.count)</td>\
        <td class="bar" aria-hidden="true"><i style="width:\(share)%"></i></td></tr>

        """
    }
    return HTMLReport.table(
      "stairs", caption: edition(PlanWords.stairs),
      head: [
        HTMLReport.column(edition(PlanWords.stairLevel)),
        HTMLReport.numberColumn(edition(PlanWords.points)),
        HTMLReport.numberColumn(edition(PlanWords.steps)),
        "<td class=\"bar\"></td>",
      ], rows: rows)
  }

  private var changes: HTML {
    var html = HTML.none
    if let change = contents.change {
      html += HTMLReport.section(
        "change", edition(PlanWords.change), list(edition.lines(of: change)))
    }
    if let forecast = contents.forecast {
      let page = ForecastPage(forecast, edition: edition)
      let days = forecast.lapses.map { lapse -> HTML in
        let moves = edition.visibleMoves(of: lapse.change).map { edition.line(of: $0) }
        let whole = edition.labelled(ForecastWords.whole, page.level(lapse))
        return
          "<h3>\(lapse.date.description)</h3>\n\(list([whole] + moves + page.criteria(lapse)))"
      }
      let none: HTML = "<p>\(edition(ForecastWords.nothing))</p>\n"
      html += HTMLReport.section(
        "lapses", edition(ForecastWords.lapses), days.isEmpty ? none : "\(days)")
    }
    return html
  }

  private func list(_ lines: [String]) -> HTML {
    "<ul class=\"plain\">\n\(lines.map { "<li>\($0)</li>\n" as HTML })</ul>\n"
  }

  private var needsSection: HTML {
    guard !needs.isEmpty else { return .none }
    let items = needs.map { entry -> HTML in
      """
      <li><p><b>\(edition(entry.need.title))</b> – \(edition(PlanWords.need(entry.criteria.count)))</p>
      <p class="do">\(edition(entry.need.advice))</p></li>

      """
    }
    return HTMLReport.section(
      "needs", edition(HeadingWords.needs), "<ol class=\"steps\">\n\(items)</ol>\n")
  }

  private func steps(_ turn: PlanStep.Turn) -> HTML {
    let entries = entries(turn)
    guard !entries.isEmpty else { return .none }
    let title = "\(edition(PlanWords.turn(turn)))\(edition.bracketed(points(of: turn)))"
    return HTMLReport.section(
      "\(turn.rawValue)", title, "<ol class=\"todo\">\n\(entries.map(item))</ol>\n")
  }

  private func item(_ entry: Entry) -> HTML {
    let criterion = entry.reported.criterion
    let margins = margins(entry).map { "<p><code>\($0.fact)</code> \($0.text)</p>\n" as HTML }
    let next: HTML = next(entry).map { "<p class=\"muted\">\($0)</p>\n" } ?? .none
    return """
      <li id="\(anchor: criterion.id)"><p><span class="box" aria-hidden="true"></span>\
      <span class="id">\(criterion.id)</span> \(HTMLReport.verdictBadge(criterion, edition))</p>
      <p><b>\(edition(criterion.text))</b></p>
      <p class="do">\(advice(entry))</p>
      \(next)\(margins)<p class="muted">\(notes(entry).joined(separator: " · "))</p></li>

      """
  }
}
