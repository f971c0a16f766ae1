import Assessment
import MaturityModel
import Quantities
import Testing

@Suite("Properties of scoring")
struct ScoringPropertyTests {
  static let cases = 20_000

  @Test func `a better rating never lowers a level`() {
    var random = FixedRandom(seed: 1)
    var compared = 0
    for _ in 0..<Self.cases {
      let (policy, criteria) = (random.policy(), random.criteria())
      guard let place = criteria.indices.randomElement(using: &random),
        let rating = criteria[place].rating
      else { continue }
      var better = criteria
      better[place].rating = Rating(
        low: max(rating.low, min(.percent(random.below(101)), rating.high)),
        high: max(rating.high, .percent(random.below(101))))
      if random.chance(50) { better[place].rating = Rating(low: .one, high: .one) }
      let before = PracticeScale(criteria, policy: policy)
      let after = PracticeScale(better, policy: policy)
      #expect(after.score(on: .proven) >= before.score(on: .proven))
      #expect(after.score(on: .potential) >= before.score(on: .potential))
      compared += 1
    }
    #expect(compared > Self.cases / 2)
  }

  @Test func `resolving an unknown keeps the range within the old one`() {
    var random = FixedRandom(seed: 2)
    var compared = 0
    for _ in 0..<Self.cases {
      let (policy, criteria) = (random.policy(), random.criteria())
      let unknown = criteria.indices.filter { criteria[$0].rating?.isDecided == false }
      guard let place = unknown.randomElement(using: &random), let rating = criteria[place].rating
      else { continue }
      var resolved = criteria
      let inside = min(max(.percent(random.below(101)), rating.low), rating.high)
      resolved[place].rating = Rating(low: inside, high: inside)
      let before = PracticeScale(criteria, policy: policy)
      let after = PracticeScale(resolved, policy: policy)
      #expect(after.score(on: .proven) >= before.score(on: .proven))
      #expect(after.score(on: .potential) <= before.score(on: .potential))
      compared += 1
    }
    #expect(compared > Self.cases / 4)
  }

  @Test func `what is proven is possible, and the whole part of a score is its level`() {
    var random = FixedRandom(seed: 4)
    for _ in 0..<Self.cases {
      let policy = random.policy()
      let scale = PracticeScale(random.criteria(), policy: policy)
      let (proven, potential) = (scale.score(on: .proven), scale.score(on: .potential))
      #expect(proven <= potential)
      for score in [proven, potential] {
        #expect(score.level >= policy.baseLevel && score.level <= policy.topLevel)
        #expect(score.score.floor == score.level)
      }
    }
  }

  @Test func `a criterion that does not apply is as good as none`() {
    var random = FixedRandom(seed: 5)
    for round in 0..<Self.cases {
      let (policy, criteria) = (random.policy(), random.criteria())
      let applicable = criteria.filter { $0.rating != nil }
      let (all, some) = (
        PracticeScale(criteria, policy: policy), PracticeScale(applicable, policy: policy)
      )
      #expect(all.range == some.range)
      #expect(Confidence(of: criteria, upTo: 3) == Confidence(of: applicable, upTo: 3))
      // Planning is dear; a fiftieth of the cases is plenty.
      if round % 50 == 0 {
        #expect(PracticePlanner(all).plan(to: 3) == PracticePlanner(some).plan(to: 3))
      }
    }
  }

  @Test func `the order of criteria does not matter`() {
    var random = FixedRandom(seed: 6)
    for round in 0..<Self.cases {
      let (policy, criteria) = (random.policy(), random.criteria())
      let shuffled = criteria.shuffled(using: &random)
      let (one, other) = (
        PracticeScale(criteria, policy: policy), PracticeScale(shuffled, policy: policy)
      )
      #expect(one.range == other.range)
      // Planning is dear; a fiftieth of the cases is plenty.
      if round % 50 == 0 {
        #expect(PracticePlanner(one).plan(to: 4) == PracticePlanner(other).plan(to: 4))
      }
      #expect(Confidence(of: criteria, upTo: 4) == Confidence(of: shuffled, upTo: 4))
    }
  }
}
