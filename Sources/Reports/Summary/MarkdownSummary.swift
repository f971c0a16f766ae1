public import Assessment
import DataFormats
public import TextLayout

/// Two pages of Markdown for a pipeline or a merge request.
///
/// What does not fit is left out in whole sections, the last first, and the page says so.
public struct MarkdownSummary: Sendable {
  let edition: Edition
  let change: AssessmentChange?

  /// A section of the page, which is there as a whole or not at all.
  private struct Section {
    let title: LocalizedText
    let text: String
  }

  /// The most characters of a text that the project controls.
  static let textLimit = 300

  /// Renders a summary; the same documents give the same bytes.
  ///
  /// - Parameters:
  ///   - document: The assessment.
  ///   - base: An earlier one; what changed since then comes first.
  ///   - language: The language.
  ///   - place: Where it is shown.
  /// - Returns: The page in UTF-8.
  public static func render(
    _ document: AssessmentDocument, since base: AssessmentDocument? = nil, language: Language,
    for place: SummaryPlace
  ) -> [UInt8] {
    let change = base.map { AssessmentChange(from: $0, to: document) }
    var document = document
    document.project = clipped(document.project)
    let summary = MarkdownSummary(edition: Edition(document, in: language), change: change)
    return Array(summary.text(for: place).utf8)
  }

  private static func clipped(_ project: ProjectIdentity) -> ProjectIdentity {
    var project = project
    project.name = String(project.name.prefix(textLimit))
    project.branch = project.branch.map { String($0.prefix(textLimit)) }
    project.commit = project.commit.map { String($0.prefix(textLimit)) }
    return project
  }

  private static let parts:
    [(title: LocalizedText, write: @Sendable (MarkdownSummary, inout MarkdownWriter) -> Void)] = [
      (HeadingWords.summary, { MarkdownReport.masthead($0.edition, &$1) }),
      (SummaryWords.change, { $0.changes(&$1) }),
      (HeadingWords.domains, { MarkdownReport.domainTable($0.edition, &$1) }),
      (ComponentWords.heading, { MarkdownReport.components($0.edition, &$1) }),
      (HeadingWords.gaps, { MarkdownReport.topGaps($0.edition, &$1) }),
      (StatementWords.heading, { MarkdownReport.statements($0.edition, &$1) }),
      (HeadingWords.needs, { $0.needs(&$1) }),
      (HeadingWords.smells, { $0.smells(&$1) }),
      (HeadingWords.heatMap, { $0.practices(&$1) }),
    ]

  private func text(for place: SummaryPlace) -> String {
    var kept = Self.parts.map { part in
      var page = MarkdownWriter()
      part.write(self, &page)
      return Section(title: part.title, text: page.text)
    }.filter { !$0.text.isEmpty }
    var cut: [Section] = []
    while true {
      let text = joined(kept, without: cut)
      if place.takes(text) { return text }
      guard let last = kept.popLast() else { return text }
      cut.insert(last, at: 0)
    }
  }

  private func joined(_ kept: [Section], without cut: [Section]) -> String {
    var texts = kept.map(\.text)
    if !cut.isEmpty {
      var note = MarkdownWriter()
      let titles = edition.list(cut.map { edition($0.title) })
      note.paragraph("_\(edition(SummaryWords.cut(titles)))_")
      texts.append(note.text)
    }
    var closing = MarkdownWriter()
    closing.paragraph(
      "\(edition(HeadingWords.assessment)) SHA-256 \(code: AssessmentJSON.digest(of: edition.document).hex)"
    )
    return (texts + [closing.text]).joined(separator: "\n")
  }
}
