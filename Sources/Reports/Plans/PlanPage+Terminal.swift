import Assessment
import TextLayout

extension PlanPage {
  /// How many steps of each turn a terminal shows.
  private static let shown = 8

  /// The plan for a terminal.
  func terminal(_ style: TerminalStyle) -> String {
    var page = TerminalPage(style)
    page.paragraph("\(heading, .strong)")
    page.paragraph("\(identity.joined(separator: " · "))")
    if let watermark { page.paragraph("! \(watermark, .fair)", hanging: 2) }
    if let scope { page.paragraph("\(scope)") }
    page.blank()
    for (index, line) in summary.enumerated() {
      page.paragraph("\(line, index == 0 ? .strong : .plain)")
    }
    changes(&page)
    stairs(&page)
    needs(&page)
    for turn in PlanStep.Turn.allCases { steps(turn, &page) }
    return page.text
  }

  private func changes(_ page: inout TerminalPage) {
    if let change = contents.change {
      page.heading(edition(PlanWords.change))
      for line in edition.lines(of: change) { page.paragraph("\(line)", indent: 2, hanging: 4) }
    }
    if let forecast = contents.forecast {
      ForecastPage(forecast, edition: edition).section(&page)
    }
  }

  private func stairs(_ page: inout TerminalPage) {
    guard !plan.stairs.isEmpty else { return }
    page.heading(edition(PlanWords.stairs))
    let names = plan.stairs.map { edition(edition.levelName($0.level)) }
    let width = names.map { DisplayWidth.of($0) }.max() ?? 0
    let costs = plan.stairs.map { edition(ResultWords.points(points($0.cost))) }
    let digits = costs.map { DisplayWidth.of($0) }.max() ?? 0
    for (index, stair) in plan.stairs.enumerated() {
      let bound =
        stair.isExact
        ? "" : edition.bracketed("\(edition(PlanWords.atLeast)) \(points(stair.bound))")
      page.line(
        "  \(TerminalText.fit(names[index], to: width))  \(TerminalText.right(costs[index], to: digits))\(edition.comma)\(edition(PlanWords.count(stair.count)))\(bound)"
      )
    }
  }

  private func needs(_ page: inout TerminalPage) {
    guard !needs.isEmpty else { return }
    page.heading(edition(HeadingWords.needs))
    for (index, entry) in needs.prefix(Self.shown).enumerated() {
      page.paragraph(
        "\(index + 1). \(edition(entry.need.title), .strong) – \(edition(PlanWords.need(entry.criteria.count)))",
        indent: 2, hanging: 5)
      page.paragraph("→ \(edition(entry.need.advice))", indent: 5, hanging: 7)
    }
    more(needs.count, &page)
  }

  private func steps(_ turn: PlanStep.Turn, _ page: inout TerminalPage) {
    let entries = entries(turn)
    guard !entries.isEmpty else { return }
    page.heading("\(edition(PlanWords.turn(turn)))\(edition.bracketed(points(of: turn)))")
    for entry in entries.prefix(Self.shown) {
      let criterion = entry.reported.criterion
      let mark = VerdictMark(criterion)
      page.paragraph(
        "\(mark.symbol, TerminalTint(criterion.verdict)) \(criterion.id, .strong) \(edition(criterion.text))",
        indent: 2, hanging: 4)
      page.paragraph("→ \(advice(entry))", indent: 4, hanging: 6)
      for margin in margins(entry) {
        page.paragraph("\(margin.fact) \(margin.text, .fair)", indent: 4, hanging: 6)
      }
      page.paragraph("\(edition.list(notes(entry)), .faint)", indent: 4, hanging: 6)
    }
    more(entries.count, &page)
  }

  private func more(_ count: Int, _ page: inout TerminalPage) {
    guard count > Self.shown else { return }
    page.paragraph("\(edition(PlanWords.hidden(count - Self.shown)), .faint)", indent: 4)
  }
}
