import Assessment
import DataFormats
import Evidence
import MaturityModel
import Quantities
import Testing

@Suite("Waivers and objections")
struct WaiverTests {
  /// Level 2 fails on one of two criteria, level 3 holds.
  static func model(_ waivers: Policy.Waivers = .keep, isWaivable: Bool = true) -> Model {
    TestModel.model(
      [
        TestModel.practice(
          "P",
          [
            TestModel.criterion("P.L2.1", level: 2, isWaivable: isWaivable),
            TestModel.criterion("P.L2.2", level: 2), TestModel.criterion("P.L3.1", level: 3),
          ])
      ], waivers: waivers)
  }

  static let answers = [
    TestModel.answer("P.L2.1", .notMet), TestModel.answer("P.L2.2", .met),
    TestModel.answer("P.L3.1", .met),
  ]

  static func assess(
    _ waivers: [Waiver], by model: Model = model(), answers: [Answer] = answers,
    on date: CalendarDate = TestModel.today
  ) -> AssessmentDocument {
    var evidence = TestModel.statements(answers)
    evidence.waivers = waivers
    return Assessor(model: model).assess(TestModel.input(evidence: evidence, on: date))
  }

  @Test func `a waiver changes no verdict, and both levels stand side by side`() throws {
    let document = Self.assess([TestModel.waiver("P.L2.1")])
    let result = try #require(document.criterion("P.L2.1"))
    #expect(result.verdict == .notMet)
    #expect(result.waiver?.statement.approver == "Bo")
    #expect(document.overall.level?.proven.level == 1)
    let effect = try #require(document.overall.waivers)
    #expect(effect.count == 1)
    #expect(effect.without?.proven.level == 1)
    #expect(effect.with?.proven.level == 3)
    #expect(document.gateLevel?.proven.level == 3)
    #expect(document.gaps.map(\.criterion) == ["P.L2.1"])
    #expect(document.domains[0].practices[0].waivers == effect)
    #expect(document.overall.counts.notMet == 1)
  }

  @Test func `where the model counts waivers the level says so and the gap is gone`() throws {
    let document = Self.assess([TestModel.waiver("P.L2.1")], by: Self.model(.count))
    #expect(document.overall.level?.proven.level == 3)
    #expect(document.overall.waivers?.without?.proven.level == 1)
    #expect(document.criterion("P.L2.1")?.verdict == .notMet)
    #expect(document.criterion("P.L2.1")?.waiver?.isCounted == true)
    #expect(document.gaps == [])
  }

  struct VoidRow: Sendable, CustomTestStringConvertible {
    let waiver: Waiver
    var isWaivable = true
    let diagnostic: String
    var testDescription: String { diagnostic }
  }

  static let voids: [VoidRow] = [
    VoidRow(
      waiver: TestModel.waiver("P.L2.1", daysAgo: 10, heldFor: 9),
      diagnostic: "the statement on 'P.L2.1' held until 2026-06-29; renew it"),
    VoidRow(
      waiver: TestModel.waiver("P.L2.1", daysAgo: 1, heldFor: 181),
      diagnostic: "the waiver on 'P.L2.1' holds longer than the 180 days that the model allows; "
        + "let it expire by 2026-12-26"),
    VoidRow(
      waiver: TestModel.waiver("P.L2.1", daysAgo: -2, heldFor: 9),
      diagnostic: "the statement on 'P.L2.1' is dated 2026-07-02, after 2026-06-30; "
        + "it does not count"),
    VoidRow(
      waiver: TestModel.waiver("P.L2.1"), isWaivable: false,
      diagnostic: "the model lets nobody waive 'P.L2.1'; close the gap"),
    VoidRow(
      waiver: TestModel.waiver("P.L2.1", owner: "Li Na", approver: "LI  na"),
      diagnostic: "the waiver on 'P.L2.1' is owned and approved by 'LI  na'; somebody else has to "
        + "approve it"),
    VoidRow(
      waiver: TestModel.waiver("P.L2.1", measure: " "),
      diagnostic: "the waiver on 'P.L2.1' gives no measure; it does not count"),
    VoidRow(
      waiver: TestModel.waiver("P.L9.1"),
      diagnostic: "the model has no 'P.L9.1'; did you mean 'P.L2.1'?"),
  ]

