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
  /// Whether it is written when no format is named.
  public let isDefault: Bool
  /// Renders a document; the same document and language give the same bytes.
  public let render: @Sendable (AssessmentDocument, Language) -> [UInt8]

  /// Every kind, in the order in which they are written.
  public static let all: [ReportFormat] = [
    ReportFormat(
      id: "markdown", fileExtension: "md",
      purpose: LocalizedText(en: "the gap report to read and review", zh: "供阅读和评审的差距报告"),
      isLocalized: true, isDefault: true, render: MarkdownReport.render),
    ReportFormat(
      id: "html", fileExtension: "html",
      purpose: LocalizedText(en: "the gap report as one page", zh: "单页网页形式的差距报告"),
      isLocalized: true, isDefault: true, render: HTMLReport.render),
    ReportFormat(
      id: "json", fileExtension: "json",
      purpose: LocalizedText(
        en: "the assessment itself, for programs and later reports",
        zh: "评估结果本身，供程序读取和再次生成报告"),
      isLocalized: false, isDefault: true,
      render: { document, _ in AssessmentJSON.encode(document) }),
    ReportFormat(
      id: "csv", fileExtension: "csv",
      purpose: LocalizedText(en: "every criterion as a row, for spreadsheets", zh: "逐项要求的表格"),
      isLocalized: true, isDefault: false, render: CSVReport.render),
    ReportFormat(
      id: "sarif", fileExtension: "sarif",
      purpose: LocalizedText(
        en: "what fails, for code-scanning views", zh: "未达到的要求，供代码扫描视图显示"),
      isLocalized: true, isDefault: false, render: SARIFReport.render),
    ReportFormat(
      id: "junit", fileExtension: "junit.xml",
      purpose: LocalizedText(
        en: "verdicts as test cases, for build servers", zh: "以测试用例表示的判定，供构建服务器显示"),
      isLocalized: true, isDefault: false, render: JUnitReport.render),
    ReportFormat(
      id: "annotations", fileExtension: "annotations.txt",
      purpose: LocalizedText(
        en: "what fails, as annotations of a GitHub build log", zh: "未达到的要求，作为 GitHub 构建日志的标注"),
      isLocalized: true, isDefault: false, render: AnnotationReport.render),
    ReportFormat(
      id: "badge", fileExtension: "svg",
      purpose: LocalizedText(en: "the level as a picture", zh: "显示级别的徽章图片"),
      isLocalized: true, isDefault: false, render: BadgeReport.render),
  ]

  /// The kind of a name; nil when there is none.
  public static func named(_ id: String) -> ReportFormat? { all.first { $0.id == id } }
}
