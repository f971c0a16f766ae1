import Assessment
import CEL
import DataFormats
import Evidence
import MaturityModel
import Quantities
import TextLayout

/// Small models made of rules, and projects to assess by them.
enum TestModel {
  static let facts: [(name: String, type: ValueType, supplier: String)] = [
    ("ci.jobs", .int, "ci"), ("ci.present", .bool, "ci"),
    ("coverage.line.ratio", .double, "coverage"), ("run.count", .int, "records"),
    ("test.cases", .int, "junit"),
  ]

  static let definitions = facts.map { name, type, supplier in
    FactDefinition(
      name: name, type: type, unit: name.hasSuffix("ratio") ? .ratio : .count, meaning: both(name),
      formula: "counted", supplier: Supplier(id: supplier, title: both(supplier), advice: both("")))
  }

  static func both(_ text: String) -> LocalizedText { LocalizedText(en: text, zh: text) }

  /// A rule over the facts above; the text is part of each test, so it must be right.
  static func rule(_ source: String, expecting type: ValueType = .bool) throws -> Rule {
    let environment = Environment(
      variables: definitions.map(\.declaration), constants: ["params.min": .double(0.8)])
    return Rule(
      source: source, position: SourcePosition(line: 7, column: 1, offset: 0),
      expression: try environment.check(source, expecting: type))
  }

  static func criterion(
    _ id: String, level: Int, _ decision: Criterion.Decision = .ask, supersedes: [String] = [],
    requires: [String] = [], cost: Int = 3, verify: Int = 1,
    minimumBasis: RequiredBasis = .stated, isWaivable: Bool = true
  ) -> Criterion {
    Criterion(
      id: id, level: level, text: both(id), ask: both("\(id)?"), improve: both("mend \(id)"),
      minimumBasis: minimumBasis, isWaivable: isWaivable, decision: decision, weight: 1, cost: cost,
      verify: verify,
      supersedes: supersedes, requires: requires, note: nil, file: "domain.yaml",
      position: SourcePosition(line: 5, column: 1, offset: 0))
  }

  static func practice(_ id: String, _ criteria: [Criterion]) -> Practice {
    Practice(id: id, title: both(id), clause: nil, floor: nil, criteria: criteria)
  }

  static func model(
    _ practices: [Practice], planned: [Practice] = [], parameters: [Parameter] = [],
    aggregate: Policy.Aggregate = .min, target: Int = 3, waivers: Policy.Waivers = .keep
  ) -> Model {
    func domain(_ id: String, _ isAssessed: Bool, _ practices: [Practice]) -> Domain {
      let item = Item(id: "\(id)-I", title: both(id), practices: practices)
      return Domain(id: id, title: both(id), clause: nil, isAssessed: isAssessed, items: [item])
    }
    return Model(
      id: "test", version: "1", title: both("test"), source: both(""), notice: both(""),
      levels: (1...5).map { Level(number: $0, title: both("L\($0)"), gist: both("")) },
      policy: Policy(
        baseLevel: 1, topLevel: 5, levelRule: .all, aggregate: aggregate, target: target,
        validDays: ["answers": 90, "documents": 365, "tests": 90], waivers: waivers),
      parameters: parameters, declaredFacts: [],
      domains: [domain("A", true, practices)]
        + (planned.isEmpty ? [] : [domain("B", false, planned)]),
      digest: Digest.sha256("test"))
  }

  /// The date of every assessment here, in days.
  static let today = CalendarDate("2026-06-30") ?? CalendarDate(daysSinceEpoch: 0)

  static func input(
    facts: [Fact] = [], evidence: EvidenceCollection = EvidenceCollection(),
    on date: CalendarDate = today, target: Int? = nil
  ) -> AssessmentInput {
    AssessmentInput(
      toolVersion: "1",
      project: ProjectIdentity(
        name: "p", commit: nil, branch: nil, isShallow: false, asOf: Instant(endOf: date),
        dateOrigin: .option),
      evidence: evidence, facts: facts, definitions: definitions, target: target)
  }

  static func answer(
    _ criterion: String, _ claim: Answer.Claim, daysAgo: Int = 1, by person: String = "Li",
    expires: CalendarDate? = nil, reason: String? = nil, citing: [Digest] = [], line: Int = 1,
    kind: Answer.Kind = .attestation
  ) -> Answer {
    Answer(
      provenance: Provenance(path: "answers.yaml", line: line), criterion: criterion, kind: kind,
      claim: claim, person: person, role: "lead", date: today.adding(days: -daysAgo),
      expires: expires, reason: reason,
      evidence: citing.map { Answer.Citation(path: "doc.md", digest: $0) })
  }

  static func override(
    _ criterion: String, _ claim: Answer.Claim, daysAgo: Int = 1, heldFor days: Int = 90,
    by person: String = "Wei", line: Int = 1
  ) -> AssessorOverride {
    let date = today.adding(days: -daysAgo)
    return AssessorOverride(
      provenance: Provenance(path: "assessor.yaml", line: line), criterion: criterion,
      claim: claim, person: person, role: "assessor", date: date, expires: date.adding(days: days),
      reason: "seen")
  }

  static func waiver(
    _ criterion: String, daysAgo: Int = 1, heldFor days: Int = 90, owner: String = "Ann",
    approver: String = "Bo", measure: String = "watched", line: Int = 7
  ) -> Waiver {
    let date = today.adding(days: -daysAgo)
    return Waiver(
      provenance: Provenance(path: "waivers.yaml", line: line), criterion: criterion, owner: owner,
      approver: approver, reason: "later", measure: measure, issued: date,
      expires: date.adding(days: days), ticket: "T-1")
  }

  static func statements(
    _ answers: [Answer] = [], scopings: [Scoping] = [], files: [EvidenceFile] = []
  ) -> EvidenceCollection {
    var evidence = EvidenceCollection()
    evidence.answers = answers
    evidence.scopings = scopings
    evidence.files = files
    return evidence
  }
}

extension AssessmentDocument {
  /// The result of a criterion that the model has.
  func criterion(_ id: String) -> CriterionResult? {
    domains.flatMap(\.practices).flatMap(\.criteria).first { $0.id == id }
  }
}
