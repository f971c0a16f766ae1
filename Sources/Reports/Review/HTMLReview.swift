import Assessment
import Evidence
import TextLayout

/// A review as one self-contained page.
enum HTMLReview {
  static func render(_ edition: ReviewEdition) -> HTML {
    var page = HTMLReport.documentHead(
      language: edition.language,
      title: "\(edition.review.project.name) – \(edition(ReviewWords.title))",
      skip: ("levels", edition(HeadingWords.skip)))
    page += """
      <header class="masthead">
      <p class="kicker">\(edition.scope)</p>
      <h1>\(edition(ReviewWords.title))</h1>
      <p>\(edition.counts)</p>
      </header>
      <main>

      """
    for section in [levels, differences, objections, remarks] { page += section(edition) }
    page += "</main>\n</body>\n</html>\n"
    return page
  }

  private static func levels(_ edition: ReviewEdition) -> HTML {
    let practices = edition.review.practices.map { (edition.name($0), $0) }
    let rows = (edition.scores.map { ($0.name, $0.score) } + practices).map { name, score -> HTML in
      """
      <tr><th scope="row">\(name)</th><td class="num">\(edition.level(score.own))</td>\
      <td class="num">\(edition.level(score.assessor))</td></tr>

      """
    }
    return HTMLReport.section(
      "levels", edition(ReviewWords.levels),
      HTMLReport.table(
        "index", caption: edition(ReviewWords.levels),
        head: [
          HTMLReport.column(edition(ColumnWords.domain)),
          HTMLReport.numberColumn(edition(ReviewWords.own)),
          HTMLReport.numberColumn(edition(ReviewWords.assessor)),
        ], rows: rows))
  }

  private static func differences(_ edition: ReviewEdition) -> HTML {
    let rows = edition.review.disagreements.map { difference -> HTML in
      """
      <tr><th scope="row">\(ReviewWords.direction(difference.direction)) \
      <span class="id">\(difference.criterion)</span> \(edition(difference.text))</th>\
      <td>\(edition.own(difference))</td><td>\(edition.assessor(difference))</td>\
      <td>\(edition.speaker(difference))\(edition.language.colon)\(difference.ruling.reason)</td></tr>

      """
    }
    let heads = [
      ExchangeWords.criterion, ReviewWords.own, ReviewWords.assessor, ReviewWords.reason,
    ].map { HTMLReport.column(edition($0)) }
    let confirmed: HTML =
      edition.confirmed.isEmpty
      ? .none
      : "<p>\(edition(ReviewWords.confirmed))\(edition.language.colon)\(edition.language.list(edition.confirmed.map(\.criterion)))</p>\n"
    let body: HTML =
      rows.isEmpty
      ? "<p>\(edition(ReviewWords.none))</p>\n"
      : HTMLReport.table(
        "index", caption: edition(ReviewWords.differences), head: heads, rows: rows)
    return HTMLReport.section(
      "differences", edition(ReviewWords.differences), body + confirmed)
  }

  private static func objections(_ edition: ReviewEdition) -> HTML {
    let items = edition.review.objections.map { objection -> HTML in
      "<li><b>\(objection.target)</b> \(edition.says(objection))</li>\n"
    }
    return HTMLReport.section(
      "objections", edition(ReviewWords.objections),
      items.isEmpty
        ? "<p>\(edition(ReviewWords.noObjections))</p>\n" : "<ul class=\"plain\">\n\(items)</ul>\n")
  }

  private static func remarks(_ edition: ReviewEdition) -> HTML {
    let items = edition.review.diagnostics.map { "<li>\(edition.line($0))</li>\n" as HTML }
    guard !items.isEmpty else { return .none }
    return HTMLReport.section(
      "remarks", edition(ReviewWords.void), "<ul class=\"plain\">\n\(items)</ul>\n")
  }
}
