import Assessment
import CEL
import Evidence
import MaturityModel
import Quantities
import Testing

@Suite("Verdicts by rules")
struct MachineVerdictTests {
  struct Row: Sendable, CustomTestStringConvertible {
    enum Kind: String, Sendable { case rule, measure, proves, refutes }
    let rules: [Kind: String]
    var facts: [String: Fact.State] = [:]
    let verdict: Verdict
    var cites: [String] = []
    var testDescription: String {
      rules.map { "\($0.rawValue) \($1)" }.sorted().joined() + " → \(verdict)"
    }
  }

  static func open(_ reason: Verdict.Reason) -> Verdict {
    .unknown(low: .zero, high: .one, reason: reason)
  }

  static let rows: [Row] = [
    Row(
      rules: [.rule: "ci.jobs > 0"], facts: ["ci.jobs": .known(.int(2))], verdict: .met,
      cites: ["ci.jobs"]),
    Row(
      rules: [.rule: "ci.jobs > 0"], facts: ["ci.jobs": .known(.int(0))], verdict: .notMet,
      cites: ["ci.jobs"]),
    Row(rules: [.rule: "ci.jobs > 0"], verdict: open(.noEvidence), cites: ["ci.jobs"]),
    Row(
      rules: [.rule: "ci.jobs > 0"], facts: ["ci.jobs": .unknown(.hidden("a library"))],
      verdict: open(.hidden), cites: ["ci.jobs"]),
    Row(
      rules: [.rule: "ci.jobs > 0 && run.count > 5"],
      facts: ["run.count": .unknown(.expired(newest: "2025-01-01"))], verdict: open(.expired),
      cites: ["ci.jobs", "run.count"]),
    Row(
      rules: [.rule: "ci.jobs > 0 && run.count > 5"], facts: ["run.count": .known(.int(1))],
      verdict: .notMet, cites: ["run.count"]),
    Row(
      rules: [.rule: "ci.jobs > 0 || run.count > 5"], facts: ["run.count": .known(.int(9))],
      verdict: .met, cites: ["run.count"]),
    Row(
      rules: [.rule: "ci.jobs / run.count > 1"],
      facts: ["ci.jobs": .known(.int(2)), "run.count": .known(.int(0))],
      verdict: open(.ruleError)),
    Row(
      rules: [.measure: "coverage.line.ratio / params.min"],
      facts: ["coverage.line.ratio": .known(.double(0.6))], verdict: .partial(.percent(75)),
      cites: ["coverage.line.ratio"]),
    Row(
      rules: [.measure: "coverage.line.ratio / params.min"],
      facts: ["coverage.line.ratio": .known(.double(0.9))], verdict: .met,
      cites: ["coverage.line.ratio"]),
    Row(
      rules: [.measure: "coverage.line.ratio - 1.0"],
      facts: ["coverage.line.ratio": .known(.double(0.5))], verdict: .notMet,
      cites: ["coverage.line.ratio"]),
    Row(
      rules: [.measure: "coverage.line.ratio / 0.0"],
      facts: ["coverage.line.ratio": .known(.double(0))], verdict: open(.ruleError),
      cites: ["coverage.line.ratio"]),
    Row(
      rules: [.proves: "ci.jobs > 0"], facts: ["ci.jobs": .known(.int(2))], verdict: .met,
      cites: ["ci.jobs"]),
    Row(
      rules: [.proves: "ci.jobs > 0"], facts: ["ci.jobs": .known(.int(0))],
      verdict: open(.notAnswered), cites: ["ci.jobs"]),
    Row(
      rules: [.refutes: "ci.jobs > 0"], facts: ["ci.jobs": .known(.int(2))], verdict: .notMet,
      cites: ["ci.jobs"]),
    Row(
      rules: [.proves: "ci.jobs > 0", .refutes: "run.count > 0"],
      facts: ["ci.jobs": .known(.int(2)), "run.count": .known(.int(2))],
      verdict: open(.conflict), cites: ["ci.jobs", "run.count"]),
    Row(
      rules: [.proves: "ci.jobs > 0", .refutes: "run.count > 0"],
      facts: ["ci.jobs": .known(.int(2))], verdict: .met, cites: ["ci.jobs"]),
    Row(
      rules: [.proves: "ci.jobs > 0", .refutes: "run.count > 0"],
      facts: ["ci.jobs": .known(.int(0))], verdict: open(.noEvidence), cites: ["run.count"]),
  ]

