import Assessment
import MaturityModel
import Quantities
import Testing

@Suite("Cheapest plans")
struct PracticePlannerTests {
  @Test func `a plan reaches its target and costs nothing only when there`() {
    var random = FixedRandom(seed: 15)
    var planned = 0
    for _ in 0..<20_000 {
      let (policy, criteria) = (random.policy(), random.criteria())
      let scale = PracticeScale(criteria, policy: policy)
      let target = 1 + random.below(5)
      guard let plan = PracticePlanner(scale).plan(to: target) else {
        #expect(level(of: criteria, meeting: criteria.map(\.id), policy) < target)
        continue
      }
      planned += 1
      #expect(plan.isExact)
      #expect(level(of: criteria, meeting: plan.criteria, policy) >= target)
      #expect(plan.criteria.isEmpty == (scale.score(on: .proven).level >= target))
    }
    #expect(planned > 8_000)
  }

  @Test(arguments: [(count: 5, rounds: 3_000, seed: 16), (count: 9, rounds: 200, seed: 17)])
  func `no other set is better, by trying them all`(count: Int, rounds: Int, seed: UInt64) {
    var random = FixedRandom(seed: seed)
    for _ in 0..<rounds {
      let (policy, criteria) = (random.policy(), random.criteria(atMost: count))
      let target = 1 + random.below(5)
      let plan = PracticePlanner(PracticeScale(criteria, policy: policy)).plan(to: target)
      let best = bruteForce(criteria, policy, target)
      #expect(plan?.criteria == best)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `the most criteria that are still tried exhaustively are soon planned`() {
    let criteria = (0..<PracticePlanner.exactLimit).map {
      RatedCriterion(
        id: "c\($0 + 10)", level: 1 + $0 / 8, weight: 1 + $0 % 3, cost: 3,
        rating: Rating(low: .zero, high: .zero))
    }
    let policy = Policy(
      baseLevel: 0, topLevel: 5, levelRule: .ratio(.percent(50)), aggregate: .min, target: 2)
    let plan = PracticePlanner(PracticeScale(criteria, policy: policy)).plan(to: 2)
    #expect(plan?.isExact == true)
    #expect(plan?.cost == Rational(18))
  }

  @Test func `where the bound is reached, many choices are planned exactly, too`() {
    let criteria = (0..<40).map {
      RatedCriterion(
        id: "c\($0 + 10)", level: 1 + $0 / 20, cost: 1 + $0 % 7,
        rating: Rating(low: .zero, high: .zero))
    }
    let plan = PracticePlanner(PracticeScale(criteria, policy: Self.half)).plan(to: 2)
    #expect(plan?.isExact == true)
    #expect(plan?.criteria.count == 20)
  }

  @Test func `with too many choices a plan is marked as approximate, has a bound and reaches`() {
    var random = FixedRandom(seed: 18)
    var approximate = 0
    for _ in 0..<4 {
      let criteria = random.manyCriteria()
      guard let plan = PracticePlanner(PracticeScale(criteria, policy: Self.half)).plan(to: 5)
      else { continue }
      #expect(level(of: criteria, meeting: plan.criteria, Self.half) == 5)
      #expect(plan.bound > .zero && plan.bound <= plan.cost)
      if !plan.isExact { approximate += 1 }
    }
    #expect(approximate > 1)
  }

  private static let half = Policy(
    baseLevel: 0, topLevel: 5, levelRule: .ratio(.percent(50)), aggregate: .min, target: 2)

  @Test func `without a choice any number of criteria is planned exactly`() {
    let criteria = (0..<40).map {
      RatedCriterion(id: "c\($0)", level: 1, cost: 2, rating: Rating(low: .zero, high: .zero))
    }
    let policy = Policy(baseLevel: 0, topLevel: 5, levelRule: .all, aggregate: .min, target: 1)
    let plan = PracticePlanner(PracticeScale(criteria, policy: policy)).plan(to: 1)
    #expect(plan?.isExact == true)
    #expect(plan?.cost == Rational(80))
  }

  private func level(of criteria: [RatedCriterion], meeting ids: [String], _ policy: Policy) -> Int
  {
    let after = criteria.map { criterion in
      var criterion = criterion
      if ids.contains(criterion.id), criterion.rating != nil {
        criterion.rating = Rating(low: .one, high: .one)
      }
      return criterion
    }
    return PracticeScale(after, policy: policy).score(on: .proven).level
  }

  /// The best closed set: the cheapest, then the smallest, then the first by identifiers.
  private func bruteForce(
    _ criteria: [RatedCriterion], _ policy: Policy, _ target: Int
  ) -> [String]? {
    let open = criteria.filter(\.isOpen)
    let openIDs = Set(open.map(\.id))
    var best: (cost: Rational, ids: [String])?
    for mask in 0..<(1 << open.count) {
      let chosen = open.indices.filter { mask >> $0 & 1 == 1 }.map { open[$0] }
      let ids = chosen.map(\.id).sorted()
      let isClosed = chosen.flatMap(\.requires).allSatisfy {
        ids.contains($0) || !openIDs.contains($0)
      }
      let cost = chosen.reduce(Rational.zero) { $0 + $1.remainingCost }
      if let best {
        guard (cost, ids.count) <= (best.cost, best.ids.count) else { continue }
        if (cost, ids.count) == (best.cost, best.ids.count),
          !ids.lexicographicallyPrecedes(best.ids)
        {
          continue
        }
      }
      guard isClosed, level(of: criteria, meeting: ids, policy) >= target else { continue }
      best = (cost, ids)
    }
    return best?.ids
  }
}

extension FixedRandom {
  /// Sixty criteria on five levels, most of which replace two lower ones.
  fileprivate mutating func manyCriteria() -> [RatedCriterion] {
    (0..<60).map { place in
      let lower = place - place % 12
      return RatedCriterion(
        id: "c\(place + 10)", level: 1 + place / 12, weight: 3 + below(5), cost: 30 + below(9),
        supersedes: lower == 0 ? [] : ["c\(10 + below(lower))", "c\(10 + below(lower))"],
        rating: Rating(low: .zero, high: .zero))
    }
  }
}
