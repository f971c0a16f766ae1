import Assessment
import Evidence
import TextLayout

/// What one verdict rests on.
extension MarkdownReport {
  static func details(
    of criterion: CriterionResult, _ edition: Edition
  ) -> [MarkdownWriter.Item] {
    var items = facts(of: criterion, edition)
    items += criterion.margins.map {
      item(ColumnWords.margin, "\(code: $0.fact)\(edition.colon)\(edition.margin($0))", edition)
    }
    items += rules(of: criterion, edition)
    items += answer(of: criterion, edition)
    items += edition.entries(of: criterion).flatMap { entry in
      [
        item(entry.kind, "\(entry.says)", edition),
        MarkdownWriter.Item(place(edition.place(entry.place)), depth: 1),
      ]
    }
    items += criterion.remarks.map { item(ColumnWords.remark, "\($0)", edition) }
    if let note = criterion.note {
      items.append(item(ColumnWords.note, "\(edition(note))", edition))
    }
    return items + advice(on: criterion, edition)
  }

  private static func item(
    _ label: LocalizedText, _ text: MarkdownText, _ edition: Edition
  ) -> MarkdownWriter.Item {
    MarkdownWriter.Item("\(edition(label))\(edition.colon)\(text)")
  }

  private static func facts(
    of criterion: CriterionResult, _ edition: Edition
  ) -> [MarkdownWriter.Item] {
    criterion.facts.flatMap { name in
      let line = edition.factLine(name)
      let text = line.text(in: edition.language)
      let fact = item(ColumnWords.fact, "\(code: name) = \(text)", edition)
      return [fact] + places(of: line, edition)
    }
  }

  private static func places(of line: FactLine, _ edition: Edition) -> [MarkdownWriter.Item] {
    let places = line.places.map { MarkdownWriter.Item(place($0), depth: 1) }
    guard line.morePlaces > 0 else { return places }
    return places + [MarkdownWriter.Item("\(edition(ResultWords.more(line.morePlaces)))", depth: 1)]
  }

  static func place(_ place: FactLine.Place) -> MarkdownText {
    let digest: MarkdownText = place.shortDigest.map { " · SHA-256 \(code: $0)" } ?? ""
    return "\(code: place.text)\(digest)"
  }

  private static func rules(
    of criterion: CriterionResult, _ edition: Edition
  ) -> [MarkdownWriter.Item] {
    let rules = criterion.rules.map {
      item(EvidenceWords.rule(kind: $0.kind), "\(code: $0.source) · \(code: $0.place)", edition)
    }
    guard !criterion.steps.isEmpty else { return rules }
    let steps: [MarkdownText] = criterion.steps.map { "\(code: $0.expression) = \(code: $0.value)" }
    return rules + [item(ColumnWords.steps, steps.joined(), edition)]
  }

  private static func answer(
    of criterion: CriterionResult, _ edition: Edition
  ) -> [MarkdownWriter.Item] {
    guard let answer = criterion.answer else { return [] }
    let reason: MarkdownText = answer.reason.map { " – \($0)" } ?? ""
    let places = [answer.provenance] + answer.evidence.map { Provenance(path: $0.path) }
    let statement = item(
      ColumnWords.statement, "\(edition.answer(answer))\(reason)", edition)
    return [statement] + places.map { MarkdownWriter.Item(place(edition.place($0)), depth: 1) }
  }

  private static func advice(
    on criterion: CriterionResult, _ edition: Edition
  ) -> [MarkdownWriter.Item] {
    switch criterion.verdict {
    case .met, .notApplicable: return []
    case .unknown where criterion.rules.isEmpty:
      return [item(ColumnWords.question, "\(edition(criterion.ask))", edition)]
        + todo(criterion, edition)
    default: return todo(criterion, edition)
    }
  }

  private static func todo(
    _ criterion: CriterionResult, _ edition: Edition
  ) -> [MarkdownWriter.Item] {
    guard criterion.impliedBy == nil else { return [] }
    var items = [item(ColumnWords.whatToDo, "\(edition(criterion.improve))", edition)]
    if !criterion.evidenceIDs.isEmpty {
      let ids = edition.list(criterion.evidenceIDs)
      items.append(item(ColumnWords.requested, "\(ids)", edition))
    }
    return items
  }
}
