import Assessment
import CEL
import Evidence
import MaturityModel
import Quantities
import TextLayout
import Testing

@Suite("Assessing a project")
struct AssessorTests {
  @Test func `an assessment of nothing is empty`() {
    let model = TestModel.model([
      TestModel.practice("P", [TestModel.criterion("P.L2.1", level: 2)])
    ])
    let document = Assessor(model: model).assess(TestModel.input())
    #expect(document.isEmpty)
    #expect(document.overall.level?.proven == LevelScore(level: 1, fraction: .zero))
    #expect(document.overall.level?.potential.level == 2)
    #expect(document.overall.confidence?.unknown == .one)
  }

  @Test func `a file that was read makes it an assessment`() {
    let model = TestModel.model([
      TestModel.practice("P", [TestModel.criterion("P.L2.1", level: 2)])
    ])
    let file = EvidenceFile(path: "a.xml", format: "junit", digest: nil, size: 1)
    let document = Assessor(model: model).assess(
      TestModel.input(evidence: TestModel.statements(files: [file])))
    #expect(!document.isEmpty)
  }

  @Test func `domains that cannot be assessed yet are listed and left out of all numbers`() {
    let answered = TestModel.practice("P", [TestModel.criterion("P.L2.1", level: 2)])
    let planned = TestModel.practice("Q", [TestModel.criterion("Q.L2.1", level: 2)])
    let evidence = TestModel.statements([TestModel.answer("P.L2.1", .met)])
    let with = Assessor(model: TestModel.model([answered], planned: [planned])).assess(
      TestModel.input(evidence: evidence))
    let without = Assessor(model: TestModel.model([answered])).assess(
      TestModel.input(evidence: evidence))
    #expect(with.overall == without.overall)
    #expect(with.gaps == without.gaps)
    #expect(with.needs == without.needs)
    #expect(with.domains.map(\.isAssessed) == [true, false])
    #expect(with.domains[1].practices.map(\.id) == ["Q"])
    #expect(with.domains[1].practices[0].level == nil)
    #expect(with.domains[1].summary.counts.total == 0)
  }

  @Test func `a criterion implied by a higher one says by which and counts as met`() {
    let model = TestModel.model([
      TestModel.practice(
        "P",
        [
          TestModel.criterion("P.L2.1", level: 2),
          TestModel.criterion("P.L3.1", level: 3, supersedes: ["P.L2.1"]),
        ])
    ])
    let evidence = TestModel.statements([TestModel.answer("P.L3.1", .met)])
    let document = Assessor(model: model).assess(TestModel.input(evidence: evidence))
    #expect(document.criterion("P.L2.1")?.impliedBy == "P.L3.1")
    #expect(document.criterion("P.L3.1")?.impliedBy == nil)
    #expect(document.overall.counts.met == 2)
    #expect(document.overall.level?.proven.level == 3)
    #expect(document.gaps.isEmpty)
  }

  @Test func `gaps come in the order of use, and blockers lead to the next level`() {
    let model = TestModel.model([
      TestModel.practice(
        "P",
        [
          TestModel.criterion("P.L2.1", level: 2, requires: ["P.L2.2"], cost: 1),
          TestModel.criterion("P.L2.2", level: 2, cost: 8),
          TestModel.criterion("P.L2.3", level: 2, verify: 2),
          TestModel.criterion("P.L3.1", level: 3),
          TestModel.criterion("P.L4.1", level: 4),
        ])
    ])
    let evidence = TestModel.statements([
      TestModel.answer("P.L2.1", .notMet), TestModel.answer("P.L2.2", .partly(.percent(50))),
      TestModel.answer("P.L3.1", .notMet),
    ])
    let document = Assessor(model: model).assess(TestModel.input(evidence: evidence))
    #expect(document.gaps.map(\.criterion) == ["P.L2.3", "P.L2.2", "P.L2.1", "P.L3.1"])
    #expect(document.gaps.map(\.isBlocking) == [true, true, true, false])
    #expect(document.gaps.map(\.remainingCost) == [Rational(2), Rational(4), .one, Rational(3)])
    #expect(document.domains[0].practices[0].blockers == ["P.L2.1", "P.L2.2", "P.L2.3"])
    #expect(document.needs.map(\.criteria) == [["P.L2.3"]])
  }

  @Test func `what to supply is grouped, the most decisive first`() throws {
    let model = TestModel.model([
      TestModel.practice(
        "P",
        [
          TestModel.criterion("P.L2.1", level: 2, .rule(try TestModel.rule("test.cases > 0"))),
          TestModel.criterion("P.L2.2", level: 2, .rule(try TestModel.rule("ci.present"))),
          TestModel.criterion("P.L3.1", level: 3, .rule(try TestModel.rule("ci.jobs > 1"))),
          TestModel.criterion("P.L3.2", level: 3, .rule(try TestModel.rule("run.count > 1"))),
          TestModel.criterion("P.L4.1", level: 4, .rule(try TestModel.rule("run.count > 9"))),
        ])
    ])
    let few = Fact(name: "run.count", state: .unknown(.insufficient(sample: 1, minimum: 20)))
    let document = Assessor(model: model).assess(TestModel.input(facts: [few]))
    #expect(document.needs.map(\.title.english) == ["ci", "junit"])
    #expect(document.needs.map(\.criteria) == [["P.L2.2", "P.L3.1"], ["P.L2.1"]])
    #expect(document.needs.map(\.facts) == [["ci.jobs", "ci.present"], ["test.cases"]])
    #expect(
      document.facts.map(\.name) == ["ci.jobs", "ci.present", "run.count", "test.cases"])
    #expect(document.facts[2].unknownReason == .insufficient(sample: 1, minimum: 20))
    #expect(document.facts[0].unknownReason == .noEvidence)
  }

  @Test func `values are written for people`() throws {
    let model = TestModel.model([
      TestModel.practice(
        "P",
        [
          TestModel.criterion(
            "P.L2.1", level: 2,
            .rule(try TestModel.rule("coverage.line.ratio > 0.5 && ci.present && ci.jobs > 0")))
        ])
    ])
    let facts = [
      Fact(name: "coverage.line.ratio", state: .known(.double(2.0 / 3))),
      Fact(name: "ci.present", state: .known(.bool(true))),
      Fact(name: "ci.jobs", state: .known(.int(7))),
    ]
    let document = Assessor(model: model).assess(TestModel.input(facts: facts))
    #expect(document.facts.map(\.value) == ["7", "true", "0.666667"])
    #expect(document.facts.map(\.type) == ["int", "bool", "double"])
    #expect(document.facts.map(\.unit) == ["count", "count", "ratio"])
  }

  @Test func `a target beyond the model's levels is held within them`() {
    let model = TestModel.model([])
    #expect(Assessor(model: model).assess(TestModel.input(target: 9)).target == 5)
    #expect(Assessor(model: model).assess(TestModel.input(target: 2)).target == 2)
    #expect(Assessor(model: model).assess(TestModel.input()).target == 3)
  }
}
