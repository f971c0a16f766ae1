public import Assessment
import DataFormats
public import TextLayout

/// The gap report as one self-contained page: no script, nothing loaded from anywhere.
public enum HTMLReport {
  /// Renders a document; the same document gives the same bytes.
  public static func render(_ document: AssessmentDocument, language: Language) -> [UInt8] {
    let edition = Edition(document, in: language)
    let digest = AssessmentJSON.digest(of: document).hex
    var page = head(edition, digest: digest)
    page.bytes.reserveCapacity(1 << 20)
    for section in sections { page += section(edition) }
    page += "</main>\n"
    page += footer(edition, digest: digest)
    page += "</body>\n</html>\n"
    return page.bytes
  }

  /// The sections of the page in order.
  private static let sections: [@Sendable (Edition) -> HTML] = [
    summary, components, heatMap, domains, gaps, needs, statements, practices, componentDetails,
    smells,
    diagnostics, evidence,
    facts, method, parameters, glossary,
  ]

  /// A section with its heading; every one can be linked to.
  static func section(_ id: HTML, _ heading: String, _ body: HTML) -> HTML {
    """
    <section id="\(id)" aria-labelledby="\(id)-title">
    <h2 id="\(id)-title">\(heading)</h2>
    \(body)</section>

    """
  }

  /// A table in a box of its own that scrolls where the page is narrow.
  static func table(
    _ style: HTML, caption: String, head: [HTML], rows: [HTML]
  ) -> HTML {
    """
    <div class="scroll" role="region" aria-label="\(caption)" tabindex="0">
    <table class="\(style)"><caption>\(caption)</caption>
    <thead><tr>\(head)</tr></thead>
    <tbody>
    \(rows)</tbody></table></div>

    """
  }

  static func column(_ title: String) -> HTML { "<th scope=\"col\">\(title)</th>" }
  static func numberColumn(_ title: String) -> HTML {
    "<th scope=\"col\" class=\"num\">\(title)</th>"
  }

  /// Text that exists in English only, marked as such in other languages.
  static func english(_ text: String, in edition: Edition) -> HTML {
    english(text, in: edition.language)
  }

  static func english(_ text: String, in language: Language) -> HTML {
    language == .english ? "\(text)" : "<span lang=\"en\">\(text)</span>"
  }

  static let dash: HTML = "<span class=\"faint\">–</span>"
}