  @Test("what breaks a condition is void and told", arguments: voids)
  func void(row: VoidRow) {
    let document = Self.assess([row.waiver], by: Self.model(isWaivable: row.isWaivable))
    #expect(document.criterion("P.L2.1")?.waiver == nil)
    #expect(document.overall.waivers == nil)
    #expect(document.diagnostics.map(\.message) == [row.diagnostic])
    #expect(document.diagnostics.first?.position?.line == 7)
    #expect(document.gateLevel?.proven.level == 1)
  }

  @Test func `a waiver without a gap is remarked on and not counted`() {
    let document = Self.assess([TestModel.waiver("P.L2.2"), TestModel.waiver("P.L3.1")])
    #expect(document.overall.waivers == nil)
    #expect(
      document.criterion("P.L2.2")?.remarks == [
        "the waiver on 'P.L2.2' has no gap to accept; remove it"
      ])
    #expect(document.diagnostics.count == 2)
  }

  @Test func `a criterion that a higher one implies needs no waiver`() throws {
    let model = TestModel.model([
      TestModel.practice(
        "P",
        [
          TestModel.criterion("P.L2.1", level: 2),
          TestModel.criterion("P.L3.1", level: 3, supersedes: ["P.L2.1"]),
        ])
    ])
    let document = Self.assess(
      [TestModel.waiver("P.L2.1")], by: model,
      answers: [TestModel.answer("P.L2.1", .notMet), TestModel.answer("P.L3.1", .met)])
    #expect(document.criterion("P.L2.1")?.impliedBy == "P.L3.1")
    #expect(document.overall.waivers == nil)
    #expect(document.diagnostics.count == 1)
  }

  @Test func `an accepted gap implies nothing about the criteria it would replace`() throws {
    let model = TestModel.model([
      TestModel.practice(
        "P",
        [
          TestModel.criterion("P.L2.1", level: 2),
          TestModel.criterion("P.L3.1", level: 3, supersedes: ["P.L2.1"]),
        ])
    ])
    let document = Self.assess(
      [TestModel.waiver("P.L3.1")], by: model,
      answers: [TestModel.answer("P.L2.1", .notMet), TestModel.answer("P.L3.1", .notMet)])
    #expect(document.overall.waivers?.with?.proven.level == 1)
  }

  @Test func `of several waivers the one that holds longest counts`() {
    let (short, long) = (
      TestModel.waiver("P.L2.1", heldFor: 20), TestModel.waiver("P.L2.1", heldFor: 40)
    )
    for waivers in [[short, long], [long, short]] {
      let used = Self.assess(waivers).criterion("P.L2.1")?.waiver?.statement
      #expect(used == long)
    }
  }

  @Test func `an objection changes nothing and stands until it is resolved`() throws {
    let plain = Self.assess([])
    let raised = TestModel.today.adding(days: -3)
    func objection(_ target: String, resolved: CalendarDate? = nil) -> Objection {
      Objection(
        provenance: Provenance(path: "o.yaml", line: 3), target: target, person: "Ann",
        role: "lead", date: raised, reason: "no",
        resolution: resolved.map { Objection.Resolution(date: $0, text: "kept") })
    }
    var evidence = TestModel.statements(Self.answers)
    evidence.objections = [
      objection("P.L2.1"), objection("P"), objection("P.L2.2", resolved: TestModel.today),
      objection("P.L3.1", resolved: TestModel.today.adding(days: 1)),
    ]
    let document = Assessor(model: Self.model()).assess(TestModel.input(evidence: evidence))
    #expect(Set(document.objections.map(\.target)) == ["P.L2.1", "P", "P.L3.1"])
    #expect(document.overall == plain.overall)
    #expect(document.domains == plain.domains)
  }
}
