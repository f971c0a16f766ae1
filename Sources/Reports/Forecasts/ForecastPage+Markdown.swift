import Assessment
import Quantities
import TextLayout

extension ForecastPage {
  /// The forecast as GFM.
  var markdown: [UInt8] {
    var page = MarkdownWriter()
    page.heading(1, "\(heading)")
    page.paragraph("\(identity.joined(separator: " · "))")
    for line in summary { page.paragraph("**\(line)**") }
    page.paragraph("\(edition(ForecastWords.method))")
    section(2, &page)
    return Array(page.text.utf8)
  }

  /// Every date, each with what changes and why.
  func section(_ level: Int, _ page: inout MarkdownWriter) {
    page.heading(level, "\(edition(ForecastWords.lapses))")
    guard !forecast.lapses.isEmpty else {
      page.paragraph("\(edition(ForecastWords.nothing))")
      return
    }
    for lapse in forecast.lapses {
      page.heading(level + 1, "\(lapse.date.description)")
      let moves = edition.visibleMoves(of: lapse.change)
      page.list(
        ["**\(edition.labelled(ForecastWords.whole, self.level(lapse)))**"]
          + moves.map { "**\(edition.line(of: $0))**" } + criteria(lapse).map { "\($0)" })
    }
  }
}