  @Test("follow the facts", arguments: rows)
  func follow(row: Row) throws {
    let document = try assess(row)
    let result = try #require(document.criterion("P.L2.1"))
    #expect(result.verdict == row.verdict)
    #expect(result.basis == (row.verdict.isDecided ? .machine : nil))
    if row.verdict != Self.open(.ruleError) || !row.cites.isEmpty {
      #expect(result.facts == row.cites)
    }
    let isTroubled = [Self.open(.ruleError), Self.open(.conflict)].contains(row.verdict)
    #expect(document.diagnostics.isEmpty == !isTroubled)
    #expect(result.remarks.isEmpty == !isTroubled)
  }

  @Test func `a numeric rule shows its margin without a float's tail`() throws {
    let row = Row(
      rules: [.rule: "coverage.line.ratio >= params.min"],
      facts: ["coverage.line.ratio": .known(.double(0.1 + 0.2))], verdict: .notMet)
    let result = try #require(try assess(row).criterion("P.L2.1"))
    #expect(
      result.margins == [
        Margin(
          fact: "coverage.line.ratio", actual: "0.3", comparison: ">=", bound: "0.8", holds: false)
      ])
    #expect(result.rules.map(\.place) == ["domain.yaml:7"])
  }

  @Test func `an answer does not change what evidence decided, and the contradiction is told`()
    throws
  {
    let row = Row(
      rules: [.rule: "ci.jobs > 0"], facts: ["ci.jobs": .known(.int(0))], verdict: .notMet)
    let document = try assess(row, answer: .met)
    let result = try #require(document.criterion("P.L2.1"))
    #expect(result.verdict == .notMet)
    #expect(result.basis == .machine)
    let words = "the answer 'met' of 'Li' on P.L2.1 is overruled: evidence says 'not met'"
    #expect(result.remarks == [words])
    #expect(document.diagnostics.map(\.message) == [words])
    #expect(document.diagnostics.first?.path == "answers.yaml")
  }

  @Test func `an answer decides what evidence left open`() throws {
    let row = Row(rules: [.rule: "ci.jobs > 0"], verdict: .met)
    let result = try #require(try assess(row, answer: .met).criterion("P.L2.1"))
    #expect(result.verdict == .met)
    #expect(result.basis == .attested)
    #expect(result.answer?.person == "Li")
  }

  @Test(
    "expired evidence keeps a better answer from taking over, not a worse one",
    arguments: [
      (Answer.Claim.met, MachineVerdictTests.open(.expired)),
      (.partly(.percent(50)), MachineVerdictTests.open(.expired)),
      (.notApplicable, MachineVerdictTests.open(.expired)),
      (.notMet, .notMet),
    ])
  func veto(claim: Answer.Claim, verdict: Verdict) throws {
    let row = Row(
      rules: [.rule: "ci.jobs > 0"],
      facts: ["ci.jobs": .unknown(.expired(newest: "2025-01-01"))], verdict: verdict)
    let document = try assess(row, answer: claim)
    #expect(document.criterion("P.L2.1")?.verdict == verdict)
    #expect(document.diagnostics.isEmpty == verdict.isDecided)
  }

  @Test func `an answer does not settle evidence that is at odds`() throws {
    let row = Row(
      rules: [.proves: "ci.jobs > 0", .refutes: "run.count > 0"],
      facts: ["ci.jobs": .known(.int(2)), "run.count": .known(.int(2))],
      verdict: Self.open(.conflict))
    let result = try #require(try assess(row, answer: .met).criterion("P.L2.1"))
    #expect(result.verdict == row.verdict)
    #expect(result.remarks.last?.hasSuffix("at odds; check the evidence") == true)
  }

  private func assess(_ row: Row, answer: Answer.Claim? = nil) throws -> AssessmentDocument {
    let criterion = TestModel.criterion("P.L2.1", level: 2, try decision(row.rules))
    let model = TestModel.model([TestModel.practice("P", [criterion])])
    let answers = answer.map { [TestModel.answer("P.L2.1", $0, reason: "so it is")] } ?? []
    let facts = row.facts.map { Fact(name: $0, state: $1) }
    return Assessor(model: model).assess(
      TestModel.input(facts: facts, evidence: TestModel.statements(answers)))
  }

  private func decision(_ rules: [Row.Kind: String]) throws -> Criterion.Decision {
    if let source = rules[.rule] { return .rule(try TestModel.rule(source)) }
    if let source = rules[.measure] {
      return .measure(try TestModel.rule(source, expecting: .double))
    }
    return .oneSided(
      proves: try rules[.proves].map { try TestModel.rule($0) },
      refutes: try rules[.refutes].map { try TestModel.rule($0) })
  }
}
