public import Assessment
import DataFormats
import TextLayout

/// Questions to people as one self-contained form that works without a network.
///
/// It runs one script, whose digest the page's policy names. What is entered stays in the browser
/// until it is saved as an answers file, which `assay assess --answers` reads.
public struct HTMLQuestionnaire: Sendable {
  let questionnaire: Questionnaire
  let languages: PageLanguages
  let edition: Edition

  /// Renders questions; the same questions give the same bytes.
  public static func render(_ questionnaire: Questionnaire, languages: PageLanguages) -> [UInt8] {
    HTMLQuestionnaire(questionnaire, languages: languages).page.bytes
  }

  private init(_ questionnaire: Questionnaire, languages: PageLanguages) {
    (self.questionnaire, self.languages) = (questionnaire, languages)
    edition = Edition(questionnaire.document, in: languages.first)
  }

  private var page: HTML {
    var page = head
    page.bytes.reserveCapacity(1 << 20)
    page += formStart
    page += signer
    for domain in questionnaire.domains { page += section(domain) }
    page += "</form>\n\(closing)</main>\n\(templates)\(HTMLReport.footer(edition))"
    page += "<script>\(QuestionnaireScript.text)</script>\n</body>\n</html>\n"
    return page
  }

  /// A text for readers.
  func say(_ text: LocalizedText) -> HTML { languages.say(text) }

  /// A text for an attribute.
  func plain(_ text: LocalizedText) -> String { languages.plain(text) }

  private func section(_ domain: DomainQuestions) -> HTML {
    """
    <section id="d-\(anchor: domain.domain.id)" aria-labelledby="t-\(anchor: domain.domain.id)">
    <h2 id="t-\(anchor: domain.domain.id)">\(say(domain.domain.title))</h2>
    \(domain.practices.map(section))</section>

    """
  }

  private func section(_ practice: PracticeQuestions) -> HTML {
    let result = practice.practice
    let line = result.level.map { "<p class=\"standing\">\(say(standing($0)))</p>\n" as HTML }
    return """
      <section class="practice-questions" aria-labelledby="t-\(anchor: result.id)">
      <h3 id="t-\(anchor: result.id)">\(say(result.title)) <span class="id">\(result.id)</span></h3>
      \(line ?? .none)\(practice.questions.map(fieldset))</section>

      """
  }

  private func standing(_ level: LevelRange) -> LocalizedText {
    QuestionnaireWords.standing(
      proven: level.proven.level, potential: level.potential.level,
      target: questionnaire.document.target)
  }
}
