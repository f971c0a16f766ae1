public import Assessment
public import TextLayout

/// A kind of report: adding one means a folder and a line in `all`.
public struct ReportFormat: Sendable {
  /// The name on the command line, such as `markdown`.
  public let id: String
  /// The ending of files, without a dot.
  public let fileExtension: String
  /// What it is for, in one phrase.
  public let purpose: LocalizedText
  /// Whether its texts depend on the language.
  public let isLocalized: Bool
  /// Renders a document; the same document and language give the same bytes.
  public let render: @Sendable (AssessmentDocument, Language) -> [UInt8]

  /// Every kind, in the order in which they are written.
  public static let all: [ReportFormat] = [
    ReportFormat(
      id: "markdown", fileExtension: "md",
      purpose: LocalizedText(en: "the gap report to read and review", zh: "供阅读和评审的差距报告"),
      isLocalized: true, render: MarkdownReport.render),
    ReportFormat(
      id: "html", fileExtension: "html",
      purpose: LocalizedText(en: "the gap report as one page", zh: "单页网页形式的差距报告"),
      isLocalized: true, render: HTMLReport.render),
    ReportFormat(
      id: "json", fileExtension: "json",
      purpose: LocalizedText(
        en: "the assessment itself, for programs and later reports",
        zh: "评估结果本身，供程序读取和再次生成报告"),
      isLocalized: false, render: { document, _ in AssessmentJSON.encode(document) }),
  ]

  /// The kind of a name; nil when there is none.
  public static func named(_ id: String) -> ReportFormat? { all.first { $0.id == id } }
}
