import Assessment
import MaturityModel
import Quantities
import Testing

@Suite("Levels of a practice")
struct PracticeScaleTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    var rule = Policy.LevelRule.all
    var base = 1
    /// The level and the percentage achieved of each criterion; nil when it does not apply.
    let achieved: [(level: Int, percent: Int?)]
    /// For the criterion at a place, the places of those that it replaces.
    var supersedes: [Int: [Int]] = [:]
    let level: Int
    let fraction: Rational
    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "nothing above the base", achieved: [], level: 1, fraction: .zero),
    Row(name: "all of a level", achieved: [(2, 100), (2, 100)], level: 2, fraction: .zero),
    Row(
      name: "half of a level", achieved: [(2, 100), (2, 0)], level: 1, fraction: .percent(50)),
    Row(
      name: "higher levels do not make up for a lower one", achieved: [(2, 0), (3, 100)],
      level: 1, fraction: .zero),
    Row(
      name: "an empty level is passed over", achieved: [(2, 100), (4, 100)], level: 4,
      fraction: .zero),
    Row(
      name: "a level where nothing applies is empty", achieved: [(2, 100), (3, nil), (4, 50)],
      level: 2, fraction: .percent(50)),
    Row(
      name: "almost there is held below the next level",
      achieved: [(2, 100)] + Array(repeating: (3, 100), count: 199) + [(3, 0)], level: 2,
      fraction: .percent(99)),
    Row(
      name: "a higher criterion stands for the lower one", achieved: [(2, 0), (3, 100)],
      supersedes: [1: [0]], level: 3, fraction: .zero),
    Row(
      name: "and through it for the lowest", achieved: [(2, 0), (3, 0), (4, 100)],
      supersedes: [1: [0], 2: [1]], level: 4, fraction: .zero),
    Row(
      name: "but only when it is fully met", achieved: [(2, 0), (3, 99)], supersedes: [1: [0]],
      level: 1, fraction: .zero),
    Row(
      name: "a replaced one that does not apply stays out", achieved: [(2, nil), (3, 100)],
      supersedes: [1: [0]], level: 3, fraction: .zero),
    Row(
      name: "a share on the threshold passes", rule: .ratio(.percent(80)),
      achieved: [(2, 80), (3, 40)], level: 2, fraction: .percent(50)),
    Row(
      name: "NPLF: 50 % is not yet largely", rule: .nplf, achieved: [(2, 50)], level: 1,
      fraction: .percent(99)),
    Row(
      name: "NPLF: above 50 % is largely", rule: .nplf, achieved: [(2, 51)], level: 2,
      fraction: .zero),
    Row(
      name: "NPLF: 85 % is not yet fully", rule: .nplf, achieved: [(2, 85), (3, 100)], level: 2,
      fraction: .percent(99)),
    Row(
      name: "NPLF: above 85 % is fully", rule: .nplf, achieved: [(2, 86), (3, 100)], level: 3,
      fraction: .zero),
    Row(
      name: "NPLF: the way is measured by the threshold", rule: .nplf,
      achieved: [(2, 100), (3, 25)], level: 2, fraction: .percent(50)),
    Row(name: "a base of zero", base: 0, achieved: [(1, 40)], level: 0, fraction: .percent(40)),
  ]

  @Test("follow the declared rule", arguments: rows)
  func follow(row: Row) {
    let criteria = row.achieved.enumerated().map { place, one in
      let share = one.percent.map(Rational.percent)
      return RatedCriterion(
        id: "c\(place)", level: one.level,
        supersedes: (row.supersedes[place] ?? []).map { "c\($0)" },
        rating: share.map { Rating(low: $0, high: $0, basis: .machine) })
    }
    let policy = Policy(
      baseLevel: row.base, topLevel: 5, levelRule: row.rule, aggregate: .min, target: 3)
    let score = PracticeScale(criteria, policy: policy).score(on: .proven)
    #expect(score == LevelScore(level: row.level, fraction: row.fraction))
  }

  @Test func `weights count within their level`() {
    let criteria = [
      RatedCriterion(id: "a", level: 2, weight: 3, rating: Rating(low: .one, high: .one)),
      RatedCriterion(id: "b", level: 2, weight: 1, rating: Rating(low: .zero, high: .one)),
    ]
    let policy = Policy(baseLevel: 1, topLevel: 5, levelRule: .all, aggregate: .min, target: 3)
    let scale = PracticeScale(criteria, policy: policy)
    #expect(scale.range?.proven == LevelScore(level: 1, fraction: .percent(75)))
    #expect(scale.range?.potential == LevelScore(level: 2, fraction: .zero))
  }

  @Test func `meeting exactly the blockers reaches the next level`() {
    var random = FixedRandom(seed: 11)
    var blocked = 0
    for _ in 0..<20_000 {
      let (policy, criteria) = (random.policy(), random.criteria())
      let scale = PracticeScale(criteria, policy: policy)
      let level = scale.score(on: .proven).level
      let blockers = Set(scale.blockers.map(\.id))
      let next = criteria.filter { $0.rating != nil && $0.level > level }.map(\.level).min()
      #expect(blockers.isEmpty == (next == nil))
      guard let next else { continue }
      blocked += 1
      let mended = criteria.map { criterion in
        var criterion = criterion
        if blockers.contains(criterion.id) { criterion.rating = Rating(low: .one, high: .one) }
        return criterion
      }
      #expect(PracticeScale(mended, policy: policy).score(on: .proven).level >= next)
    }
    #expect(blocked > 10_000)
  }

  @Test func `confidence adds up over the weight to the target`() {
    let decided = Rating(low: .one, high: .one, basis: .machine)
    let criteria = [
      RatedCriterion(id: "a", level: 2, weight: 2, rating: decided),
      RatedCriterion(
        id: "b", level: 2, rating: Rating(low: .zero, high: .zero, basis: .corroborated)),
      RatedCriterion(id: "c", level: 3, rating: Rating(low: .percent(70), high: .percent(90))),
      RatedCriterion(id: "d", level: 3, weight: 9, rating: nil),
      RatedCriterion(id: "e", level: 4, weight: 9, rating: decided),
    ]
    let confidence = Confidence(of: criteria, upTo: 3)
    #expect(
      confidence
        == Confidence(machine: .percent(50), attested: .percent(25), unknown: .percent(25)))
    #expect(Confidence(of: criteria.filter { $0.rating == nil }, upTo: 3) == nil)
  }
}
