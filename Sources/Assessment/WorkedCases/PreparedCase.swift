import DataFormats
import Evidence
import MaturityModel
import Quantities

/// A worked case with its facts and statements laid out for the evaluator.
struct PreparedCase: Sendable {
  let source: WorkedCase
  let subject: CaseSubject
  let facts: FactTable
  private let statements: StatementBook

  init(_ source: WorkedCase, _ subject: CaseSubject) {
    self.source = source
    self.subject = subject
    statements =
      source.answers.isEmpty && source.leftOut.isEmpty
      ? subject.noStatements
      : StatementBook(source.evidence, model: subject.model, asOf: source.asOf)
    facts = FactTable(
      source.facts.map { Fact(name: $0.key, state: Fact.State($0.value)) },
      asOf: Instant(endOf: source.asOf))
  }

  /// Decides criteria in the case; each use starts with the whole cost that rules may have.
  var evaluator: CriterionEvaluator {
    CriterionEvaluator(facts: facts, statements: statements, budget: budget)
  }

  var budget: RunBudget { RunBudget(RunBudget.standard) }

  /// The criteria whose verdict the case expects.
  var criteria: [String] {
    source.expectations.compactMap { expectation in
      if case .verdict(let id, _) = expectation { id } else { nil }
    }
  }

  /// Whether the case expects a level of something.
  func expectsLevel(of ids: Set<String>) -> Bool {
    source.expectations.contains { expectation in
      if case .levels(let id, _) = expectation { ids.contains(id) } else { false }
    }
  }
}

/// A model under test, in one profile, with its parts by name.
struct CaseSubject: Sendable {
  let model: Model
  let noStatements: StatementBook
  let criteria: [String: (criterion: Criterion, practice: String)]
  /// The practices that a name stands for: one, or those of a domain.
  let practices: [String: [Practice]]

  init(_ model: Model) {
    self.model = model
    noStatements = StatementBook(
      EvidenceCollection(), model: model, asOf: CalendarDate(daysSinceEpoch: 0))
    criteria = Dictionary(
      model.practices.flatMap { practice in
        practice.criteria.map { ($0.id, ($0, practice.id)) }
      }
    ) { first, _ in first }
    let domains = model.domains.map { ($0.id, $0.items.flatMap(\.practices)) }
    practices = Dictionary(domains + model.practices.map { ($0.id, [$0]) }) { first, _ in first }
  }
}

extension WorkedCase {
  /// What people state in the case, as if it had been read from files.
  fileprivate var evidence: EvidenceCollection {
    var evidence = EvidenceCollection()
    let document = Digest.sha256("a document")
    evidence.files = [EvidenceFile(path: "document", format: "", digest: document, size: 1)]
    evidence.answers = answers.map { given in
      Answer(
        provenance: Provenance(path: path, line: position.line), criterion: given.criterion,
        claim: Answer.Claim(given.claim), person: "someone", role: "", date: given.date ?? asOf,
        reason: "stated in the case",
        evidence: given.basis == .corroborated
          ? [Answer.Citation(path: "document", digest: document)] : [])
    }
    evidence.scopings = leftOut.map { target in
      Scoping(
        provenance: Provenance(path: path, line: position.line), target: target,
        reason: "left out in the case", owner: "someone", date: asOf)
    }
    return evidence
  }
}

extension Answer.Claim {
  /// The claim that a case's word stands for; cases never state `unknown` in an answer.
  fileprivate init(_ verdict: ExpectedVerdict) {
    switch verdict {
    case .met: self = .met
    case .partly(let share): self = .partly(share)
    case .notMet, .unknown: self = .notMet
    case .notApplicable: self = .notApplicable
    }
  }
}

extension Fact.State {
  /// What a case says of a fact.
  fileprivate init(_ given: WorkedCase.Given) {
    switch given {
    case .known(let value): self = .known(value)
    case .unknown(.noEvidence): self = .unknown(.noEvidence)
    case .unknown(.expired): self = .unknown(.expired(newest: ""))
    case .unknown(.insufficient): self = .unknown(.insufficient(sample: 0, minimum: 1))
    case .unknown(.incomplete): self = .unknown(.incomplete("the case says so"))
    case .unknown(.hidden): self = .unknown(.hidden("the case says so"))
    case .unknown(.conflict): self = .unknown(.conflict("the case says so"))
    }
  }
}
