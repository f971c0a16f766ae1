import Assessment
import TextLayout

/// How levels come about, with which numbers, in which words.
extension HTMLReport {
  @Sendable
  static func method(_ edition: Edition) -> HTML {
    let levels = edition.earnedLevels
    let head =
      [column(edition(ColumnWords.practice))]
      + levels.map { numberColumn(edition(ResultWords.level($0))) }
      + [
        numberColumn(edition(ColumnWords.proven)), numberColumn(edition(ColumnWords.potential)),
        column(edition(ColumnWords.rating)),
      ]
    return section(
      "method", edition(HeadingWords.method),
      """
      <ul class="plain prose">
      \(edition.methodSentences.map { "<li>\($0)</li>\n" })</ul>
      <h3>\(edition(HeadingWords.arithmetic))</h3>
      <p class="muted">\(edition(MethodWords.shares))</p>
      \(table("index", caption: edition(HeadingWords.arithmetic), head: head, rows: edition.ratedPractices.map { arithmetic($0, levels, edition) }))
      """)
  }

  private static func arithmetic(
    _ practice: PracticeResult, _ levels: [Int], _ edition: Edition
  ) -> HTML {
    let shares = LevelShare.all(of: practice)
    let cells = levels.map { level -> HTML in
      guard let share = shares.first(where: { $0.level == level }) else {
        return "<td class=\"num\">\(dash)</td>"
      }
      return "<td class=\"num keep\">\(share.text)\(share.isComplete ? " ✓" : "")</td>"
    }
    return """
      <tr><th scope="row"><a href="#\(anchor: practice.id)">\(practice.id)</a> <small>\(edition(practice.title))</small></th>\(cells)\
      <td class="num">\(badge(practice.level?.proven.level, edition))</td>\
      <td class="num">\(badge(practice.level?.potential.level, edition))</td>\
      <td class="keep">\(LevelNotation.text(of: practice) ?? "–")</td></tr>

      """
  }

  @Sendable
  static func parameters(_ edition: Edition) -> HTML {
    let parameters = edition.document.parameters
    guard !parameters.isEmpty else { return .none }
    let rows = parameters.map { parameter -> HTML in
      let origin: HTML =
        parameter.isOverridden ? " <b>(\(edition(ResultWords.overridden)))</b>" : .none
      return """
        <tr><th scope="row"><code>\(parameter.id)</code></th>\
        <td class="num">\(edition.number(parameter.value))</td><td>\(parameter.unit)</td>\
        <td>\(edition(parameter.text))</td><td>\(english(parameter.source, in: edition))\(origin)</td></tr>

        """
    }
    return section(
      "parameters", edition(HeadingWords.parameters),
      table(
        "index", caption: edition(HeadingWords.parameters),
        head: [
          column(edition(ColumnWords.parameter)), numberColumn(edition(ColumnWords.value)),
          column(edition(ColumnWords.unit)), column(edition(ColumnWords.meaning)),
          column(edition(ColumnWords.source)),
        ], rows: rows))
  }

  @Sendable
  static func glossary(_ edition: Edition) -> HTML {
    let entries = GlossaryWords.entries.map {
      pair(edition($0.term), "\(edition($0.meaning))")
    }
    return section(
      "glossary", edition(HeadingWords.glossary), "<dl class=\"glossary\">\n\(entries)</dl>\n")
  }
}
