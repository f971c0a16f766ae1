import DataFormats
import Quantities
import TextLayout

/// Reads single cases and tables of them.
struct CaseDecoder {
  /// The date of a case that names none.
  static let standardDate = CalendarDate(daysSinceEpoch: 20_454)

  let names: CaseNames
  let issues: IssueCollector
  let file: String

  /// A situation with everything that is expected of it.
  func situation(_ node: YAMLNode) -> WorkedCase? {
    guard var entry = ModelMapping(node, file: file, what: "case", issues: issues) else {
      return nil
    }
    let name = entry.string("name")
    let scene = scene(&entry, given: [:])
    let expected =
      verdicts(&entry) + levels(&entry) + explanations(&entry)
    entry.finish()
    if expected.isEmpty, !["expect", "levels", "explains"].contains(where: { node[$0] != nil }) {
      issues.report(.expectsNothing(name), in: file, at: node.position)
    }
    return scene.asking(name, expected, path: issues.path(of: file), at: node.position)
  }

  /// The rows of a table, each a case that asks for the verdict of the table's criterion.
  func table(_ node: YAMLNode) -> [WorkedCase] {
    guard var entry = ModelMapping(node, file: file, called: "a table", issues: issues) else {
      return []
    }
    let criterion = entry.string("criterion")
    if !criterion.isEmpty {
      _ = names.check(
        criterion, .criterion, among: names.criteria, in: file,
        at: entry.position(of: "criterion"))
    }
    let given = facts(entry.optional("given"))
    let rows = entry.requiredItems("rows").enumerated().compactMap { place, row in
      self.row(row, "\(criterion), row \(place + 1)", criterion, given)
    }
    entry.finish()
    return rows
  }

  private func row(
    _ node: YAMLNode, _ name: String, _ criterion: String, _ given: [String: WorkedCase.Given]
  ) -> WorkedCase? {
    guard var entry = ModelMapping(node, file: file, called: "a row", issues: issues) else {
      return nil
    }
    var given = given
    let verdict: ExpectedVerdict?
    if let short = Self.short.first(where: { node[$0.key] != nil }) {
      given.merge(facts(entry.optional(short.key))) { _, own in own }
      verdict = short.verdict
    } else {
      verdict = entry.optional("verdict").flatMap { self.verdict($0) }
      if node["verdict"] == nil { issues.report(.rowWithoutVerdict, in: file, at: node.position) }
    }
    let scene = scene(&entry, given: given)
    var expected = verdict.map { [WorkedCase.Expectation.verdict(criterion: criterion, $0)] } ?? []
    if let text = entry.optionalString("explains") {
      expected.append(.explanation(criterion: criterion, containing: text))
    }
    let own = entry.optionalString("name")
    entry.finish()
    return scene.asking(
      own.map { "\(criterion), \($0)" } ?? name, expected, path: issues.path(of: file),
      at: node.position)
  }

  private static let short: [(key: String, verdict: ExpectedVerdict)] = [
    ("met", .met), ("not_met", .notMet), ("unknown", .unknown(reason: nil)),
  ]
}

/// What a case starts from.
struct CaseScene {
  let asOf: CalendarDate
  let profile: String?
  let facts: [String: WorkedCase.Given]
  let answers: [WorkedCase.GivenAnswer]
  let leftOut: [String]

  func asking(
    _ name: String, _ expectations: [WorkedCase.Expectation], path: String,
    at position: SourcePosition
  ) -> WorkedCase {
    WorkedCase(
      name: name, path: path, position: position, asOf: asOf, profile: profile, facts: facts,
      answers: answers, leftOut: leftOut, expectations: expectations)
  }
}
