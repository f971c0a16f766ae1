import DataFormats
import MaturityModel
import TextLayout

/// A model as one self-contained page in the look of the gap report: no script, nothing loaded.
enum HTMLModel {
  /// Writes an excerpt; the same model gives the same bytes.
  static func render(_ excerpt: ModelExcerpt, language: Language) -> [UInt8] {
    let edition = ModelEdition(excerpt, in: language)
    var page = head(edition)
    if excerpt.identifier == nil { page += levels(edition) }
    for domain in excerpt.domains { page += self.domain(domain, edition) }
    page += parameters(edition)
    page += facts(edition)
    page += "</main>\n"
    page += footer(edition)
    page += "</body>\n</html>\n"
    return page.bytes
  }

  private static func domain(_ domain: Domain, _ edition: ModelEdition) -> HTML {
    let note: HTML =
      domain.isAssessed ? .none : "<p class=\"muted\">\(edition(ModelWords.notWritten))</p>\n"
    return """
      <section class="domain" id="\(anchor: domain.id)" aria-labelledby="\(anchor: domain.id)-title">
      <h2 id="\(anchor: domain.id)-title">\(edition(domain.title)) <span class="id">\(domain.id)</span></h2>
      \(note)\(domain.items.map { item($0, edition) })</section>

      """
  }

  private static func item(_ item: Item, _ edition: ModelEdition) -> HTML {
    """
    <h3>\(edition(item.title)) <span class="id">\(item.id)</span></h3>
    \(item.practices.map { practice($0, edition) })
    """
  }

  private static func practice(_ practice: Practice, _ edition: ModelEdition) -> HTML {
    let state: HTML = edition.excerpt.identifier == nil ? .none : " open"
    let texts: [(LocalizedText, HTML?)] = [
      (ColumnWords.clause, practice.clause.map { "\($0)" }),
      (ColumnWords.floor, practice.floor.map { "\(edition($0))" }),
      (ColumnWords.note, practice.note.map { "\(edition($0))" }),
    ]
    let notes = texts.compactMap { label, text -> HTML? in
      text.map { "<p class=\"muted\">\(edition(label))\(edition.language.colon)\($0)</p>\n" }
    }
    return """
      <article class="practice" id="\(anchor: practice.id)"><details\(state)>
      <summary><b class="title" role="heading" aria-level="4">\(edition(practice.title))</b>\
      <span class="id">\(practice.id)</span>\
      \(strip(practice, edition))</summary>
      \(notes)\(practice.criteria.map { criterion($0, edition) })</details></article>

      """
  }

  /// The levels of the criteria as a row of badges.
  private static func strip(_ practice: Practice, _ edition: ModelEdition) -> HTML {
    let badges = edition.model.levels.map(\.number).compactMap { level -> HTML? in
      let count = practice.criteria.filter { $0.level == level }.count
      guard count > 0 else { return nil }
      let title = "\(edition(ResultWords.level(level))): \(count)"
      return "<span title=\"\(title)\">\(badge(level, edition)) <small>×\(count)</small></span> "
    }
    return "<span class=\"rating\">\(badges)</span>"
  }

  private static func badge(_ level: Int, _ edition: ModelEdition) -> HTML {
    let shade = HTMLReport.shade(level, top: edition.model.policy.topLevel)
    return "<b class=\"badge l\(shade)\">\(level)</b>"
  }

  private static func criterion(_ criterion: Criterion, _ edition: ModelEdition) -> HTML {
    let details = edition.details(of: criterion)
    let pairs = details.map { detail -> HTML in
      HTMLReport.pair(edition(detail.label), value(of: detail, edition))
    }
    return """
      <section class="criterion \(criterion.decision.rules.isEmpty ? "na" : "met")" id="\(anchor: criterion.id)">
      <h5>\(badge(criterion.level, edition)) <span class="id">\(criterion.id)</span> \(edition(criterion.text)) \
      <span class="mark">\(edition.decision(criterion))</span></h5>
      <dl>
      \(pairs)</dl></section>

      """
  }

  private static func value(of detail: ModelDetail, _ edition: ModelEdition) -> HTML {
    switch detail.content {
    case .text(let text): "\(text)"
    case .names(let names): "<code>\(edition.language.list(names))</code>"
    case .rule(let rule, let place):
      "<pre><code>\(rule)</code></pre><small><code>\(place)</code></small>"
    }
  }
}
