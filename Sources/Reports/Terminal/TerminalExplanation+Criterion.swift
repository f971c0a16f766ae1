import Assessment
import DataFormats
import Evidence
import Quantities
import TextLayout

extension TerminalExplanation {
  static func explain(
    _ criterion: CriterionResult, _ edition: Edition, _ page: inout TerminalPage
  ) {
    page.paragraph("\(criterion.id, .strong) \(edition(criterion.text), .strong)")
    place(of: criterion, edition, &page)
    page.blank()
    let mark = VerdictMark(criterion)
    page.paragraph(
      "\(mark.symbol, TerminalTint(criterion.verdict)) \(edition.verdict(criterion), TerminalTint(criterion.verdict))",
      indent: 2, hanging: 4)
    if !criterion.rules.isEmpty || criterion.answer != nil { page.blank() }
    basis(of: criterion, edition, &page)
    raise(criterion, edition, &page)
  }

  /// The rules, facts, margins and statements, each with its place.
  static func basis(
    of criterion: CriterionResult, _ edition: Edition, _ page: inout TerminalPage
  ) {
    rules(of: criterion, edition, &page)
    for name in criterion.facts { fact(name, edition, &page) }
    for margin in criterion.margins {
      let symbol = margin.holds ? "✓" : "✗"
      label(
        ColumnWords.margin,
        "\(symbol, margin.holds ? .good : .bad) \(margin.fact) \(edition.margin(margin))", edition,
        &page)
    }
    statement(of: criterion, edition, &page)
    for entry in edition.entries(of: criterion) {
      label(entry.kind, "\(entry.says)", edition, &page)
      file(edition.place(entry.place), edition, &page)
    }
    for remark in criterion.remarks { label(ColumnWords.remark, "\(remark)", edition, &page) }
    if let note = criterion.note { label(ColumnWords.note, "\(edition(note))", edition, &page) }
  }

  private static let none = LocalizedText(en: "", zh: "")

  private static func label(
    _ label: LocalizedText, _ value: TerminalText, _ edition: Edition, _ page: inout TerminalPage
  ) {
    page.labelled(edition(label), value, column: labelWidth(edition))
  }

  private static func place(
    of criterion: CriterionResult, _ edition: Edition, _ page: inout TerminalPage
  ) {
    let practice = edition.practice(of: criterion)
    let parts = [
      practice.map { "\(edition($0.title)) (\($0.id))" },
      practice?.clause.map { "\(edition(ColumnWords.clause)) \($0)" },
      edition(ResultWords.level(criterion.level)),
    ]
    page.paragraph("\(parts.compactMap { $0 }.joined(separator: " · "), .faint)")
  }

  private static func rules(
    of criterion: CriterionResult, _ edition: Edition, _ page: inout TerminalPage
  ) {
    for rule in criterion.rules {
      label(EvidenceWords.rule(kind: rule.kind), "\(rule.source)", edition, &page)
      label(none, "\(rule.place, .faint)", edition, &page)
    }
    for step in criterion.steps {
      label(ColumnWords.steps, "\(step.expression) = \(step.value, .strong)", edition, &page)
    }
  }

  private static func fact(_ name: String, _ edition: Edition, _ page: inout TerminalPage) {
    let line = edition.factLine(name)
    let value = line.text(in: edition.language)
    label(ColumnWords.fact, "\(name) = \(value, .strong)", edition, &page)
    for place in line.places { file(place, edition, &page) }
    if line.morePlaces > 0 {
      label(none, "\(edition(ResultWords.more(line.morePlaces)), .faint)", edition, &page)
    }
  }

  /// A place, and under it the whole digest of its file.
  private static func file(
    _ place: FactLine.Place, _ edition: Edition, _ page: inout TerminalPage
  ) {
    label(none, "\(place.text)", edition, &page)
    if let digest = place.digest {
      // The digest is longer than what is left of a line beside the labels.
      page.paragraph("sha256:\(digest.hex, .faint)", indent: 6)
    }
  }

  private static func statement(
    of criterion: CriterionResult, _ edition: Edition, _ page: inout TerminalPage
  ) {
    guard let answer = criterion.answer else { return }
    let reason = answer.reason.map { " – \($0)" } ?? ""
    label(ColumnWords.statement, "\(edition.answer(answer))\(reason)", edition, &page)
    file(edition.place(answer.provenance), edition, &page)
    for citation in answer.evidence {
      file(edition.place(Provenance(path: citation.path)), edition, &page)
    }
  }

  private static func raise(
    _ criterion: CriterionResult, _ edition: Edition, _ page: inout TerminalPage
  ) {
    let isMet = criterion.effectiveInterval.map { $0.low == .one } ?? true
    page.heading(edition(TerminalWords.raise))
    guard !isMet else {
      return page.paragraph("\(edition(TerminalWords.nothingToDo))", indent: 2)
    }
    if case .unknown = criterion.verdict {
      for need in edition.needs(for: criterion) {
        page.paragraph("→ \(edition(need.title)): \(edition(need.advice))", indent: 2, hanging: 4)
      }
      page.paragraph(
        "→ \(edition(TerminalWords.answer(edition(criterion.ask))))", indent: 2, hanging: 4)
    }
    page.paragraph("→ \(edition(criterion.improve))", indent: 2, hanging: 4)
    if !criterion.evidenceIDs.isEmpty {
      label(ColumnWords.requested, "\(edition.list(criterion.evidenceIDs))", edition, &page)
    }
  }
}
