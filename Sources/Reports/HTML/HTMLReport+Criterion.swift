import Assessment
import Evidence
import TextLayout

/// One criterion with everything its verdict rests on.
extension HTMLReport {
  static func criterion(_ criterion: CriterionResult, _ edition: Edition) -> HTML {
    let style = VerdictMark(criterion).style
    return """
      <section class="criterion \(style)" id="\(anchor: criterion.id)">
      <h5>\(verdictBadge(criterion, edition)) <span class="id">\(criterion.id)</span> \(edition(criterion.text))</h5>
      <dl>
      \(pair(edition(ColumnWords.verdict), "\(edition.verdict(criterion))"))\
      \(criterion.facts.map { fact($0, edition) })\
      \(criterion.margins.map { margin($0, edition) })\
      \(answer(criterion, edition))\(statements(on: criterion, edition))\(remarks(criterion, edition))\(advice(criterion, edition))\
      </dl>
      \(rules(criterion, edition))</section>

      """
  }

  private static func fact(_ name: String, _ edition: Edition) -> HTML {
    let line = edition.factLine(name)
    let value = line.text(in: edition.language)
    let more: HTML =
      line.morePlaces > 0
      ? "<li class=\"muted\">\(edition(ResultWords.more(line.morePlaces)))</li>" : .none
    let places: HTML =
      line.places.isEmpty
      ? .none
      : "<ul class=\"places\">\(line.places.map { "<li>\(place($0, edition))</li>" })\(more)</ul>"
    return pair(
      edition(ColumnWords.fact),
      "<a href=\"#fact-\(anchor: name)\"><code>\(name)</code></a> = <b>\(value)</b>\(places)")
  }

  /// A place, linked to the file's entry among the evidence.
  static func place(_ place: FactLine.Place, _ edition: Edition) -> HTML {
    let digest: HTML =
      place.shortDigest.map { " <small>SHA-256 <code>\($0)</code></small>" } ?? .none
    guard let index = edition.fileIndex(place.path) else {
      return "<code>\(place.text)</code>\(digest)"
    }
    return "<a href=\"#file-\(index + 1)\"><code>\(place.text)</code></a>\(digest)"
  }

  private static func margin(_ margin: Margin, _ edition: Edition) -> HTML {
    let mark: HTML = margin.holds ? "✓ " : "✗ "
    return pair(
      edition(ColumnWords.margin), "\(mark)<code>\(margin.fact)</code> \(edition.margin(margin))")
  }

  private static func answer(_ criterion: CriterionResult, _ edition: Edition) -> HTML {
    guard let answer = criterion.answer else { return .none }
    let reason: HTML = answer.reason.map { "<blockquote>\($0)</blockquote>" } ?? .none
    let places =
      [edition.place(answer.provenance)]
      + answer.evidence.map { edition.place(Provenance(path: $0.path)) }
    return pair(
      edition(ColumnWords.statement),
      "\(edition.answer(answer))\(reason)<ul class=\"places\">\(places.map { "<li>\(place($0, edition))</li>" })</ul>"
    )
  }

  private static func remarks(_ criterion: CriterionResult, _ edition: Edition) -> HTML {
    let remarks = criterion.remarks.map {
      pair(edition(ColumnWords.remark), english($0, in: edition))
    }
    let note = criterion.note.map { pair(edition(ColumnWords.note), "\(edition($0))") }
    return "\(remarks)\(note ?? .none)"
  }

  private static func advice(_ criterion: CriterionResult, _ edition: Edition) -> HTML {
    guard criterion.impliedBy == nil else { return .none }
    switch criterion.verdict {
    case .met, .notApplicable: return .none
    default: break
    }
    let isAsked =
      if case .unknown = criterion.verdict { criterion.rules.isEmpty } else { false }
    let question: HTML =
      isAsked ? pair(edition(ColumnWords.question), "\(edition(criterion.ask))") : .none
    let wanted: HTML =
      criterion.evidenceIDs.isEmpty
      ? .none
      : pair(edition(ColumnWords.requested), "<code>\(edition.list(criterion.evidenceIDs))</code>")
    let effort = pair(edition(ColumnWords.effort), "\(edition.effort(criterion))")
    return
      "\(question)\(pair(edition(ColumnWords.whatToDo), "\(edition(criterion.improve))"))\(effort)\(wanted)"
  }

  private static func rules(_ criterion: CriterionResult, _ edition: Edition) -> HTML {
    guard !criterion.rules.isEmpty else { return .none }
    let rules = criterion.rules.map { rule -> HTML in
      """
      <p>\(edition(EvidenceWords.rule(kind: rule.kind))) <small><code>\(rule.place)</code></small></p>
      <pre><code>\(rule.source)</code></pre>

      """
    }
    let steps = criterion.steps.map { step -> HTML in
      "<li><code>\(step.expression)</code> = <code>\(step.value)</code></li>\n"
    }
    let list: HTML = steps.isEmpty ? .none : "<ol class=\"plain\">\n\(steps)</ol>\n"
    return """
      <details class="more"><summary>\(edition(HeadingWords.rule))</summary>
      \(rules)\(list)</details>

      """
  }
}
