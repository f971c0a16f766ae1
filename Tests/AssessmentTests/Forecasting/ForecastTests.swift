import Assessment
import CEL
import Evidence
import MaturityModel
import Quantities
import Testing

@Suite("What lapses, and when")
struct ForecastTests {
  /// Assesses as of any date: coverage expires after 10 days, a count falls day by day.
  static func assess(
    _ model: Model, _ evidence: EvidenceCollection, on date: CalendarDate
  ) -> AssessmentDocument {
    let age = date.daysSinceEpoch - TestModel.today.daysSinceEpoch
    let coverage: Fact.State =
      age > 10 ? .unknown(.expired(newest: "2026-06-30")) : .known(.double(0.9))
    return Assessor(model: model).assess(
      TestModel.input(
        facts: [
          Fact(name: "coverage.line.ratio", state: coverage),
          Fact(name: "run.count", state: .known(.int(Int64(max(0, 20 - age))))),
        ], evidence: evidence, on: date))
  }

  static func forecast(
    _ model: Model, _ evidence: EvidenceCollection = TestModel.statements(), days: Int = 200
  ) -> Forecast {
    let first = assess(model, evidence, on: TestModel.today)
    return Forecast(from: first, until: TestModel.today.adding(days: days)) {
      assess(model, evidence, on: $0)
    }
  }

  private static func model(_ criteria: [Criterion]) -> Model {
    TestModel.model([TestModel.practice("P", criteria)])
  }

  @Test("evidence expires, and the fact is named")
  func expires() throws {
    let rule = try TestModel.rule("coverage.line.ratio >= params.min")
    let forecast = Self.forecast(Self.model([TestModel.criterion("P.L2.1", level: 2, .rule(rule))]))
    #expect(forecast.level?.proven.level == 2)
    #expect(forecast.lapses.map(\.date) == [TestModel.today.adding(days: 11)])
    let lapse = try #require(forecast.lapses.first)
    #expect(lapse.change.overall.before?.proven.level == 2)
    #expect(lapse.change.overall.after?.proven.level == 1)
    #expect(lapse.movesLevels)
    guard case .facts(let changes) = lapse.causes.first else {
      Issue.record("no fact is named")
      return
    }
    #expect(changes.map(\.name) == ["coverage.line.ratio"])
    #expect(changes.first?.after.unknownReason == .expired(newest: "2026-06-30"))
  }

  @Test("what leaves a window counts on the day the limit is crossed")
  func leavesWindow() throws {
    let rule = try TestModel.rule("run.count > 3")
    let forecast = Self.forecast(Self.model([TestModel.criterion("P.L2.1", level: 2, .rule(rule))]))
    #expect(forecast.lapses.map(\.date) == [TestModel.today.adding(days: 17)])
  }

  @Test("a statement ends, by its own date or the model's")
  func statementEnds() {
    let model = Self.model([
      TestModel.criterion("P.L2.1", level: 2), TestModel.criterion("P.L3.1", level: 3),
    ])
    let early = TestModel.answer(
      "P.L3.1", .met, daysAgo: 1, expires: TestModel.today.adding(days: 5))
    let late = TestModel.answer("P.L2.1", .met, daysAgo: 1)
    let forecast = Self.forecast(model, TestModel.statements([early, late]))
    #expect(forecast.lapses.map(\.date) == [6, 90].map { TestModel.today.adding(days: $0) })
    #expect(forecast.lapses.map(\.causes) == [[.statement(early)], [.statement(late)]])
    #expect(forecast.lapses.map { $0.change.overall.after?.proven.level } == [2, 1])
  }

  @Test("a scoping ends, and what it left out counts again")
  func scopingEnds() {
    let model = TestModel.model([
      TestModel.practice("P", [TestModel.criterion("P.L2.1", level: 2)]),
      TestModel.practice("Q", [TestModel.criterion("Q.L2.1", level: 2)]),
    ])
    let scoping = Scoping(
      provenance: Provenance(path: "assay.yaml", line: 3), target: "Q", reason: "none", owner: "Jo",
      date: TestModel.today, expires: TestModel.today.adding(days: 30))
    let answer = TestModel.answer("P.L2.1", .met, daysAgo: 0)
    let forecast = Self.forecast(model, TestModel.statements([answer], scopings: [scoping]))
    #expect(forecast.level?.proven.level == 2)
    #expect(forecast.lapses.first?.date == TestModel.today.adding(days: 31))
    #expect(forecast.lapses.first?.causes == [.scoping(scoping)])
    #expect(forecast.lapses.first?.change.overall.after?.proven.level == 1)
  }

  @Test("what a lapsed criterion implied lapses with it")
  func implication() throws {
    let rule = try TestModel.rule("coverage.line.ratio >= params.min")
    let forecast = Self.forecast(
      Self.model([
        TestModel.criterion("P.L2.1", level: 2),
        TestModel.criterion("P.L3.1", level: 3, .rule(rule), supersedes: ["P.L2.1"]),
      ]))
    #expect(forecast.lapses.first?.causes.first == .implication(by: "P.L3.1"))
    #expect(forecast.lapses.first?.change.criteria.map(\.criterion) == ["P.L2.1", "P.L3.1"])
  }

  @Test("each date is an assessment of its own, and between the dates nothing changes")
  func agrees() throws {
    var random = FixedRandom(seed: 170)
    var lapses = 0
    for _ in 0..<25 {
      let model = try random.model()
      let evidence = random.statements(for: model)
      let forecast = Self.forecast(model, evidence, days: 100)
      lapses += forecast.lapses.count
      var level = Self.assess(model, evidence, on: TestModel.today).level
      for day in 1...100 {
        let date = TestModel.today.adding(days: day)
        let there = Self.assess(model, evidence, on: date)
        let lapse = forecast.lapses.first { $0.date == date }
        #expect(lapse.map { $0.change.overall.before == level } ?? true)
        if let lapse { level = lapse.change.overall.after }
        #expect(there.level == level)
      }
    }
    #expect(lapses > 50)
  }
}
