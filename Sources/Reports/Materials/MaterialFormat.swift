public import Assessment
import TextLayout

/// A format of the material and demonstration lists: adding one means a file and a line in `all`.
public struct MaterialFormat: Sendable {
  /// The name on the command line, such as `text`.
  public let id: String
  private let write: @Sendable (MaterialPage, TerminalStyle) -> [UInt8]

  /// Every format; the first is the one for reading at once.
  public static let all: [MaterialFormat] = [
    MaterialFormat(id: "text") { Array($0.terminal($1).utf8) },
    MaterialFormat(id: "markdown") { page, _ in page.markdown },
    MaterialFormat(id: "csv") { page, _ in page.csv },
    MaterialFormat(id: "html") { page, _ in page.html },
    MaterialFormat(id: "json") { page, _ in page.json },
  ]

  /// The format of a name; nil when there is none.
  public static func named(_ id: String) -> MaterialFormat? { all.first { $0.id == id } }

  /// Renders the lists; the same input gives the same bytes.
  public func render(
    _ list: MaterialList, of document: AssessmentDocument, style: TerminalStyle
  ) -> [UInt8] {
    write(MaterialPage(edition: Edition(document, in: style.language), list: list), style)
  }
}
