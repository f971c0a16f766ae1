import MaturityModel
import Quantities

/// One search for the cheapest set of candidates that makes a level of a practice pass.
struct PlanSearch {
  /// A set of criteria with what decides between two sets.
  struct Candidate {
    var cost: Rational
    /// By identifier.
    var places: [Int]
  }

  /// How many steps a search takes before it is given up; few criteria are tried in all ways.
  private static func steps(for count: Int) -> Int {
    count <= PracticePlanner.exactLimit ? 2 << PracticePlanner.exactLimit : 1 << 11
  }

  private let scale: PracticeScale
  /// For each criterion, the open ones that it requires.
  private let needs: [[Int]]
  /// The level to pass; it has applicable criteria.
  private let goal: Int
  /// The places of the open criteria to choose from, by identifier.
  private let candidates: [Int]
  /// The candidates without which no set passes, and what they require.
  let necessary: Set<Int>
  /// The candidates that may be met or left, by identifier.
  private let free: [Int]
  private let limit: PlanBound
  private var best: Candidate
  private var stepsLeft: Int

  /// Prepares a search for sets that hold some candidates in any case.
  init(
    scale: PracticeScale, needs: [[Int]], goal: Int, candidates: [Int], including wanted: Set<Int>
  ) {
    (self.scale, self.needs, self.goal, self.candidates) = (scale, needs, goal, candidates)
    let test = PassTest(scale: scale, needs: needs, goal: goal)
    let necessary = test.closure(of: test.necessary(among: candidates).union(wanted))
    self.necessary = necessary
    free = candidates.filter { !necessary.contains($0) }
    stepsLeft = Self.steps(for: free.count)
    limit = PlanBound(scale, goal: goal, candidates: candidates)
    best = Candidate(cost: .zero, places: [])
  }

  /// Searches, and says what every set costs at least.
  mutating func run() -> (best: Candidate, bound: Rational) {
    let given = candidates.filter(necessary.contains)
    best = candidate(thinned())
    guard !free.isEmpty else { return (best, best.cost) }
    branch(from: 0, chosen: given, left: [])
    guard stepsLeft <= 0 else { return (best, best.cost) }
    let least = cost(of: given) + (limit.cost(meeting: given, without: []) ?? .zero)
    return (best, min(least, best.cost))
  }

  /// All candidates without those that can be spared, the dearest tried first.
  private func thinned() -> [Int] {
    let test = PassTest(scale: scale, needs: needs, goal: goal)
    let dearestFirst = free.enumerated().sorted {
      let (left, right) = (scale.criteria[$0.element], scale.criteria[$1.element])
      return left.remainingCost == right.remainingCost
        ? $0.offset > $1.offset : left.remainingCost > right.remainingCost
    }
    var kept = candidates
    for (_, place) in dearestFirst {
      let without = kept.filter { $0 != place }
      if test.isClosed(without), test.passes(with: without) { kept = without }
    }
    return kept
  }

  /// Branches on the next candidate, cutting what is too dear or can no longer pass.
  private mutating func branch(from index: Int, chosen: [Int], left: Set<Int>) {
    guard stepsLeft > 0 else { return }
    stepsLeft -= 1
    let current = candidate(chosen)
    guard current.cost <= best.cost,
      let more = limit.cost(meeting: chosen, without: left), current.cost + more <= best.cost,
      chosen.allSatisfy({ needs[$0].allSatisfy { !left.contains($0) } })
    else { return }
    let test = PassTest(scale: scale, needs: needs, goal: goal)
    guard test.passes(with: chosen + free[index...]) else { return }
    guard index < free.count else {
      if isBetter(current) { best = current }
      return
    }
    let place = free[index]
    branch(from: index + 1, chosen: chosen, left: left.union([place]))
    branch(from: index + 1, chosen: chosen + [place], left: left)
  }

  private func isBetter(_ candidate: Candidate) -> Bool {
    if candidate.cost != best.cost { return candidate.cost < best.cost }
    if candidate.places.count != best.places.count {
      return candidate.places.count < best.places.count
    }
    return candidate.places.map { scale.criteria[$0].id }
      .lexicographicallyPrecedes(best.places.map { scale.criteria[$0].id })
  }

  private func candidate(_ places: [Int]) -> Candidate {
    Candidate(
      cost: cost(of: places),
      places: places.sorted { scale.criteria[$0].id < scale.criteria[$1].id }
    )
  }

  private func cost(of places: [Int]) -> Rational {
    places.reduce(.zero) { $0 + scale.criteria[$1].remainingCost }
  }
}
