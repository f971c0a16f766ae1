import Assessment
import MaturityModel
import Quantities
import Testing

@Suite("Aggregation")
struct AggregationTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let levels: [Int]
    let aggregate: Policy.Aggregate
    let level: Int?
    var testDescription: String { "\(aggregate.rawValue) of \(levels)" }
  }

  static let rows = [
    Row(levels: [], aggregate: .min, level: nil),
    Row(levels: [3, 1, 4], aggregate: .min, level: 1),
    Row(levels: [3, 1, 4], aggregate: .floorMean, level: 2),
    Row(levels: [1, 3, 3, 3, 4], aggregate: .q80, level: 3),
    Row(levels: [1, 1, 3, 3, 4], aggregate: .q80, level: 1),
    Row(levels: [1, 1, 3, 4], aggregate: .q50, level: 3),
    Row(levels: [1, 2, 3], aggregate: .q50, level: 2),
    Row(levels: [2], aggregate: .profile, level: nil),
  ]

  @Test("levels combine", arguments: rows)
  func combines(row: Row) {
    let scores = row.levels.map { LevelScore(level: $0, fraction: .zero) }
    #expect(Aggregation.score(of: scores, by: row.aggregate)?.level == row.level)
  }

  @Test func `the index is the mean of scores and not a level`() {
    let scores = [
      LevelScore(level: 2, fraction: .percent(60)), LevelScore(level: 3, fraction: .zero),
    ]
    #expect(Aggregation.index(of: scores) == .percent(280))
    #expect(Aggregation.index(of: []) == nil)
  }

  @Test func `what is above the target makes up for nothing`() {
    let scores = [LevelScore(level: 5, fraction: .zero), LevelScore(level: 1, fraction: .zero)]
    #expect(Aggregation.percentToTarget(3, of: scores) == Rational(4, over: 6))
    #expect(Aggregation.percentToTarget(3, of: []) == nil)
  }

  @Test func `every aggregate is monotone, blind to order and an identity of one`() {
    var random = FixedRandom(seed: 14)
    for _ in 0..<20_000 {
      let scores = (0...random.below(8)).map { _ in
        LevelScore(level: random.below(6), fraction: .percent(random.below(100)))
      }
      var raised = scores
      let place = random.below(scores.count)
      raised[place] = max(
        raised[place], LevelScore(level: random.below(6), fraction: .percent(random.below(100))))
      for aggregate in Policy.Aggregate.allCases where aggregate != .profile {
        let result = Aggregation.score(of: scores, by: aggregate)
        #expect(result == Aggregation.score(of: scores.shuffled(using: &random), by: aggregate))
        guard let result, let higher = Aggregation.score(of: raised, by: aggregate),
          let lowest = Aggregation.score(of: scores, by: .min)
        else { continue }
        #expect(higher >= result)
        #expect(lowest.level <= result.level)
        let single = Aggregation.score(of: [scores[0]], by: aggregate)
        #expect(single?.level == scores[0].level)
      }
      #expect(
        Aggregation.index(of: scores) == Aggregation.index(of: scores.shuffled(using: &random)))
    }
  }
}
