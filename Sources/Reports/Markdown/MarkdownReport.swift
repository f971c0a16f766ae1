public import Assessment
public import TextLayout

/// The gap report as Markdown: CommonMark with GFM tables, no HTML.
public enum MarkdownReport {
  /// Renders a document; the same document gives the same bytes.
  public static func render(_ document: AssessmentDocument, language: Language) -> [UInt8] {
    let edition = Edition(document, in: language)
    var page = MarkdownWriter()
    for part in parts { part(edition, &page) }
    return Array(page.text.utf8)
  }

  /// The parts of the report in order.
  private static let parts: [@Sendable (Edition, inout MarkdownWriter) -> Void] = [
    masthead, components, domainTable, topGaps, needs, statements, practices, componentDetails,
    smells,
    diagnostics, evidence,
    facts, method, parameters, glossary,
  ]
}
