import Assessment
import MaturityModel
import Quantities
import Testing

@Suite("Cheapest plans")
struct PracticePlannerTests {
  @Test func `a plan reaches its target, costs nothing only when there, and nothing beats it`() {
    var random = FixedRandom(seed: 15)
    var planned = 0
    for round in 0..<5_000 {
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
      // Trying every set is dear; a tenth of the cases is plenty.
      if round % 10 == 0 {
        #expect(plan.cost == bruteForce(criteria, policy, target))
      }
    }
    #expect(planned > 2_000)
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

  @Test func `with too many choices the plan is marked as approximate and still reaches`() {
    let criteria = (0..<40).map {
      RatedCriterion(
        id: "c\($0 + 10)", level: 1 + $0 / 20, cost: 1 + $0 % 7,
        rating: Rating(low: .zero, high: .zero))
    }
    let policy = Policy(
      baseLevel: 0, topLevel: 5, levelRule: .ratio(.percent(50)), aggregate: .min, target: 2)
    let plan = PracticePlanner(PracticeScale(criteria, policy: policy)).plan(to: 2)
    #expect(plan?.isExact == false)
    #expect(plan?.criteria.count == 20)
    #expect(level(of: criteria, meeting: plan?.criteria ?? [], policy) == 2)
  }

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

  private func bruteForce(
    _ criteria: [RatedCriterion], _ policy: Policy, _ target: Int
  ) -> Rational? {
    let open = criteria.filter(\.isOpen)
    let openIDs = Set(open.map(\.id))
    return (0..<(1 << open.count)).compactMap { mask -> Rational? in
      let chosen = open.indices.filter { mask >> $0 & 1 == 1 }.map { open[$0] }
      let ids = chosen.map(\.id)
      let isClosed = chosen.flatMap(\.requires).allSatisfy {
        ids.contains($0) || !openIDs.contains($0)
      }
      guard isClosed, level(of: criteria, meeting: ids, policy) >= target else { return nil }
      return chosen.reduce(Rational.zero) { $0 + $1.remainingCost }
    }.min()
  }
}
