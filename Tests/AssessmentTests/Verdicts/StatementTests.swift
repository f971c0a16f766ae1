import Assessment
import DataFormats
import Evidence
import MaturityModel
import Quantities
import Testing

@Suite("Statements of people")
struct StatementTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let answers: [Answer]
    var files: [EvidenceFile] = []
    let verdict: Verdict
    var basis: Basis?
    var diagnostic: String?
    var testDescription: String { name }
  }

  static let digest = Digest.sha256("a document")
  static let other = Digest.sha256("another one")
  static let document = EvidenceFile(path: "doc.md", format: "document", digest: digest, size: 10)
  static let open = Verdict.unknown(low: .zero, high: .one, reason: .notAnswered)

  static func answer(
    _ claim: Answer.Claim, daysAgo: Int = 1, by person: String = "Li",
    expires: CalendarDate? = nil, reason: String? = nil, citing: [Digest] = []
  ) -> Answer {
    TestModel.answer(
      "P.L2.1", claim, daysAgo: daysAgo, by: person, expires: expires, reason: reason,
      citing: citing)
  }

  static let rows: [Row] = [
    Row(name: "nobody answered", answers: [], verdict: open),
    Row(name: "met", answers: [answer(.met)], verdict: .met, basis: .attested),
    Row(
      name: "in part", answers: [answer(.partly(.percent(50)))], verdict: .partial(.percent(50)),
      basis: .attested),
    Row(name: "not met", answers: [answer(.notMet)], verdict: .notMet, basis: .attested),
    Row(
      name: "cites a file that was read", answers: [answer(.met, citing: [digest])],
      files: [document], verdict: .met, basis: .corroborated),
    Row(
      name: "cites a file that was not read", answers: [answer(.met, citing: [other])],
      files: [document], verdict: .met, basis: .attested),
    Row(
      name: "the last day it holds", answers: [answer(.met, daysAgo: 90)], verdict: .met,
      basis: .attested),
    Row(
      name: "too old", answers: [answer(.met, daysAgo: 91)], verdict: open,
      diagnostic: "the statement on 'P.L2.1' held until 2026-06-29; renew it"),
    Row(
      name: "as old as a document may be", answers: [answer(.met, daysAgo: 365, citing: [digest])],
      files: [document], verdict: .met, basis: .corroborated),
    Row(
      name: "expired by its own word",
      answers: [answer(.met, expires: TestModel.today.adding(days: -1))], verdict: open,
      diagnostic: "the statement on 'P.L2.1' held until 2026-06-29; renew it"),
    Row(
      name: "no word makes it hold longer than the model allows",
      answers: [answer(.met, daysAgo: 91, expires: TestModel.today.adding(days: 9))],
      verdict: open, diagnostic: "the statement on 'P.L2.1' held until 2026-06-29; renew it"),
    Row(name: "a day ahead", answers: [answer(.met, daysAgo: -1)], verdict: .met, basis: .attested),
    Row(
      name: "from the future", answers: [answer(.met, daysAgo: -2)], verdict: open,
      diagnostic: "the statement on 'P.L2.1' is dated 2026-07-02, after 2026-06-30; "
        + "it does not count"),
    Row(
      name: "not applicable with a reason",
      answers: [answer(.notApplicable, reason: "no servers")], verdict: .notApplicable),
    Row(
      name: "not applicable without a reason", answers: [answer(.notApplicable, reason: " ")],
      verdict: open,
      diagnostic: "the statement that 'P.L2.1' does not apply gives no reason; it does not count"),
    Row(
      name: "a share out of bounds", answers: [answer(.partly(.one))], verdict: open,
      diagnostic: "the share stated for 'P.L2.1' is not between 0 and 1; it does not count"),
    Row(
      name: "the newer one counts",
      answers: [answer(.notMet, daysAgo: 9), answer(.met, daysAgo: 3)], verdict: .met,
      basis: .attested),
    Row(
      name: "the corroborated one counts though older",
      answers: [answer(.notMet, daysAgo: 3), answer(.met, daysAgo: 9, citing: [digest])],
      files: [document], verdict: .met, basis: .corroborated),
    Row(
      name: "two of one day differ", answers: [answer(.met), answer(.notMet, by: "Wang")],
      verdict: .unknown(low: .zero, high: .one, reason: .conflict),
      diagnostic: "answers on 'P.L2.1' of the same day differ; none of them counts"),
    Row(
      name: "two of one day agree", answers: [answer(.met), answer(.met, by: "Wang")],
      verdict: .met, basis: .attested),
  ]

  static let model = TestModel.model([
    TestModel.practice("P", [TestModel.criterion("P.L2.1", level: 2)]),
    TestModel.practice("Q", [TestModel.criterion("Q.L2.1", level: 2)]),
  ])

  @Test("count as they should", arguments: rows)
  func counts(row: Row) throws {
    for answers in [row.answers, row.answers.reversed()] {
      let evidence = TestModel.statements(answers, files: row.files)
      let document = Assessor(model: Self.model).assess(TestModel.input(evidence: evidence))
      let result = try #require(document.criterion("P.L2.1"))
      #expect(result.verdict == row.verdict)
      #expect(result.basis == row.basis)
      #expect(document.diagnostics.map(\.message) == (row.diagnostic.map { [$0] } ?? []))
    }
  }

  struct BasisRow: Sendable, CustomTestStringConvertible {
    let minimum: RequiredBasis
    var claim: Answer.Claim = .met
    var citing: [Digest] = []
    var verdict: Verdict = .unknown(low: .zero, high: .one, reason: .insufficientBasis)
    var remark: String?
    var testDescription: String { "\(claim) for \(minimum), citing \(citing.count)" }
  }

  static let basisRows: [BasisRow] = [
    BasisRow(minimum: .attested, verdict: .met),
    BasisRow(minimum: .corroborated, citing: [digest], verdict: .met),
    BasisRow(
      minimum: .corroborated,
      remark: "the answer of 'Li' does not suffice; cite a file with its digest"),
    BasisRow(
      minimum: .corroborated, claim: .notMet, citing: [other],
      remark: "the answer of 'Li' does not suffice; cite a file with its digest"),
    BasisRow(
      minimum: .machine, citing: [digest],
      remark: "the answer of 'Li' does not suffice; only evidence that a rule reads does"),
  ]

  @Test("must rest on what the criterion asks for", arguments: basisRows)
  func restsOnEnough(row: BasisRow) throws {
    let criterion = TestModel.criterion("P.L2.1", level: 2, minimumBasis: row.minimum)
    let model = TestModel.model([TestModel.practice("P", [criterion])])
    let evidence = TestModel.statements(
      [Self.answer(row.claim, citing: row.citing)], files: [Self.document])
    let document = Assessor(model: model).assess(TestModel.input(evidence: evidence))
    let result = try #require(document.criterion("P.L2.1"))
    #expect(result.verdict == row.verdict)
    #expect(result.remarks == (row.remark.map { [$0] } ?? []))
    #expect((result.basis == nil) == (row.remark != nil))
  }

  @Test func `a slip in a name is told with the nearest one`() {
    let evidence = TestModel.statements([TestModel.answer("P.L2.l", .met)])
    let document = Assessor(model: Self.model).assess(TestModel.input(evidence: evidence))
    #expect(
      document.diagnostics.map(\.message) == [
        "the model has no 'P.L2.l'; did you mean 'P.L2.1'?"
      ])
  }

  @Test func `a practice out of scope leaves every number`() throws {
    let evidence = TestModel.statements(
      [TestModel.answer("Q.L2.1", .met)],
      scopings: [Self.scoping("P", reason: "no servers", owner: "Chen", daysAgo: 5)])
    let document = Assessor(model: Self.model).assess(TestModel.input(evidence: evidence))
    let practice = try #require(document.domains[0].practices.first)
    #expect(practice.level == nil)
    #expect(practice.scoping?.owner == "Chen")
    #expect(practice.criteria.map(\.verdict) == [.notApplicable])
    #expect(practice.criteria[0].remarks == ["left out by 'Chen' on 2026-06-25: no servers"])
    #expect(document.overall.level?.proven.level == 2)
    #expect(document.overall.counts.notApplicable == 1)
  }

  struct VoidRow: Sendable, CustomTestStringConvertible {
    let scoping: Scoping
    let diagnostic: String
    var testDescription: String { diagnostic }
  }

  static let voids: [VoidRow] = [
    VoidRow(
      scoping: scoping("P", reason: "", owner: "Chen", daysAgo: 1),
      diagnostic: "the statement that 'P' does not apply gives no reason; it does not count"),
    VoidRow(
      scoping: scoping("P", reason: "x", owner: "", daysAgo: 1),
      diagnostic: "the statement that 'P' does not apply names no owner; it does not count"),
    VoidRow(
      scoping: scoping("P", reason: "x", owner: "Chen", daysAgo: -2),
      diagnostic: "the statement on 'P' is dated 2026-07-02, after 2026-06-30; it does not count"),
    VoidRow(
      scoping: scoping("P", reason: "x", owner: "Chen", daysAgo: 9, heldFor: 8),
      diagnostic: "the statement on 'P' held until 2026-06-29; renew it"),
    VoidRow(
      scoping: scoping("R", reason: "x", owner: "Chen", daysAgo: 9),
      diagnostic: "the model has no 'R'; did you mean 'P'?"),
  ]

  @Test("without a scoping that counts, the practice stays in", arguments: voids)
  func void(row: VoidRow) {
    let evidence = TestModel.statements(scopings: [row.scoping])
    let document = Assessor(model: Self.model).assess(TestModel.input(evidence: evidence))
    #expect(document.domains[0].practices[0].level != nil)
    #expect(document.diagnostics.map(\.message) == [row.diagnostic])
  }

  static func scoping(
    _ target: String, reason: String, owner: String, daysAgo: Int, heldFor days: Int? = nil
  ) -> Scoping {
    let date = TestModel.today.adding(days: -daysAgo)
    return Scoping(
      provenance: Provenance(path: "scope.yaml", line: 3), target: target, reason: reason,
      owner: owner, date: date, expires: days.map { date.adding(days: $0) })
  }
}
