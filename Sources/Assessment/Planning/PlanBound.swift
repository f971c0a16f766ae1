import MaturityModel
import Quantities

/// What it costs at least to fill what the levels of a practice lack.
///
/// It lets criteria be met in parts and leaves prerequisites out, so that no real set can be
/// cheaper: for each level, the best of the remaining criteria by gain for a point.
struct PlanBound {
  /// What meeting one criterion brings at one level.
  private struct Gain {
    let place: Int
    let weight: Rational
    let cost: Rational
  }

  private let scale: PracticeScale
  private let goal: Int
  /// For each level up to the goal, its gains, the best for a point first.
  private var gains: [Int: [Gain]] = [:]
  /// Whether no criterion helps at two levels, so that the levels' costs add up.
  private var isSeparate = true

  init(_ scale: PracticeScale, goal: Int, candidates: [Int]) {
    (self.scale, self.goal) = (scale, goal)
    for place in candidates {
      let brought = Self.gains(of: place, on: scale).filter { $0.key <= goal }
      if brought.count > 1 { isSeparate = false }
      for (level, weight) in brought {
        let cost = scale.criteria[place].remainingCost
        gains[level, default: []].append(Gain(place: place, weight: weight, cost: cost))
      }
    }
    for level in gains.keys { gains[level]?.sort(by: Self.isBetter) }
  }

  /// The points that are still to be spent at least once some criteria are met and others are left
  /// out; nil when what remains cannot fill a level.
  func cost(meeting chosen: [Int], without left: Set<Int>) -> Rational? {
    var values = scale.criteria.map { $0.rating?.low }
    for place in chosen { values[place] = .one }
    let shares = scale.shares(of: values)
    let used = left.union(chosen)
    var whole = Rational.zero
    for level in shares.levels where level.number <= goal {
      let required = scale.policy.levelRule.requiredShare(of: level.number, for: goal)
      guard level.share < required else { continue }
      let lacking = (required - level.share) * Rational(weight(of: level.number))
      guard let cost = cost(of: lacking, at: level.number, without: used) else { return nil }
      whole = isSeparate ? whole + cost : max(whole, cost)
    }
    return whole
  }

  private func cost(of lacking: Rational, at level: Int, without used: Set<Int>) -> Rational? {
    var (rest, sum) = (lacking, Rational.zero)
    for gain in gains[level] ?? [] where !used.contains(gain.place) {
      guard gain.weight < rest else {
        return sum + (gain.cost * rest).divided(by: gain.weight).map { min($0, gain.cost) }
      }
      rest = rest - gain.weight
      sum = sum + gain.cost
    }
    return rest > .zero ? nil : sum
  }

  private func weight(of level: Int) -> Int {
    scale.criteria.reduce(0) { $1.level == level && $1.rating != nil ? $0 + $1.weight : $0 }
  }

  /// What a criterion and all that it replaces, one through the other, still lack at each level.
  private static func gains(of place: Int, on scale: PracticeScale) -> [Int: Rational] {
    var (seen, queue): (Set<Int>, [Int]) = ([place], [place])
    var gains: [Int: Rational] = [:]
    while let next = queue.popLast() {
      let criterion = scale.criteria[next]
      guard let rating = criterion.rating else { continue }
      let gain = Rational(criterion.weight) * (.one - rating.low)
      if gain > .zero { gains[criterion.level] = (gains[criterion.level] ?? .zero) + gain }
      for lower in scale.replaces[next] where seen.insert(lower).inserted { queue.append(lower) }
    }
    return gains
  }

  private static func isBetter(_ left: Gain, _ right: Gain) -> Bool {
    let (one, other) = (left.cost * right.weight, right.cost * left.weight)
    return one == other ? left.place < right.place : one < other
  }
}

private func + (left: Rational, right: Rational?) -> Rational? { right.map { left + $0 } }
