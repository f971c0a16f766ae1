import DataFormats
import MaturityModel
import TextLayout

/// What stands around the domains.
extension HTMLModel {
  static func head(_ edition: ModelEdition) -> HTML {
    HTMLReport.documentHead(
      language: edition.language, title: "\(edition.title) – \(edition(ModelWords.kicker))",
      skip: (edition.excerpt.domains.first?.id ?? "main", edition(ModelWords.skip)),
      style: spacing)
      + masthead(edition) + navigation(edition) + "<main id=\"main\">\n"
  }

  /// Headings here follow lists and practices, which the gap report's do not.
  private static let spacing: HTML = """
    .masthead{padding-bottom:.4rem}article+h3,dl+h3,ul+h3{margin-top:1.6rem}

    """

  private static func masthead(_ edition: ModelEdition) -> HTML {
    let model = edition.model
    let digest = String(model.digest.hex.prefix(12))
    let clipped: HTML = "<code title=\"\(model.digest.hex)\">\(digest)</code>"
    return """
      <header class="masthead">
      <p class="kicker">\(edition(ModelWords.kicker)) · \(edition.name)</p>
      <h1>\(edition.title)</h1>
      <p class="prose">\(edition(model.source))</p>
      <dl class="identity">
      \(HTMLReport.pair(edition(ModelWords.criteria), "\(edition.counts)"))\
      \(HTMLReport.pair(edition(ColumnWords.target), "\(edition(ResultWords.level(model.policy.target)))"))\
      \(HTMLReport.pair(edition(ColumnWords.digest), clipped))</dl>
      </header>

      """
  }

  private static func navigation(_ edition: ModelEdition) -> HTML {
    guard edition.excerpt.identifier == nil else { return .none }
    let links = edition.excerpt.domains.map { domain -> HTML in
      "<li><a href=\"#\(anchor: domain.id)\">\(edition(domain.title))</a></li>"
    }
    let parameters: HTML =
      edition.excerpt.parameters.isEmpty
      ? .none : "<li><a href=\"#parameters\">\(edition(HeadingWords.parameters))</a></li>"
    return """
      <nav aria-label="\(edition(HeadingWords.contents))"><ul>
      <li><a href="#levels">\(edition(ModelWords.levels))</a></li>\(links)\(parameters)</ul></nav>

      """
  }

  static func levels(_ edition: ModelEdition) -> HTML {
    let entries = edition.model.levels.map {
      HTMLReport.pair("\($0.number) \(edition($0.title))", "\(edition($0.gist))")
    }
    let profiles = edition.model.profiles.map {
      HTMLReport.pair("\(edition($0.title))", "\(edition($0.gist)) <code>\($0.id)</code>")
    }
    let offered: HTML =
      profiles.isEmpty
      ? .none
      : "<h3>\(edition(ModelWords.profiles))</h3>\n<dl class=\"glossary\">\n\(profiles)</dl>\n"
    return HTMLReport.section(
      "levels", edition(ModelWords.levels),
      """
      <dl class="glossary">
      \(entries)</dl>
      <h3>\(edition(ModelWords.method))</h3>
      <ul class="plain prose">
      \(edition.methodSentences.map { "<li>\($0)</li>\n" })</ul>
      \(offered)
      """)
  }

  static func parameters(_ edition: ModelEdition) -> HTML {
    let parameters = edition.excerpt.parameters
    guard !parameters.isEmpty else { return .none }
    let profiles = edition.model.profiles.map { edition($0.title) }
    let columns = profiles.isEmpty ? [edition(ColumnWords.value)] : profiles
    return HTMLReport.section(
      "parameters", edition(HeadingWords.parameters),
      HTMLReport.table(
        "index", caption: edition(HeadingWords.parameters),
        head: [HTMLReport.column(edition(ColumnWords.parameter))]
          + columns.map(HTMLReport.numberColumn)
          + [
            HTMLReport.column(edition(ColumnWords.unit)),
            HTMLReport.column(edition(ColumnWords.meaning)),
            HTMLReport.column(edition(ColumnWords.source)),
          ], rows: parameters.map { row($0, edition) }))
  }

  private static func row(_ parameter: Parameter, _ edition: ModelEdition) -> HTML {
    let values = edition.values(of: parameter).map { "<td class=\"num\">\($0)</td>" as HTML }
    return """
      <tr><th scope="row"><code>\(parameter.id)</code></th>\(values)\
      <td>\(edition(EvidenceWords.unit(parameter.unit)))</td><td>\(edition(parameter.text))</td>\
      <td>\(HTMLReport.english(parameter.source, in: edition.language))</td></tr>

      """
  }

  static func facts(_ edition: ModelEdition) -> HTML {
    let facts = edition.model.declaredFacts
    guard edition.excerpt.identifier == nil, !facts.isEmpty else { return .none }
    let rows = facts.map { fact -> HTML in
      """
      <tr><th scope="row"><code>\(fact.name)</code></th><td>\("\(fact.type)")</td>\
      <td>\(edition(EvidenceWords.unit(fact.unit)))</td><td>\(edition(fact.text))</td></tr>

      """
    }
    return HTMLReport.section(
      "facts", edition(ModelWords.facts),
      HTMLReport.table(
        "index", caption: edition(ModelWords.facts),
        head: [ColumnWords.fact, ModelWords.type, ColumnWords.unit, ColumnWords.meaning].map {
          HTMLReport.column(edition($0))
        }, rows: rows))
  }

  static func footer(_ edition: ModelEdition) -> HTML {
    let notice = edition(edition.model.notice)
    let remark: HTML = notice.isEmpty ? .none : "<p>\(notice)</p>\n"
    return """
      <footer>
      <p>\(edition.name) · SHA-256 <code>\(edition.model.digest.hex)</code></p>
      \(remark)</footer>

      """
  }
}
