import Assessment
import CEL
import DataFormats
import Evidence
import MaturityModel
import Quantities
import Testing

@Suite("What rules may cost, and the date they may read")
struct RunBudgetTests {
  /// Criteria that cost some 1,700 each.
  private func model(criteria count: Int, limit: Limits = .standard) throws -> Model {
    let vocabulary = Environment(
      variables: [VariableDeclaration(name: "ci.jobs", type: .int)], limits: limit)
    let rule = Rule(
      source: "slow", position: .init(line: 7, column: 1, offset: 0),
      expression: try vocabulary.check("lists.range(ci.jobs).all(i, i >= 0)", expecting: .bool))
    return TestModel.model([
      TestModel.practice(
        "P", (1...count).map { TestModel.criterion("P.L2.\($0)", level: 2, .rule(rule)) })
    ])
  }

  private let input = TestModel.input(facts: [Fact(name: "ci.jobs", state: .known(.int(300)))])

  @Test func `a run that has spent its budget leaves the rest unknown, in the model's order`()
    throws
  {
    let model = try model(criteria: 5)
    let document = Assessor(model: model, runCost: 3000).assess(input)
    let verdicts = (1...5).map { document.criterion("P.L2.\($0)")?.verdict }
    let open = Verdict.unknown(low: .zero, high: .one, reason: .costLimit)
    #expect(verdicts == [.met, .met, open, open, open])
    #expect(
      document.criterion("P.L2.3")?.remarks == [
        "rule 'slow' failed: the evaluation cost more than its limit of 3000"
      ])
    #expect(Assessor(model: model).assess(input).criterion("P.L2.5")?.verdict == .met)
  }

  @Test func `each assessment starts with the whole budget`() throws {
    let assessor = Assessor(model: try model(criteria: 2), runCost: 3000)
    let first = assessor.assess(input)
    #expect(first.criterion("P.L2.2")?.verdict == .met)
    #expect(assessor.assess(input).criterion("P.L2.2")?.verdict == .met)
  }

  @Test func `a rule beyond its own limit is unknown and stops no other`() throws {
    let slow = try model(criteria: 1, limit: Limits(cost: 500))
    let result = try #require(Assessor(model: slow).assess(input).criterion("P.L2.1"))
    #expect(result.verdict == .unknown(low: .zero, high: .one, reason: .costLimit))
  }

  @Test(
    "a rule may read the moment of the assessment, which is no fact",
    arguments: [
      ("as_of >= timestamp('2026-06-30T23:59:59Z')", Verdict.met),
      ("as_of > timestamp('2026-06-30T23:59:59Z')", .notMet),
      ("as_of - duration('24h') < timestamp('2026-06-30T00:00:00Z') && ci.jobs > 0", .met),
    ])
  func readsDate(source: String, verdict: Verdict) throws {
    let vocabulary = RuleVocabulary(
      facts: [VariableDeclaration(name: "ci.jobs", type: .int)], declared: [], parameters: [])
    let rule = Rule(
      source: source, position: .init(line: 7, column: 1, offset: 0),
      expression: try vocabulary.environment.check(source, expecting: .bool))
    let model = TestModel.model([
      TestModel.practice("P", [TestModel.criterion("P.L2.1", level: 2, .rule(rule))])
    ])
    let document = Assessor(model: model).assess(input)
    let result = try #require(document.criterion("P.L2.1"))
    #expect(result.verdict == verdict)
    #expect(!result.facts.contains("as_of"))
    #expect(!document.facts.map(\.name).contains("as_of"))
  }
}
