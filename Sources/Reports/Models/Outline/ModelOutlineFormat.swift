import TextLayout

/// A way to show a model: adding one means a file and a line in `all`.
public struct ModelOutlineFormat: Sendable {
  /// The name on the command line.
  public let id: String
  /// Renders an excerpt; the same model and style give the same bytes.
  public let render: @Sendable (ModelExcerpt, TerminalStyle) -> [UInt8]

  /// Every way, the default first.
  public static let all: [ModelOutlineFormat] = [
    ModelOutlineFormat(id: "tree") { Array(TerminalModelTree.render($0, style: $1).utf8) },
    ModelOutlineFormat(id: "markdown") {
      Array(MarkdownModel.render($0, language: $1.language).utf8)
    },
    ModelOutlineFormat(id: "html") { HTMLModel.render($0, language: $1.language) },
    ModelOutlineFormat(id: "json") { excerpt, _ in ModelJSON.encode(excerpt) },
  ]

  /// The way of a name; nil when there is none.
  public static func named(_ id: String) -> ModelOutlineFormat? { all.first { $0.id == id } }
}
