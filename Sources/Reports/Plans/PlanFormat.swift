import TextLayout

/// A format of plans: adding one means a file and a line in `all`.
public struct PlanFormat: Sendable {
  /// The name on the command line, such as `text`.
  public let id: String
  private let write: @Sendable (PlanPage, TerminalStyle) -> [UInt8]

  /// Every format; the first is the one for reading at once.
  public static let all: [PlanFormat] = [
    PlanFormat(id: "text") { Array($0.terminal($1).utf8) },
    PlanFormat(id: "markdown") { page, _ in page.markdown },
    PlanFormat(id: "html") { page, _ in page.html },
    PlanFormat(id: "csv") { page, _ in page.csv },
    PlanFormat(id: "json") { page, _ in page.json },
  ]

  /// The format of a name; nil when there is none.
  public static func named(_ id: String) -> PlanFormat? { all.first { $0.id == id } }

  /// Renders a plan; the same input gives the same bytes.
  public func render(_ contents: PlanContents, style: TerminalStyle) -> [UInt8] {
    write(PlanPage(contents, in: style.language), style)
  }
}
