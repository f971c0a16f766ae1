import Assessment
import MaturityModel
import TextLayout

/// The level of every practice: a number and a shade in each cell, so that neither stands alone.
extension HTMLReport {
  @Sendable
  static func heatMap(_ edition: Edition) -> HTML {
    section(
      "practices", edition(HeadingWords.heatMap),
      """
      <div class="scroll">
      <table class="heat" role="table"><caption>\(edition(HTMLWords.heatCaption(target: edition.document.target)))</caption>
      <tbody role="rowgroup">
      \(edition.document.domains.map { row($0, edition) })</tbody></table></div>
      \(legend(edition))
      """)
  }

  private static func row(_ domain: DomainResult, _ edition: Edition) -> HTML {
    let cells: [HTML] =
      domain.isAssessed
      ? domain.practices.map { cell($0, edition) }
      : ["<td role=\"cell\" class=\"none\" colspan=\"3\">\(edition(ResultWords.notAssessed))</td>"]
    return """
      <tr role="row"><th role="rowheader" scope="row"><a href="#\(anchor: domain.id)">\(edition(domain.title))</a></th>\(cells)</tr>

      """
  }

  private static func cell(_ practice: PracticeResult, _ edition: Edition) -> HTML {
    let link: HTML = "<a href=\"#\(anchor: practice.id)\">"
    let name: HTML = "<span>\(edition(practice.title))</span>"
    guard let level = practice.level else {
      return "<td role=\"cell\" class=\"none\">\(link)<b>–</b>\(name)</a></td>"
    }
    let (low, high) = (level.proven.level, level.potential.level)
    let up: HTML = high > low ? "<i>→ \(high)</i>" : .none
    let aim: HTML = low >= edition.document.target ? "<em>✓</em>" : .none
    return """
      <td role="cell" class="l\(shade(low, edition))">\(link)<b>\(low)\(up)\(aim)</b>\(name)</a></td>
      """
  }

  /// One of the five shades, whatever the number of levels.
  static func shade(_ level: Int, _ edition: Edition) -> Int {
    shade(level, top: edition.document.model.policy.topLevel)
  }

  static func shade(_ level: Int, top: Int) -> Int {
    let top = max(1, top)
    return min(5, max(1, top <= 5 ? level : (min(level, top) * 5 + top - 1) / top))
  }

  private static func legend(_ edition: Edition) -> HTML {
    let levels = edition.document.model.levels.map { level -> HTML in
      "<li><i class=\"swatch l\(shade(level.number, edition))\">\(level.number)</i>\(edition(level.title))</li>"
    }
    return """
      <ul class="legend levels">\(levels)<li><i class="mark">→</i>\(edition(HTMLWords.possible))</li>\
      <li><i class="mark">✓</i>\(edition(HTMLWords.targetReached))</li></ul>

      """
  }
}
