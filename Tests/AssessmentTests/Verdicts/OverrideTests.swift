import Assessment
import CEL
import DataFormats
import Evidence
import MaturityModel
import Quantities
import Testing
import TextLayout

@Suite("Verdicts of assessors")
struct OverrideTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    /// The value of `ci.present`; nil leaves it unknown.
    var isPresent: Bool? = true
    var answers: [Answer] = []
    var scopings: [Scoping] = []
    let overrides: [AssessorOverride]
    let verdict: Verdict
    var basis: Basis?
    var beside: Verdict?
    var remark: String?
    var testDescription: String { name }
  }

  static let open = Verdict.unknown(low: .zero, high: .one, reason: .noEvidence)
  static let expired = Verdict.unknown(low: .zero, high: .one, reason: .expired)
  static let conflict = Verdict.unknown(low: .zero, high: .one, reason: .conflict)

  static func override(
    _ claim: Answer.Claim, daysAgo: Int = 5, heldFor: Int = 90, by person: String = "Wei",
    line: Int = 1
  ) -> AssessorOverride {
    TestModel.override("P.L2.1", claim, daysAgo: daysAgo, heldFor: heldFor, by: person, line: line)
  }

  static let lapsed =
    "the statement 'not met' of 'Wei' on 2026-06-10 has expired, and no weaker source may say "
    + "better; have it renewed, or remove it"

  static let rows: [Row] = [
    Row(
      name: "down", overrides: [override(.notMet)], verdict: .notMet, basis: .assessor,
      beside: .met),
    Row(
      name: "up", isPresent: false, overrides: [override(.met)], verdict: .met, basis: .assessor,
      beside: .notMet),
    Row(
      name: "in part", overrides: [override(.partly(.percent(40)))],
      verdict: .partial(.percent(40)), basis: .assessor, beside: .met),
    Row(
      name: "over what is unknown", isPresent: nil, overrides: [override(.met)], verdict: .met,
      basis: .assessor, beside: open),
    Row(
      name: "over a statement", isPresent: nil, answers: [TestModel.answer("P.L2.1", .met)],
      overrides: [override(.notMet)], verdict: .notMet, basis: .assessor, beside: .met),
    Row(
      name: "over what was left out",
      scopings: [StatementTests.scoping("P", reason: "none", owner: "Li", daysAgo: 1)],
      overrides: [override(.notMet)], verdict: .notMet, basis: .assessor, beside: .notApplicable),
    Row(
      name: "does not apply", overrides: [override(.notApplicable)], verdict: .notApplicable,
      beside: .met),
    Row(
      name: "the newer one counts",
      overrides: [override(.notMet, daysAgo: 9), override(.met, daysAgo: 2)], verdict: .met,
      basis: .assessor, beside: .met),
    Row(
      name: "two of one day differ", overrides: [override(.met), override(.notMet, by: "Bo")],
      verdict: conflict),
    Row(
      name: "the last day it holds", overrides: [override(.notMet, daysAgo: 20, heldFor: 20)],
      verdict: .notMet, basis: .assessor, beside: .met),
    Row(
      name: "an expired one keeps better evidence from taking over",
      overrides: [override(.notMet, daysAgo: 20, heldFor: 19)], verdict: expired, remark: lapsed),
    Row(
      name: "an expired one keeps an older, better one from taking over",
      overrides: [override(.notMet, daysAgo: 20, heldFor: 19), override(.met, daysAgo: 30)],
      verdict: expired, remark: lapsed),
    Row(
      name: "a renewed one counts",
      overrides: [override(.notMet, daysAgo: 20, heldFor: 19), override(.met, daysAgo: 3)],
      verdict: .met, basis: .assessor, beside: .met),
    Row(
      name: "evidence that is no better takes over from an expired one", isPresent: false,
      overrides: [override(.met, daysAgo: 20, heldFor: 19)], verdict: .notMet, basis: .machine),
    Row(
      name: "an expired one that agrees is not missed",
      overrides: [override(.met, daysAgo: 20, heldFor: 19)], verdict: .met, basis: .machine),
    Row(
      name: "from the future", overrides: [override(.notMet, daysAgo: -2)], verdict: .met,
      basis: .machine),
  ]

  @Test("stand above all evidence, and beside what they replace", arguments: rows)
  func stands(row: Row) throws {
    let rule = try TestModel.rule("ci.present")
    let model = TestModel.model([
      TestModel.practice("P", [TestModel.criterion("P.L2.1", level: 2, .rule(rule))])
    ])
    for overrides in [row.overrides, row.overrides.reversed()] {
      var evidence = TestModel.statements(row.answers, scopings: row.scopings)
      evidence.overrides = overrides
      let facts = row.isPresent.map { [Fact(name: "ci.present", state: .known(.bool($0)))] } ?? []
      let document = Assessor(model: model).assess(
        TestModel.input(facts: facts, evidence: evidence))
      let result = try #require(document.criterion("P.L2.1"))
      #expect(result.verdict == row.verdict)
      #expect(result.basis == row.basis)
      #expect(result.assessorOverride?.verdict == row.beside)
      #expect(document.overall.overrides == (row.beside == nil ? 0 : 1))
      if let remark = row.remark { #expect(result.remarks.contains(remark)) }
    }
  }

  @Test func `an expired statement keeps a weaker, better one from taking over`() throws {
    let model = StatementTests.model
    let old = StatementTests.answer(.notMet, daysAgo: 366, citing: [StatementTests.digest])
    for (claim, verdict) in [
      (Answer.Claim.met, Self.expired), (.partly(.percent(10)), Self.expired), (.notMet, .notMet),
    ] {
      let evidence = TestModel.statements(
        [old, StatementTests.answer(claim)], files: [StatementTests.document])
      let document = Assessor(model: model).assess(TestModel.input(evidence: evidence))
      #expect(document.criterion("P.L2.1")?.verdict == verdict)
    }
  }

  @Test func `a line of a self-assessment is weaker than somebody's word`() throws {
    let own = TestModel.answer("P.L2.1", .met, daysAgo: 1, kind: .selfAssessment)
    let word = TestModel.answer("P.L2.1", .notMet, daysAgo: 30)
    for minimum in RequiredBasis.allCases {
      let criterion = TestModel.criterion("P.L2.1", level: 2, minimumBasis: minimum)
      let model = TestModel.model([TestModel.practice("P", [criterion])])
      func verdict(_ answers: [Answer]) -> Verdict? {
        let evidence = TestModel.statements(answers)
        return Assessor(model: model).assess(TestModel.input(evidence: evidence))
          .criterion("P.L2.1")?.verdict
      }
      let weak = Verdict.unknown(low: .zero, high: .one, reason: .insufficientBasis)
      #expect(verdict([own]) == (minimum == .stated ? .met : weak))
      #expect(
        verdict([own, word]) == (minimum == .stated || minimum == .attested ? .notMet : weak))
    }
  }

  @Test func `an override that evidence contradicts is listed`() throws {
    let rule = try TestModel.rule("ci.present")
    let model = TestModel.model([
      TestModel.practice("P", [TestModel.criterion("P.L2.1", level: 2, .rule(rule))])
    ])
    var evidence = EvidenceCollection()
    evidence.overrides = [Self.override(.met)]
    evidence.answers = [TestModel.answer("P.L2.1", .partly(.percent(50)))]
    let facts = [Fact(name: "ci.present", state: .known(.bool(false)))]
    let document = Assessor(model: model).assess(TestModel.input(facts: facts, evidence: evidence))
    #expect(document.smells.map(\.id) == ["answer-refuted", "override-differs"])
    #expect(document.smells.allSatisfy { $0.severity == .warning })
    #expect(
      document.smells.last?.detail.english
        == "P.L2.1: Wei sets “met” on 2026-06-25, the evidence shows “not met”")
  }
}
