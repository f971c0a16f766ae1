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

  @Test func `what nothing can replace takes its prerequisites along, wherever they stand`() {
    let input = TestModel.input(evidence: TestModel.statements(Self.answers))
    let two = Assessor(model: Self.model).plan(input, to: 2)
    #expect(two.plan.criteria == ["P.L2.1", "Q.L2.1", "Q.L3.1", "R.L2.1"])
    #expect(two.plan.cost == Rational(14))
    #expect(two.plan.isExact)
    #expect(two.reaches)
    #expect(two.unreachable.isEmpty)
  }

  @Test func `a practice without a way to the target is named`() {
    let input = TestModel.input(evidence: TestModel.statements(Self.answers))
    let three = Assessor(model: Self.model).plan(input, to: 3)
    #expect(three.unreachable == ["R"])
    #expect(three.plan.criteria == ["P.L2.1", "P.L3.1", "Q.L2.1", "Q.L3.1"])
    #expect(three.plan.isExact)
    #expect(!three.reaches)
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

  @Test func `steps come after what they require, and in turns`() {
    let two = Assessor(model: Self.model).plan(
      TestModel.input(evidence: TestModel.statements(Self.answers)), to: 2)
    #expect(two.steps.map(\.criterion) == ["Q.L2.1", "R.L2.1", "Q.L3.1", "P.L2.1"])
    #expect(two.steps.map(\.turn) == [.unblock, .unblock, .unblock, .unblock])
    #expect(two.steps.last?.requires == ["Q.L3.1"])
    let unknown = Assessor(model: Self.model).plan(TestModel.input(), to: 2)
    #expect(unknown.steps.map(\.turn) == [.collect, .collect, .collect, .follow])
    #expect(unknown.steps.allSatisfy { $0.isUnknown })
  }

  @Test func `the staircase names each level once, with its cost`() {
    let plan = Assessor(model: Self.model).plan(
      TestModel.input(evidence: TestModel.statements(Self.answers)), to: 2)
    #expect(plan.stairs.map(\.level) == [2])
    #expect(plan.stairs.map(\.cost) == [Rational(14)])
    #expect(plan.start?.level == 1)
    #expect(plan.end?.level == 2)
  }

  @Test func `a single practice is planned with what it requires elsewhere`() {
    let document = Assessor(model: Self.model).assess(
      TestModel.input(evidence: TestModel.statements(Self.answers)))
    let practices = [PlannedPractice](document, model: Self.model)
    let plan = ProjectPlan(practices, policy: Self.model.policy, to: 2, scope: ["P"])
    #expect(plan.plan.criteria == ["P.L2.1", "Q.L3.1"])
    #expect(plan.scope == ["P"])
    #expect(plan.end?.level == 2)
  }
}
