import Assessment
import CEL
import DataFormats
import Evidence
import MaturityModel
import Quantities
import TestSupport
import Testing

@Suite("Properties of assessments")
struct AssessmentPropertyTests {
  /// `ASSAY_CASES=20000` tries more of them.
  static let cases = PropertyCases.count(250)

  @Test func `statements, facts and files may come twice and in any order`() throws {
    var random = FixedRandom(seed: 8)
    for _ in 0..<Self.cases {
      let model = try random.model()
      let (facts, evidence) = (random.facts(), random.statements(for: model))
      let plain = Assessor(model: model).assess(TestModel.input(facts: facts, evidence: evidence))
      var twice = evidence
      twice.answers = (evidence.answers + evidence.answers).shuffled(using: &random)
      twice.files = (evidence.files + evidence.files).shuffled(using: &random)
      let again = Assessor(model: model).assess(
        TestModel.input(facts: facts.shuffled(using: &random), evidence: twice))
      #expect(plain == again)
    }
  }

  @Test func `without evidence every rule is unknown and none is not met`() throws {
    var random = FixedRandom(seed: 9)
    for _ in 0..<Self.cases {
      let model = try random.model()
      let document = Assessor(model: model).assess(TestModel.input())
      let verdicts = document.domains.flatMap(\.practices).flatMap(\.criteria).map(\.verdict)
      #expect(verdicts.allSatisfy { $0.interval?.low == .zero && $0.interval?.high == .one })
      #expect(document.isEmpty)
    }
  }

  @Test func `the facts that a verdict cites are enough to reach it`() throws {
    var random = FixedRandom(seed: 10)
    var decided = 0
    for _ in 0..<Self.cases {
      let model = try random.model()
      let facts = random.facts()
      let document = Assessor(model: model).assess(TestModel.input(facts: facts))
      for criterion in document.domains.flatMap(\.practices).flatMap(\.criteria)
      where criterion.basis == .machine {
        decided += 1
        let cited = facts.filter { criterion.facts.contains($0.name) }
        let again = Assessor(model: model).assess(TestModel.input(facts: cited))
        #expect(again.criterion(criterion.id)?.verdict == criterion.verdict)
      }
    }
    #expect(decided > Self.cases)
  }

  @Test func `a statement that something is met never lowers a level`() throws {
    var random = FixedRandom(seed: 3)
    for _ in 0..<Self.cases {
      let model = try random.model()
      let facts = random.facts()
      var evidence = random.statements(for: model)
      let before = Assessor(model: model).assess(
        TestModel.input(facts: facts, evidence: evidence))
      let silent = model.criteria.map(\.id).filter { id in
        !evidence.answers.contains { $0.criterion == id }
      }
      guard let id = silent.randomElement(using: &random) else { continue }
      evidence.answers.append(TestModel.answer(id, .met))
      let after = Assessor(model: model).assess(
        TestModel.input(facts: facts, evidence: evidence))
      let (old, new) = (before.overall.level, after.overall.level)
      guard let old, let new else { continue }
      #expect(new.proven >= old.proven)
      #expect(new.potential <= old.potential)
    }
  }

  @Test func `as time goes by nothing is proven anew and nothing becomes impossible`() throws {
    var random = FixedRandom(seed: 12)
    for _ in 0..<Self.cases {
      let model = try random.model()
      let facts = random.facts()
      let evidence = random.statements(for: model)
      let later = TestModel.today.adding(days: random.below(200))
      let assessor = Assessor(model: model)
      let now = assessor.assess(TestModel.input(facts: facts, evidence: evidence))
      let then = assessor.assess(TestModel.input(facts: facts, evidence: evidence, on: later))
      for (before, after) in zip(now.domains[0].practices, then.domains[0].practices) {
        guard let old = before.level, let new = after.level else { continue }
        #expect(new.proven <= old.proven)
        #expect(new.potential >= old.potential)
      }
    }
  }
}

/// Random models, facts and statements.
extension FixedRandom {
  static let rules = [
    "ci.jobs > 0", "ci.present", "ci.present && coverage.line.ratio >= params.min",
    "ci.jobs > 2 || run.count > 3", "!(test.cases > 5) ? ci.present : run.count >= 2",
    "run.count > 1 && test.cases > 1 && ci.jobs > 1", "coverage.line.ratio < 0.5 || ci.present",
  ]

  /// The rules, checked once.
  static let checked: [Rule] = rules.compactMap { try? TestModel.rule($0) }

  mutating func model() throws -> Model {
    try #require(Self.checked.count == Self.rules.count)
    var practices: [Practice] = []
    for place in 0...below(2) {
      var criteria: [Criterion] = []
      for level in 2...4 {
        for number in 1...(1 + below(2)) {
          let decision: Criterion.Decision =
            chance(30) ? .ask : .rule(Self.checked[below(Self.checked.count)])
          criteria.append(
            TestModel.criterion("P\(place).L\(level).\(number)", level: level, decision))
        }
      }
      practices.append(TestModel.practice("P\(place)", criteria))
    }
    return TestModel.model(practices)
  }

  mutating func facts() -> [Fact] {
    TestModel.facts.map { name, type, _ in
      guard chance(70) else { return Fact(name: name, state: .unknown(.noEvidence)) }
      let value: Value =
        switch type {
        case .bool: .bool(chance(50))
        case .double: .double(Double(below(11)) / 10)
        default: .int(Int64(below(6)))
        }
      return Fact(name: name, state: .known(value))
    }
  }

  mutating func statements(for model: Model) -> EvidenceCollection {
    let claims: [Answer.Claim] = [.met, .notMet, .partly(.percent(40)), .notApplicable]
    let answers = model.criteria.filter { _ in chance(50) }.enumerated().map { line, criterion in
      TestModel.answer(
        criterion.id, claims[below(4)], daysAgo: below(80), reason: "it is so",
        citing: chance(30) ? [StatementTests.digest] : [], line: line + 1)
    }
    return TestModel.statements(answers, files: [StatementTests.document])
  }
}
