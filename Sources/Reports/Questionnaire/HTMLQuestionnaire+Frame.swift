import Assessment
import DataFormats
import TextLayout

/// What stands around the questions.
extension HTMLQuestionnaire {
  var head: HTML {
    let document = questionnaire.document
    let title = plain(QuestionnaireWords.title)
    return HTMLReport.documentHead(
      language: languages.first, generator: "Assay \(document.toolVersion)",
      title: "\(document.project.name) – \(title)",
      skip: ("questions", plain(QuestionnaireWords.skip)), style: QuestionnaireStyle.css,
      script: QuestionnaireScript.source)
        + """
        <header class="masthead">
        <p class="kicker">\(say(QuestionnaireWords.title)) · \(say(document.model.title)) \(document.model.version)</p>
        <h1>\(document.project.name)</h1>
        <dl class="identity">
        \(HTMLReport.pair(plain(ColumnWords.date), "<b>\(edition.date)</b>"))\
        \(HTMLReport.pair(plain(ColumnWords.level), "<b>\(level)</b>"))\
        \(HTMLReport.pair(plain(ColumnWords.target), "<b>\(say(edition.levelName(document.target)))</b>"))\
        \(HTMLReport.pair(plain(QuestionnaireWords.questions), "<b>\(questionnaire.count)</b>"))\
        </dl>
        <p class="prose">\(say(QuestionnaireWords.introduction))</p>
        <noscript><p class="warning">\(say(QuestionnaireWords.noScript))</p></noscript>
        </header>
        \(bar)<main>
        \(navigation)
        """
  }

  private var level: HTML {
    guard let level = questionnaire.document.overall.level else { return "–" }
    return "\(LevelNotation.range(level))"
  }

  /// Progress and the buttons, in sight all the time.
  private var bar: HTML {
    """
    <div class="bar" role="region" aria-label="\(plain(QuestionnaireWords.progress))">
    <div><progress id="progress" max="\(max(questionnaire.count, 1))" value="0" aria-labelledby="count"></progress>
    <span id="count">\(fill(QuestionnaireWords.count))</span></div>
    <div class="buttons">\(button("next", QuestionnaireWords.next))\(button("yaml", QuestionnaireWords.saveYAML))</div>
    <p id="status" role="status"></p>
    </div>

    """
  }

  private func button(_ action: HTML, _ words: LocalizedText) -> HTML {
    "<button type=\"button\" data-act=\"\(action)\">\(say(words))</button>\n"
  }

  /// A sentence with `{all}` filled in, before the script runs.
  private func fill(_ text: LocalizedText) -> String {
    var words = text.text(in: languages.first)
    for (key, value) in [("{done}", "0"), ("{all}", "\(questionnaire.count)")] {
      while let place = words.firstRange(of: key) { words.replaceSubrange(place, with: value) }
    }
    return words
  }

  private var navigation: HTML {
    let links = questionnaire.domains.map { domain -> HTML in
      """
      <li><a href="#d-\(anchor: domain.domain.id)">\(say(domain.domain.title))</a> \
      <span class="muted" data-part="d-\(anchor: domain.domain.id)">0/\(domain.count)</span></li>

      """
    }
    guard !links.isEmpty else { return "<p>\(say(QuestionnaireWords.nothing))</p>\n" }
    return """
      <nav aria-label="\(plain(HeadingWords.contents))"><ul>
      \(links)</ul></nav>
      <p class="hint">\(say(QuestionnaireWords.keys))</p>
      <p class="hint" id="nodigest" hidden>\(say(QuestionnaireWords.noDigest))</p>

      """
  }

  /// The form's start tag carries what the script needs to know; nothing of it is run.
  var formStart: HTML {
    let document = questionnaire.document
    let earlier = Base64.encode(AnswersText.json(questionnaire.earlier))
    let words = QuestionnaireWords.ofScript.map { name, text -> HTML in
      "\n data-\(name)=\"\(plain(text))\""
    }
    let counts = QuestionnaireWords.counts.map { name, text -> HTML in
      "\n data-\(name)=\"\(text.text(in: languages.first))\""
    }
    return """
      <form id="questions" autocomplete="off" novalidate data-key="\(document.model.id) \(document.project.name)" \
      data-date="\(edition.date)"\(words)\(counts)
       data-earlier="\(earlier)">

      """
  }

  /// Who answers: entered once, signs every answer given here.
  var signer: HTML {
    """
    <fieldset class="signer"><legend>\(say(QuestionnaireWords.signer))</legend>
    <p class="hint">\(say(QuestionnaireWords.signerHint))</p>
    <div class="fields">
    <label>\(say(QuestionnaireWords.person))<input id="who-person" type="text" autocomplete="name"></label>
    <label>\(say(QuestionnaireWords.role))<input id="who-role" type="text" autocomplete="organization-title"></label>
    <label>\(say(QuestionnaireWords.date))<input id="who-date" type="date"></label>
    </div></fieldset>

    """
  }

  /// The file as text, for browsers that save nothing, and what to do with it.
  var closing: HTML {
    """
    <section id="result" aria-labelledby="result-title">
    <h2 id="result-title">\(say(QuestionnaireWords.then))</h2>
    <p class="prose">\(say(QuestionnaireWords.thenSteps))</p>
    <p class="buttons">\(button("yaml", QuestionnaireWords.saveYAML))\(button("json", QuestionnaireWords.saveJSON))\
    \(button("clear", QuestionnaireWords.clear))</p>
    <pre id="command">assay assess . --answers answers.yaml</pre>
    <details id="text"><summary>\(say(QuestionnaireWords.asText))</summary>
    <textarea readonly rows="14" spellcheck="false" aria-label="answers.yaml"></textarea></details>
    </section>

    """
  }

  /// What belongs to an answer and a cited file, which the script copies.
  var templates: HTML {
    """
    <template id="answer">\(answer)</template>
    <template id="citation"><li>
    <input type="text" data-k="path" aria-label="\(plain(QuestionnaireWords.path))" placeholder="\(plain(QuestionnaireWords.path))">
    <code data-k="sha256"></code>
    <button type="button" data-act="drop">\(plain(QuestionnaireWords.remove))</button>
    </li></template>

    """
  }
}
