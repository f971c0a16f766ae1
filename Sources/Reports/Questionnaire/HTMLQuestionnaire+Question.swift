import Assessment
import MaturityModel
import Quantities
import TextLayout

/// One question with its controls.
extension HTMLQuestionnaire {
  func fieldset(_ question: Question) -> HTML {
    let criterion = question.criterion
    return """
      <fieldset class="question" id="q-\(anchor: criterion.id)" data-id="\(criterion.id)"\(lapsed(question)) aria-describedby="m-\(anchor: criterion.id)">
      <legend>\(say(criterion.ask))</legend>
      <p class="meta" id="m-\(anchor: criterion.id)"><span class="id">\(criterion.id)</span> \
      <span class="badge l\(HTMLReport.shade(criterion.level, top: edition.document.model.policy.topLevel))">\(say(ResultWords.level(criterion.level)))</span> \
      <span>\(say(bearing(question)))</span></p>
      \(evidence(question))\(claims(criterion.id))</fieldset>

      """
  }

  /// Until when an earlier answer held that no longer counts.
  private func lapsed(_ question: Question) -> HTML {
    question.lapsed.map { " data-lapsed=\"\($0.description)\"" } ?? .none
  }

  /// What an answer would decide, and why it is asked.
  private func bearing(_ question: Question) -> LocalizedText {
    let criterion = question.criterion
    let bearing = QuestionnaireWords.bearing(question.bearing, level: criterion.level)
    switch criterion.verdict {
    case .unknown(_, _, let reason):
      return QuestionnaireWords.asked(bearing, because: VerdictWords.reason(reason))
    default:
      return QuestionnaireWords.asked(bearing, sofar: VerdictWords.name(of: criterion.verdict))
    }
  }

  private func evidence(_ question: Question) -> HTML {
    let limit = QuestionnaireWords.limit(question).map { words -> HTML in
      "<p class=\"limit\">\(say(words))</p>\n"
    }
    return """
      \(limit ?? .none)<details class="more"><summary>\(say(QuestionnaireWords.evidence))</summary>
      <p>\(say(question.criterion.text))</p>
      \(requested(question))
      </details>

      """
  }

  /// The evidence that assessors ask for, by its official identifiers.
  private func requested(_ question: Question) -> HTML {
    let titled = question.evidence.map { item -> HTML in
      let title: HTML = item.title.english.isEmpty ? .none : " – \(say(item.title))"
      return
        "<li><span class=\"id\">\(item.id)</span> \(say(MaterialWords.name(of: item.kind)))\(title)</li>"
    }
    let ids = question.criterion.evidenceIDs.map { "<li class=\"id\">\($0)</li>" as HTML }
    let items = titled.isEmpty ? ids : titled
    guard items.isEmpty else { return "<ul class=\"plain\">\(items)</ul>" }
    return "<p>\(say(QuestionnaireWords.anyEvidence))</p>"
  }

  private static let choices: [(value: HTML, style: HTML, mark: HTML, words: LocalizedText)] = [
    ("met", "met", "✓", QuestionnaireWords.met),
    ("partly", "partial", "◐", QuestionnaireWords.partly),
    ("not_met", "notmet", "✗", QuestionnaireWords.notMet),
    ("not_applicable", "na", "–", QuestionnaireWords.notApplicable),
  ]

  private func claims(_ id: String) -> HTML {
    let labels = Self.choices.map { choice -> HTML in
      """
      <label class="\(choice.style)"><input type="radio" name="\(id)" value="\(choice.value)">\
      <span aria-hidden="true">\(choice.mark)</span> <span>\(say(choice.words))</span></label>
      """
    }
    return "<div class=\"claims\">\(labels)</div>\n"
  }

  /// What belongs to an answer; the script adds it once there is one.
  var answer: HTML {
    """
    <div class="answer">
    <p class="problem" role="alert"></p>
    <label data-for="share">\(say(QuestionnaireWords.share))<input type="number" data-k="share" min="1" max="99" step="any" inputmode="decimal"></label>
    <label>\(say(QuestionnaireWords.reason))<textarea data-k="reason" rows="2"></textarea></label>
    <div class="files"><label>\(say(QuestionnaireWords.files))<input type="file" multiple></label>
    <ul data-k="evidence"></ul><button type="button" data-act="cite">\(plain(QuestionnaireWords.addPath))</button></div>
    <details class="who more"><summary></summary><div class="fields">
    <label>\(say(QuestionnaireWords.person))<input type="text" data-k="person"></label>
    <label>\(say(QuestionnaireWords.role))<input type="text" data-k="role"></label>
    <label>\(say(QuestionnaireWords.date))<input type="date" data-k="date"></label>
    <label>\(say(QuestionnaireWords.expires))<input type="date" data-k="expires"></label></div></details>
    <p class="buttons"><button type="button" data-act="confirm" hidden>\(plain(QuestionnaireWords.confirm))</button>
    <button type="button" data-act="withdraw">\(plain(QuestionnaireWords.withdraw))</button></p>
    </div>
    """
  }
}
