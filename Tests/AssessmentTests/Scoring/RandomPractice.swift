import Assessment
import MaturityModel
import Quantities

/// A generator of the same numbers on every machine (SplitMix64, Steele and others 2014).
struct FixedRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}

/// Practices that differ in every way the scoring cares about.
extension FixedRandom {
  mutating func policy() -> Policy {
    let thetas = [Rational.percent(60), .percent(75), .percent(80), .one]
    let rules: [Policy.LevelRule] = [.all, .ratio(thetas[below(4)]), .nplf]
    return Policy(
      baseLevel: below(2), topLevel: 5, levelRule: rules[below(3)],
      aggregate: Policy.Aggregate.allCases[below(4)], target: 3)
  }

  mutating func criteria(atMost count: Int = 9) -> [RatedCriterion] {
    var result: [RatedCriterion] = []
    for place in 0...below(count) {
      let level = 1 + below(5)
      let lower = result.filter { $0.level < level }.map(\.id)
      var criterion = RatedCriterion(
        id: "c\(place)", level: level, weight: 1 + below(3), cost: 1 + below(13),
        verify: below(3), rating: chance(15) ? nil : rating())
      if let first = lower.randomElement(using: &self), chance(30) {
        criterion.supersedes = [first]
      }
      if let first = result.randomElement(using: &self), chance(25) {
        criterion.requires = [first.id]
      }
      result.append(criterion)
    }
    return result
  }

  mutating func rating() -> Rating {
    let share = Rational.percent(below(21) * 5)
    switch below(6) {
    case 0, 1: return Rating(low: .one, high: .one, basis: chance(70) ? .machine : .attested)
    case 2: return Rating(low: .zero, high: .zero, basis: .machine)
    case 3: return Rating(low: share, high: share, basis: .machine)
    case 4: return Rating(low: min(share, .percent(50)), high: max(share, .percent(55)))
    default: return Rating(low: .zero, high: .one)
    }
  }

  mutating func ranges() -> [LevelRange] {
    (0...below(8)).compactMap { _ in PracticeScale(criteria(), policy: policy()).range }
  }
}
