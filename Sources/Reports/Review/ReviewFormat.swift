public import Assessment
import TextLayout

/// A way to print a review.
public struct ReviewFormat: Sendable {
  /// The name on the command line.
  public let id: String
  /// Renders a review; the same review, style and language give the same bytes.
  public let render: @Sendable (Review, TerminalStyle) -> [UInt8]

  /// Every format, the default first.
  public static let all: [ReviewFormat] = [
    ReviewFormat(id: "text") { review, style in
      Array(TerminalReview.render(ReviewEdition(review, in: style.language), style).utf8)
    },
    ReviewFormat(id: "markdown") { review, style in
      Array(MarkdownReview.render(ReviewEdition(review, in: style.language)).utf8)
    },
    ReviewFormat(id: "html") { review, style in
      HTMLReview.render(ReviewEdition(review, in: style.language)).bytes
    },
    ReviewFormat(id: "json") { review, _ in ReviewJSON.encode(review) },
  ]

  /// The format of a name.
  public static func named(_ id: String) -> ReviewFormat? { all.first { $0.id == id } }
}
