import DataFormats
import MaturityModel
import TextLayout

/// A way to print a comparison of models: adding one means a file and a line in `all`.
public struct ComparisonFormat: Sendable {
  /// The name on the command line.
  public let id: String
  /// Renders a report; the same report and style give the same bytes.
  public let render: @Sendable (ComparisonReport, TerminalStyle) -> [UInt8]

  /// Every way, the default first.
  public static let all: [ComparisonFormat] = [
    ComparisonFormat(id: "text") { Array(TerminalComparison.render($0, style: $1).utf8) },
    ComparisonFormat(id: "markdown") {
      Array(MarkdownComparison.render($0, language: $1.language).utf8)
    },
    ComparisonFormat(id: "json") { report, _ in ComparisonJSON.encode(report) },
  ]

  /// The way of a name; nil when there is none.
  public static func named(_ id: String) -> ComparisonFormat? { all.first { $0.id == id } }
}

extension ComparisonReport {
  /// `small 1.0.0 → small 1.1.0`.
  var title: String {
    let (old, new) = (comparison.old, comparison.new)
    return "\(old.id) \(old.version) → \(new.id) \(new.version)"
  }

  /// What to say beside the parts.
  func remarks(in language: Language) -> [String] {
    var remarks: [LocalizedText] = []
    if isEmpty { remarks.append(ComparisonWords.nothing) }
    if moves?.isEmpty == true { remarks.append(ComparisonWords.noMoves) }
    if !missingFacts.isEmpty {
      remarks.append(ComparisonWords.missing(language.list(missingFacts)))
    }
    return remarks.map { $0.text(in: language) }
  }
}

/// A comparison on a terminal.
enum TerminalComparison {
  static func render(_ report: ComparisonReport, style: TerminalStyle) -> String {
    var page = TerminalPage(style)
    page.paragraph("\(report.title, .strong)")
    for section in report.sections(in: style.language) {
      page.heading(section.title)
      for entry in section.entries {
        page.paragraph(
          "\(entry.mark, tint(entry.mark)) \(entry.name, .strong) \(entry.text)", indent: 2,
          hanging: 4)
        for detail in entry.details {
          page.paragraph(
            "\(detail.label, .faint)\(style.language.colon)\(detail.text, .faint)", indent: 4,
            hanging: 6)
        }
      }
    }
    for remark in report.remarks(in: style.language) {
      page.blank()
      page.paragraph("\(remark)")
    }
    return page.text
  }

  private static func tint(_ mark: String) -> TerminalTint {
    switch mark {
    case "+", "▲": .good
    case "−", "▼": .bad
    default: .fair
    }
  }
}

/// A comparison as Markdown, for a change request.
enum MarkdownComparison {
  static func render(_ report: ComparisonReport, language: Language) -> String {
    var page = MarkdownWriter()
    page.heading(1, "\(report.title)")
    for section in report.sections(in: language) {
      page.heading(2, "\(section.title)")
      page.list(
        section.entries.flatMap { entry in
          [MarkdownWriter.Item("\(entry.mark) **\(entry.name)** \(entry.text)")]
            + entry.details.map { detail in
              MarkdownWriter.Item("\(detail.label)\(language.colon)\(detail.text)", depth: 1)
            }
        })
    }
    for remark in report.remarks(in: language) { page.paragraph("\(remark)") }
    return page.text
  }
}
