import Assessment
import MaturityModel
import Quantities
import TextLayout

/// One project over time as a self-contained page: no script, nothing loaded from anywhere.
enum HTMLTimeline {
  static func render(_ edition: TimelineEdition) -> HTML {
    var page = head(edition)
    page += assessments(edition)
    for (index, change) in edition.changes.enumerated() { page += section(change, index + 1) }
    page += HTMLReport.section(
      "reading", edition(TimelineWords.reading),
      "<ul class=\"plain prose\">\n\(edition.notes.map { "<li>\($0)</li>\n" as HTML })</ul>")
    page += "</main>\n<footer>\n<p>\(edition.name) · \(edition.scope)</p>\n</footer>\n"
    page += "</body>\n</html>\n"
    return page
  }

  private static func head(_ edition: TimelineEdition) -> HTML {
    HTMLReport.documentHead(
      language: edition.language, title: "\(edition.name) – \(edition(TimelineWords.title))",
      skip: ("assessments", edition(HeadingWords.skip)), style: style)
        + """
        <header class="masthead">
        <p class="kicker">\(edition(TimelineWords.title))</p>
        <h1>\(edition.name)</h1>
        <p>\(edition.scope)</p>
        </header>
        <main>

        """
  }

  private static let style: HTML = """
    .trend{display:block;height:6rem;width:100%;max-width:40rem;margin:0 0 1rem}.trend polyline{fill:none;stroke:var(--machine);stroke-width:2;vector-effect:non-scaling-stroke}
    tr.sum>*{border-top:2px solid var(--strong);font-weight:650}
    .changes{list-style:none;margin:0;padding:0}.changes>li{margin:0 0 .9rem}.changes ul{margin:.2rem 0 0;padding-left:1.6rem}
    main h3{margin-top:1.4rem}
    .assessments caption,.causes caption,.moves caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .assessments tr>*,.causes tr>*{white-space:nowrap}.assessments tr>:last-child{white-space:normal;min-width:12rem}.moves th[scope=row]{min-width:9rem}

    """

  private static func assessments(_ edition: TimelineEdition) -> HTML {
    let scores = edition.timeline.entries.compactMap { $0.document.level?.proven.score }
    let top = edition.latest?.model.policy.topLevel ?? 5
    let line: HTML = scores.count > 2 ? TrendLine(scores, top: top).svg : .none
    let heads = edition.columns.map { HTMLReport.column(edition($0)) }
    let rows = edition.rows.map { row -> HTML in
      let cells = row.dropFirst().map { "<td>\($0)</td>" as HTML }
      return "<tr><th scope=\"row\">\(row[0])</th>\(cells)</tr>\n"
    }
    return HTMLReport.section(
      "assessments", edition(TimelineWords.assessments),
      line
        + HTMLReport.table(
          "assessments", caption: edition(TimelineWords.assessments), head: heads, rows: rows))
  }

  private static func section(_ change: ChangeEdition, _ number: Int) -> HTML {
    let basis = change.basis.map { "<li>\($0)</li>\n" as HTML }
    let list: HTML = basis.isEmpty ? .none : "<ul class=\"plain\">\n\(basis)</ul>\n"
    let body: HTML =
      change.isStill
      ? "<p>\(change(TimelineWords.unchanged))</p>\n"
      : causes(change) + levels(change) + verdicts(change)
    return HTMLReport.section("change-\(number)", change.title, list + body)
  }

  private static func causes(_ change: ChangeEdition) -> HTML {
    let numbers = [TimelineWords.better, TimelineWords.worse, TimelineWords.other]
    let heads =
      [HTMLReport.column(change(TimelineWords.cause))]
      + numbers.map { HTMLReport.numberColumn(change($0)) }
      + [HTMLReport.column(change(TimelineWords.after))]
      + [TimelineWords.scoreChange, TimelineWords.indexChange].map {
        HTMLReport.numberColumn(change($0))
      }
    return "<h3>\(change(TimelineWords.causes))</h3>\n"
      + HTMLReport.table(
        "causes", caption: change(TimelineWords.causes) + change.language.bracketed(change.title),
        head: heads,
        rows: change.causes.map { row($0, change, "<tr>") }
          + [row(change.sum, change, "<tr class=\"sum\">")])
  }

  private static func row(
    _ row: ChangeEdition.CauseRow, _ change: ChangeEdition, _ start: HTML
  ) -> HTML {
    let counts = [row.better, row.worse, row.other].map { "<td class=\"num\">\($0)</td>" as HTML }
    let changes = [row.scoreChange, row.indexChange].map {
      "<td class=\"num\">\(change.signed($0))</td>" as HTML
    }
    return
      "\(start)<th scope=\"row\">\(row.cause)</th>\(counts)<td>\(row.level)</td>\(changes)</tr>\n"
  }

  private static func levels(_ change: ChangeEdition) -> HTML {
    guard !change.paths.isEmpty else { return .none }
    let heads = [
      ColumnWords.name, TimelineWords.before, TimelineWords.after, TimelineWords.cause,
    ].map { HTMLReport.column(change($0)) }
    let rows = change.paths.map { path -> HTML in
      """
      <tr><th scope="row">\(change.mark(path)) \(change.name(path))</th><td>\(change.level(path.old))</td>\
      <td>\(change.level(path.new))</td><td>\(change.causes(of: path))</td></tr>

      """
    }
    return "<h3>\(change(TimelineWords.levels))</h3>\n"
      + HTMLReport.table(
        "moves", caption: change(TimelineWords.levels) + change.language.bracketed(change.title),
        head: heads, rows: rows)
  }

  private static func verdicts(_ change: ChangeEdition) -> HTML {
    let lists = VerdictChange.Direction.allCases.map { direction in
      let rows = change.verdicts(direction)
      return list(rows, change(TimelineWords.heading(direction, count: rows.count)))
    }
    let cancelled = change.cancelled
    guard !cancelled.isEmpty else { return lists.joined(separator: "") }
    return lists.joined(separator: "") + list(cancelled, change(TimelineWords.cancelled))
      + "<p class=\"muted\">\(change(TimelineWords.cancelledNote))</p>\n"
  }

  private static func list(_ rows: [ChangeEdition.VerdictRow], _ title: String) -> HTML {
    guard !rows.isEmpty else { return .none }
    return "<h3>\(title)</h3>\n<ul class=\"changes\">\n\(rows.map(item))</ul>\n"
  }

  private static func item(_ row: ChangeEdition.VerdictRow) -> HTML {
    let steps = row.steps.map { step -> HTML in
      let details = step.details.map { "<li>\($0)</li>" as HTML }
      let list: HTML = details.isEmpty ? .none : "<ul class=\"muted\">\(details)</ul>"
      return "<li>\(step.cause)\(list)</li>"
    }
    return """
      <li>\(row.symbol) <span class="id">\(row.trace.id)</span> \(row.text)<br>\
      \(row.before) → <b>\(row.after)</b><ul>\(steps)</ul></li>

      """
  }
}
