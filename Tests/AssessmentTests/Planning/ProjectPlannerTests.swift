import Assessment
import Evidence
import MaturityModel
import Quantities
import Testing

@Suite("Plans for a project")
struct ProjectPlannerTests {
  static let model = TestModel.model([
    TestModel.practice(
      "P",
      [
        TestModel.criterion("P.L2.1", level: 2, requires: ["Q.L3.1"], cost: 2),
        TestModel.criterion("P.L3.1", level: 3, cost: 5),
      ]),
    TestModel.practice(
      "Q",
      [
        TestModel.criterion("Q.L2.1", level: 2, cost: 1),
        TestModel.criterion("Q.L3.1", level: 3, cost: 8),
      ]),
    TestModel.practice("R", [TestModel.criterion("R.L2.1", level: 2, cost: 3)]),
  ])

  static let answers = ["P.L2.1", "P.L3.1", "Q.L2.1", "Q.L3.1", "R.L2.1"].map {
    TestModel.answer($0, .notMet)
  }

  @Test func `prerequisites in other practices join the plan, which is then approximate`() {
    let input = TestModel.input(evidence: TestModel.statements(Self.answers))
    let two = Assessor(model: Self.model).plan(input, to: 2)
    #expect(two.plan.criteria == ["P.L2.1", "Q.L2.1", "Q.L3.1", "R.L2.1"])
    #expect(two.plan.cost == Rational(14))
    #expect(!two.plan.isExact)
    #expect(two.unreachable.isEmpty)
  }

  @Test func `a practice without a way to the target is named`() {
    let input = TestModel.input(evidence: TestModel.statements(Self.answers))
    let three = Assessor(model: Self.model).plan(input, to: 3)
    #expect(three.unreachable == ["R"])
    #expect(three.plan.criteria == ["P.L2.1", "P.L3.1", "Q.L2.1", "Q.L3.1"])
    #expect(three.plan.isExact)
  }

  @Test func `following the plan reaches the target`() {
    let plan = Assessor(model: Self.model).plan(
      TestModel.input(evidence: TestModel.statements(Self.answers)), to: 2)
    let after = Self.answers.map {
      plan.plan.criteria.contains($0.criterion) ? TestModel.answer($0.criterion, .met) : $0
    }
    let document = Assessor(model: Self.model).assess(
      TestModel.input(evidence: TestModel.statements(after)))
    #expect(document.overall.level?.proven.level == 2)
  }
}
