public import Assessment
import TextLayout

/// A format of audit samples: adding one means a file and a line in `all`.
public struct SampleFormat: Sendable {
  /// The name on the command line, such as `text`.
  public let id: String
  private let write: @Sendable (SamplePage, TerminalStyle) -> [UInt8]

  /// Every format; the first is the one for reading at once.
  public static let all: [SampleFormat] = [
    SampleFormat(id: "text") { Array($0.terminal($1).utf8) },
    SampleFormat(id: "markdown") { page, _ in page.markdown },
    SampleFormat(id: "csv") { page, _ in page.csv },
    SampleFormat(id: "json") { page, _ in page.json },
  ]

  /// The format of a name; nil when there is none.
  public static func named(_ id: String) -> SampleFormat? { all.first { $0.id == id } }

  /// Renders a sample; the same input gives the same bytes.
  ///
  /// - Parameters:
  ///   - sample: The sample.
  ///   - project: What it was drawn from.
  ///   - toolVersion: The version of Assay.
  ///   - style: How to print on a terminal; its language counts for every format.
  /// - Returns: The bytes of the document.
  public func render(
    _ sample: AuditSample, of project: ProjectIdentity, toolVersion: String, style: TerminalStyle
  ) -> [UInt8] {
    write(
      SamplePage(
        sample: sample, project: project, toolVersion: toolVersion, language: style.language),
      style)
  }
}
