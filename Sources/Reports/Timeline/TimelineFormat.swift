public import Assessment

/// A way to print one project over time: adding one means a file and a line in `all`.
///
/// The names are those of `PortfolioFormat`, so that one option chooses both.
public struct TimelineFormat: Sendable {
  /// The name on the command line.
  public let id: String
  /// Renders a timeline; the same timeline and style give the same bytes.
  public let render: @Sendable (ProjectTimeline, TerminalStyle) -> [UInt8]

  /// Every way, the default first.
  public static let all: [TimelineFormat] = [
    TimelineFormat(id: "text") { timeline, style in
      let edition = TimelineEdition(timeline, in: style.language)
      return Array(TerminalTimeline.render(edition, style).utf8)
    },
    TimelineFormat(id: "markdown") {
      Array(MarkdownTimeline.render(TimelineEdition($0, in: $1.language)).utf8)
    },
    TimelineFormat(id: "html") {
      HTMLTimeline.render(TimelineEdition($0, in: $1.language)).bytes
    },
    TimelineFormat(id: "csv") { CSVTimeline.render(TimelineEdition($0, in: $1.language)) },
    TimelineFormat(id: "json") { timeline, _ in TimelineJSON.encode(timeline) },
  ]

  /// The way of a name; nil when there is none.
  public static func named(_ id: String) -> TimelineFormat? { all.first { $0.id == id } }
}
