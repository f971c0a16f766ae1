import Assessment
import CEL
import Evidence
import MaturityModel
import Quantities
import Testing

@Suite("What is supposed")
struct HypothesisTests {
  static func model() throws -> Model {
    TestModel.model([
      TestModel.practice(
        "P",
        [
          TestModel.criterion(
            "P.L2.1", level: 2, .rule(try TestModel.rule("coverage.line.ratio >= params.min"))),
          TestModel.criterion("P.L2.2", level: 2, .rule(try TestModel.rule("ci.present"))),
          TestModel.criterion("P.L3.1", level: 3),
        ])
    ])
  }

  static func input(_ hypothesis: Hypothesis) -> AssessmentInput {
    var input = TestModel.input(facts: [
      Fact(name: "coverage.line.ratio", state: .known(.double(0.5))),
      Fact(name: "ci.present", state: .known(.bool(true))),
    ])
    input.hypothesis = hypothesis
    return input
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var facts: [String: Value?] = [:]
    var verdicts: [String: Verdict] = [:]
    let expected: [String: Verdict]
    var testDescription: String { "\(facts) \(verdicts)" }
  }

  private static let noEvidence = Verdict.unknown(low: .zero, high: .one, reason: .noEvidence)

  static let rows: [Row] = [
    Row(facts: ["coverage.line.ratio": .double(0.8)], expected: ["P.L2.1": .met, "P.L2.2": .met]),
    Row(
      facts: ["coverage.line.ratio": .double(0.79)],
      expected: ["P.L2.1": .notMet, "P.L2.2": .met]),
    Row(facts: ["ci.present": nil as Value?], expected: ["P.L2.1": .notMet, "P.L2.2": noEvidence]),
    Row(verdicts: ["P.L2.1": .met], expected: ["P.L2.1": .met, "P.L2.2": .met]),
    Row(verdicts: ["P.L2.2": .notMet], expected: ["P.L2.1": .notMet, "P.L2.2": .notMet]),
    Row(
      facts: ["ci.present": .bool(false)], verdicts: ["P.L2.2": .met, "P.L3.1": .met],
      expected: ["P.L2.2": .met, "P.L3.1": .met]),
  ]

  @Test("decides instead of the evidence", arguments: rows)
  func decides(row: Row) throws {
    let document = Assessor(model: try Self.model()).assess(
      Self.input(Hypothesis(facts: row.facts, verdicts: row.verdicts)))
    for (id, verdict) in row.expected { #expect(document.criterion(id)?.verdict == verdict) }
    #expect(document.project.isHypothetical)
    #expect(document.project.name == "p [hypothetical]")
  }

  @Test("an empty one changes nothing, whatever the model and the evidence")
  func empty() throws {
    var random = FixedRandom(seed: 160)
    for _ in 0..<300 {
      let model = try random.model()
      var input = TestModel.input(facts: random.facts(), evidence: random.statements(for: model))
      let plain = Assessor(model: model).assess(input)
      input.hypothesis = Hypothesis()
      #expect(Assessor(model: model).assess(input) == plain)
      #expect(!plain.project.isHypothetical)
    }
  }

  @Test("what is so already changes nothing but the mark")
  func sameValues() throws {
    let assessor = Assessor(model: try Self.model())
    let plain = assessor.assess(Self.input(Hypothesis()))
    let same = assessor.assess(
      Self.input(Hypothesis(facts: ["coverage.line.ratio": .double(0.5)])))
    #expect(AssessmentShift(from: plain, to: same).isEmpty)
    #expect(same.overall == plain.overall)
    #expect(same.project != plain.project)
  }

  @Test("leaves a plain assessment made afterwards as it was")
  func purity() throws {
    var random = FixedRandom(seed: 161)
    for _ in 0..<200 {
      let model = try random.model()
      let assessor = Assessor(model: model)
      var input = TestModel.input(facts: random.facts(), evidence: random.statements(for: model))
      let before = assessor.assess(input)
      input.hypothesis.verdicts = Dictionary(
        uniqueKeysWithValues: model.criteria.filter { _ in random.chance(50) }.map { ($0.id, .met) }
      )
      let supposed = assessor.assess(input)
      for (id, verdict) in input.hypothesis.verdicts {
        #expect(supposed.criterion(id)?.verdict == verdict)
      }
      // What is supposed to be met never lowers a level.
      if let low = before.overall.level?.proven, let high = supposed.overall.level?.proven {
        #expect(low <= high)
      }
      input.hypothesis = Hypothesis()
      #expect(assessor.assess(input) == before)
    }
  }

  @Test("carrying out a plan leads where the plan says")
  func carriedOut() throws {
    var random = FixedRandom(seed: 162)
    var raised = 0
    for _ in 0..<300 {
      let model = try random.model()
      var input = TestModel.input(facts: random.facts(), evidence: random.statements(for: model))
      let plan = Assessor(model: model).plan(input, to: 2 + random.below(3))
      for id in plan.plan.criteria { input.hypothesis.verdicts[id] = .met }
      let after = Assessor(model: model).assess(input)
      #expect(after.overall.level?.proven == plan.end)
      if plan.reaches, !plan.steps.isEmpty { raised += 1 }
    }
    #expect(raised > 50)
  }

  @Test("is told in the words of the command line, in order")
  func words() {
    let hypothesis = Hypothesis(
      facts: ["run.count": .int(3), "ci.present": nil as Value?],
      verdicts: ["P.L2.2": .notMet, "P.L2.1": .met])
    #expect(
      hypothesis.words == ["ci.present=null", "run.count=3", "P.L2.1: met", "P.L2.2: not met"])
  }
}
