import CEL
import Evidence
import MaturityModel
import Quantities
import Testing
import TextLayout

@testable import Assessment

@Suite("Smells of what was decided")
struct DecidedSmellTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let claim: Answer.Claim
    let expected: [String]
  }

  @Test(
    "an answer that files refute smells, the more so when it boasts",
    arguments: [
      Case(testDescription: "met", claim: .met, expected: ["warning answer-refuted"]),
      Case(
        testDescription: "half", claim: .partly(.percent(50)), expected: ["warning answer-refuted"]),
      Case(testDescription: "not met", claim: .notMet, expected: []),
    ])
  func refuted(_ example: Case) throws {
    let document = try Self.document(example.claim, runs: 0)
    #expect(document.smells.map { "\($0.severity) \($0.id)" } == example.expected)
    for smell in document.smells {
      #expect(smell.provenance == [Provenance(path: "answers.yaml", line: 1)])
      #expect(smell.detail.english.contains("“not met”"))
      #expect(smell.detail.chinese.contains("“未达到”"))
    }
  }

  @Test func `an answer more modest than the files is only noted`() throws {
    let document = try Self.document(.notMet, runs: 9)
    #expect(document.smells.map { "\($0.severity) \($0.id)" } == ["note answer-refuted"])
    #expect(document.criterion("P.L2.1")?.verdict == .met)
  }

  struct MetricCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let value: Rational
    let places: [Provenance]
    let expected: [String]
  }

  static let row = Provenance(path: "metrics.csv", line: 2)
  static let runs = Provenance(path: "runs.csv", line: 2)

  @Test(
    "a metric row beside a derived fact smells when it does not count",
    arguments: [
      MetricCase(
        testDescription: "another value", value: Rational(200), places: [runs],
        expected: ["warning metric-ignored"]),
      MetricCase(
        testDescription: "five per cent more", value: Rational(105), places: [runs],
        expected: ["note metric-ignored"]),
      MetricCase(
        testDescription: "the fact is the row", value: Rational(100), places: [row], expected: []),
    ])
  func ignored(_ example: MetricCase) throws {
    var evidence = EvidenceCollection()
    evidence.metrics = [
      MetricPoint(
        provenance: Self.row, name: "run.count", value: example.value, unit: "",
        observed: SmellCase.daysAgo(1), source: "s")
    ]
    let fact = Fact(name: "run.count", state: .known(.int(100)), provenance: example.places)
    let document = Assessor(model: TestModel.model([])).assess(
      TestModel.input(facts: [fact], evidence: evidence))
    #expect(document.smells.map { "\($0.severity) \($0.id)" } == example.expected)
  }

  @Test func `smells change nothing else of the document`() {
    for example in SmellTests.reports + SmellTests.runs + SmellTests.records + SmellTests.answers {
      var evidence = EvidenceCollection()
      example.make(&evidence)
      let model = TestModel.model([
        TestModel.practice("P", [TestModel.criterion("P.L2.1", level: 2)])
      ])
      let input = TestModel.input(evidence: evidence)
      var with = Assessor(model: model).assess(input)
      let without = Assessor(model: model, smellKinds: []).assess(input)
      #expect(without.smells.isEmpty)
      with.smells = []
      #expect(with == without)
    }
  }

  @Test func `every kind has an identifier of its own and both languages`() {
    #expect(Set(SmellTable.all.map(\.id)).count == SmellTable.all.count)
    for kind in SmellTable.all {
      for text in [kind.title, kind.advice] {
        #expect(!text.english.isEmpty)
        #expect(text.chinese.unicodeScalars.contains { $0.value > 0x4E00 })
      }
    }
  }

  static func document(_ claim: Answer.Claim, runs: Int64) throws -> AssessmentDocument {
    let rule = try TestModel.rule("run.count > 5")
    let model = TestModel.model([
      TestModel.practice("P", [TestModel.criterion("P.L2.1", level: 2, .rule(rule))])
    ])
    return Assessor(model: model).assess(
      TestModel.input(
        facts: [Fact(name: "run.count", state: .known(.int(runs)))],
        evidence: TestModel.statements([TestModel.answer("P.L2.1", claim)])))
  }
}
