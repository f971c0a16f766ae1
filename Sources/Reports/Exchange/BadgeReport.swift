public import Assessment
import Quantities
public import TextLayout

/// The level as a small picture for a page of the project, in the flat style of shields.
///
/// The colour goes from red to green with the proven level, and the text says the same.
public enum BadgeReport {
  /// Renders a document; the same document and language give the same bytes.
  public static func render(_ document: AssessmentDocument, language: Language) -> [UInt8] {
    let edition = Edition(document, in: language)
    let label = edition(ExchangeWords.badge)
    let range = document.level.map { ($0.proven.level, $0.potential.level) }
    let level = edition(range.map(ExchangeWords.badgeLevel) ?? ExchangeWords.notRated)
    let value = [level, edition.statementBrief].compactMap { $0 }.joined(separator: " · ")
    let color = colors[min(max(range?.0 ?? 0, 0), colors.count - 1)]
    return picture(label, value, color, "\(document.project.name): \(label) \(value)").bytes
  }

  /// Fills on which white text keeps a contrast of 4.5; the first is for no level.
  private static let colors: [HTML] = [
    "rgb(89,89,89)", "rgb(176,52,36)", "rgb(158,82,12)", "rgb(112,98,0)", "rgb(52,112,40)",
    "rgb(14,104,86)",
  ]

  private static func picture(
    _ label: String, _ value: String, _ color: HTML, _ title: String
  ) -> HTML {
    let (left, right) = (width(label), width(value))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(left + right)" height="20" role="img" \
      aria-label="\(title)">
      <title>\(title)</title>
      <rect width="\(left + right)" height="20" rx="3" fill="rgb(85,85,85)"/>
      <path fill="\(color)" d="M\(left) 0h\(right - 3)a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-\(right - 3)z"/>
      <g fill="rgb(255,255,255)" text-anchor="middle" font-size="11" \
      font-family="Verdana,'DejaVu Sans','PingFang SC','Microsoft YaHei',sans-serif">
      <text x="\(left / 2)" y="14" textLength="\(left - 10)">\(label)</text>
      <text x="\(left + right / 2)" y="14" textLength="\(right - 10)">\(value)</text>
      </g>
      </svg>

      """
  }

  /// The width of a text with its margins, in pixels: 12 for two columns of a terminal, 7 for one.
  private static func width(_ text: String) -> Int {
    let columns = DisplayWidth.of(text)
    let wide = columns - text.unicodeScalars.count
    return max(0, wide) * 12 + max(0, text.unicodeScalars.count - max(0, wide)) * 7 + 10
  }
}
