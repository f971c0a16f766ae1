import Assessment
import Quantities
import TextLayout

extension ForecastPage {
  /// How many criteria of a date, and how many dates, a terminal shows.
  private static let shown = (criteria: 3, dates: 20)

  /// The forecast for a terminal.
  func terminal(_ style: TerminalStyle) -> String {
    var page = TerminalPage(style)
    page.paragraph("\(heading, .strong)")
    page.paragraph("\(identity.joined(separator: " · "))")
    page.blank()
    for line in summary { page.paragraph("\(line, .strong)") }
    section(&page)
    page.blank()
    page.paragraph("\(edition(ForecastWords.method), .faint)")
    return page.text
  }

  /// The dates on which levels change.
  func section(_ page: inout TerminalPage) {
    page.heading(edition(ForecastWords.lapses))
    guard !forecast.lapses.isEmpty else {
      page.paragraph("\(edition(ForecastWords.nothing))", indent: 2)
      return
    }
    let moving = forecast.lapses.filter(\.movesLevels)
    for lapse in moving.prefix(Self.shown.dates) { self.lapse(lapse, &page) }
    if moving.count > Self.shown.dates {
      page.paragraph(
        "\(edition(PlanWords.hidden(moving.count - Self.shown.dates)), .faint)", indent: 2)
    }
    let quiet = forecast.lapses.count - moving.count
    if quiet > 0 { page.paragraph("\(edition(ForecastWords.quiet(quiet)), .faint)", indent: 2) }
  }

  private func lapse(_ lapse: Forecast.Lapse, _ page: inout TerminalPage) {
    let whole = edition.labelled(ForecastWords.whole, level(lapse))
    page.paragraph("\(lapse.date.description, .strong)  \(whole)", indent: 2, hanging: 14)
    for move in edition.visibleMoves(of: lapse.change) {
      page.paragraph("\(edition.line(of: move), .fair)", indent: 14, hanging: 16)
    }
    let criteria = criteria(lapse)
    for line in criteria.prefix(Self.shown.criteria) {
      page.paragraph("\(line, .faint)", indent: 14, hanging: 16)
    }
    guard criteria.count > Self.shown.criteria else { return }
    let more = ResultWords.more(criteria.count - Self.shown.criteria)
    page.paragraph("\(edition(more), .faint)", indent: 14)
  }
}
