public import Assessment
import TextLayout

/// A format of forecasts: adding one means a file and a line in `all`.
public struct ForecastFormat: Sendable {
  /// The name on the command line, such as `text`.
  public let id: String
  private let write: @Sendable (ForecastPage, TerminalStyle) -> [UInt8]

  /// Every format; the first is the one for reading at once.
  public static let all: [ForecastFormat] = [
    ForecastFormat(id: "text") { Array($0.terminal($1).utf8) },
    ForecastFormat(id: "markdown") { page, _ in page.markdown },
    ForecastFormat(id: "csv") { page, _ in page.csv },
    ForecastFormat(id: "json") { page, _ in page.json },
  ]

  /// The format of a name; nil when there is none.
  public static func named(_ id: String) -> ForecastFormat? { all.first { $0.id == id } }

  /// Renders a forecast; the same input gives the same bytes.
  public func render(
    _ forecast: Forecast, from document: AssessmentDocument, style: TerminalStyle
  ) -> [UInt8] {
    write(ForecastPage(forecast, edition: Edition(document, in: style.language)), style)
  }
}
