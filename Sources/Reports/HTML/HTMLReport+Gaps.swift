import Assessment
import TextLayout

/// What to do first: close gaps, and collect evidence.
extension HTMLReport {
  @Sendable
  static func gaps(_ edition: Edition) -> HTML {
    let gaps = edition.gaps
    let first = gaps.prefix(5).map { gap($0, edition) }
    let body: HTML =
      gaps.isEmpty
      ? "<p>\(edition(ResultWords.noGaps))</p>\n"
      : "<ol class=\"steps\">\n\(Array(first))</ol>\n\(rest(gaps.dropFirst(5), edition))"
    return section("gaps", edition(HeadingWords.gaps), body)
  }

  private static func gap(_ reported: ReportedGap, _ edition: Edition) -> HTML {
    let criterion = reported.criterion
    let next: HTML = edition.nextStep(reported).map { "<p class=\"do\">\($0)</p>\n" } ?? .none
    return """
      <li><p><a class="id" href="#\(anchor: criterion.id)">\(criterion.id)</a> \(verdictBadge(criterion, edition))</p>
      <p><b>\(edition(criterion.text))</b></p>
      <p class="do">\(edition.firstStep(reported))</p>
      \(next)\
      <p class="muted">\(notes(reported, edition).joined(separator: " · "))</p></li>

      """
  }

  static func notes(_ reported: ReportedGap, _ edition: Edition) -> [HTML] {
    let gap = reported.gap
    var notes: [HTML] = [
      "\(edition(reported.practice.title))", "\(edition(ResultWords.level(gap.level)))",
      "\(edition.points(gap))",
    ]
    if gap.isUnknown { notes.append("\(edition(ResultWords.evidenceMissing))") }
    if gap.isBlocking { notes.append("\(edition(ResultWords.blocking))") }
    return notes + edition.acceptance(of: reported.criterion).map { "\($0)" }
  }

  private static func rest(_ gaps: ArraySlice<ReportedGap>, _ edition: Edition) -> HTML {
    guard !gaps.isEmpty else { return .none }
    let rows = gaps.map { reported -> HTML in
      """
      <li><a class="id" href="#\(anchor: reported.criterion.id)">\(reported.criterion.id)</a> \
      \(verdictBadge(reported.criterion, edition)) \(edition(reported.criterion.text)) \
      <span class="muted">\(edition.points(reported.gap))</span></li>

      """
    }
    return """
      <details class="more"><summary>\(edition(ResultWords.more(gaps.count)))</summary>
      <ol class="plain" start="6">
      \(rows)</ol></details>

      """
  }

  @Sendable
  static func needs(_ edition: Edition) -> HTML {
    let needs = edition.document.needs
    let body: HTML =
      needs.isEmpty
      ? "<p>\(edition(ResultWords.noNeeds))</p>\n"
      : "<ol class=\"steps\">\n\(needs.map { need($0, edition) })</ol>\n"
    return section("needs", edition(HeadingWords.needs), body + missing(edition))
  }

  private static func missing(_ edition: Edition) -> HTML {
    let items = edition.document.missing.map { missing -> HTML in
      let commands = missing.commands.map { "<code>\($0)</code>" as HTML }
      let advice: HTML =
        commands.isEmpty
        ? ""
        : "\(edition.semicolon)\(edition(MissingWords.get))\(commands.joined(separator: "\(edition(MissingWords.or))"))"
      return """
        <li><p><b>\(edition(missing.title))</b> – \(edition(MissingWords.search(missing)))\(advice)</p></li>

        """
    }
    guard !items.isEmpty else { return "" }
    return "<h3>\(edition(MissingWords.heading))</h3>\n<ul>\n\(items)</ul>\n"
  }

  private static func need(_ need: EvidenceNeed, _ edition: Edition) -> HTML {
    let links = need.criteria.map { "<a class=\"id\" href=\"#\(anchor: $0)\">\($0)</a>" as HTML }
    return """
      <li><p><b>\(edition(need.title))</b></p>
      <p class="do">\(edition(need.advice))</p>
      <details class="more"><summary>\(edition(ResultWords.decides(need.criteria.count)))</summary>
      <p>\(links.joined(separator: " "))</p><p class="muted"><code>\(need.facts.joined(separator: ", "))</code></p></details></li>

      """
  }

  static func verdictBadge(_ criterion: CriterionResult, _ edition: Edition) -> HTML {
    let mark = VerdictMark(criterion)
    return """
      <span class="mark \(mark.style)"><span aria-hidden="true">\(mark.symbol)</span> \(edition(mark.word))</span>
      """
  }
}
