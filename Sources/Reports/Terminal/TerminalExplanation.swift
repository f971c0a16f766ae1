public import Assessment
import MaturityModel
import TextLayout

/// Why a criterion, a practice or a domain is judged as it is.
public enum TerminalExplanation {
  /// Explains what an identifier names, with a line break at the end; nil when it names nothing.
  public static func render(
    _ id: String, in document: AssessmentDocument, style: TerminalStyle
  ) -> String? {
    let edition = Edition(document, in: style.language)
    var page = TerminalPage(style)
    if let criterion = edition.criterion(id) {
      explain(criterion, edition, &page)
    } else if let practice = edition.practice(id) {
      explain(practice, edition, &page)
    } else if let domain = document.domains.first(where: { $0.id == id }) {
      explain(domain, edition, &page)
    } else {
      return nil
    }
    return page.text
  }

  /// Every identifier that can be explained, for suggesting the nearest.
  public static func identifiers(in document: AssessmentDocument) -> [String] {
    document.domains.flatMap { domain in
      [domain.id]
        + domain.practices.flatMap { practice in [practice.id] + practice.criteria.map(\.id) }
    }
  }

  /// The width of the column of labels.
  static func labelWidth(_ edition: Edition) -> Int {
    edition.language == .chinese ? 12 : 17
  }

  private static func explain(
    _ domain: DomainResult, _ edition: Edition, _ page: inout TerminalPage
  ) {
    page.paragraph("\(domain.id, .strong) \(edition(domain.title), .strong)")
    page.blank()
    guard domain.isAssessed else {
      return page.paragraph("\(edition(ResultWords.domainNotAssessed(domain.title)))", indent: 2)
    }
    page.paragraph("\(edition.headline(of: domain.summary))", indent: 2)
    page.paragraph("\(edition.confidence(domain.summary.confidence))", indent: 2)
    page.paragraph("\(edition.counts(domain.summary.counts))", indent: 2)
    page.blank()
    let top = edition.document.model.policy.topLevel
    for practice in domain.practices {
      let rating = LevelNotation.text(of: practice) ?? "–"
      let bar = LevelNotation.bar(practice.level, top: top)
      page.paragraph(
        "\(TerminalText.fit(bar, to: top)) \(TerminalText.fit(rating, to: 10)) \(practice.id, .strong) \(edition(practice.title))",
        indent: 2, hanging: 19)
    }
  }
}
