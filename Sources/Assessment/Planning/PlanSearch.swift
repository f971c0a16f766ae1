import MaturityModel
import Quantities

/// One search for the cheapest set of candidates that makes a level of a practice pass.
struct PlanSearch {
  let scale: PracticeScale
  /// For each criterion, the open ones that it requires.
  let needs: [[Int]]
  /// The level to pass; it has applicable criteria.
  let goal: Int
  /// The places of the open criteria to choose from, by identifier.
  let candidates: [Int]
  private var best: Candidate?

  /// A set of criteria with what decides between two sets.
  private struct Candidate {
    var cost: Rational
    var places: [Int]

    func isBetter(than other: Candidate?, ids: (Int) -> String) -> Bool {
      guard let other else { return true }
      if cost != other.cost { return cost < other.cost }
      if places.count != other.places.count { return places.count < other.places.count }
      return places.map(ids).lexicographicallyPrecedes(other.places.map(ids))
    }
  }

  init(scale: PracticeScale, needs: [[Int]], goal: Int, candidates: [Int]) {
    self.scale = scale
    self.needs = needs
    self.goal = goal
    self.candidates = candidates
  }

  /// Whether there is nothing to choose: everything open up to the goal has to be met.
  var isForced: Bool {
    guard scale.policy.levelRule == .all else { return false }
    return scale.replaces.indices.allSatisfy { place in
      scale.criteria[place].rating == nil
        || !scale.replaces[place].contains(where: candidates.contains)
    }
  }

  /// The places chosen, by identifier: the cheapest set, or without trying all a small one.
  mutating func run(exhaustively: Bool) -> [Int] {
    let start = thinned()
    best = Candidate(cost: cost(of: start), places: start)
    if exhaustively { branch(from: 0, chosen: [], left: []) }
    return best?.places ?? start
  }

  /// All candidates without those that can be spared, the dearest tried first.
  private func thinned() -> [Int] {
    var kept = candidates
    guard !isForced else { return kept }
    let dearestFirst = candidates.enumerated().sorted {
      let (left, right) = (scale.criteria[$0.element], scale.criteria[$1.element])
      return left.remainingCost == right.remainingCost
        ? $0.offset > $1.offset : left.remainingCost > right.remainingCost
    }
    for (_, place) in dearestFirst {
      let without = kept.filter { $0 != place }
      if isClosed(without), passes(with: without) { kept = without }
    }
    return kept
  }

  /// Branches on the next candidate, cutting what is too dear or can no longer pass.
  private mutating func branch(from index: Int, chosen: [Int], left: Set<Int>) {
    let current = Candidate(cost: cost(of: chosen), places: chosen)
    if let best, current.cost > best.cost { return }
    guard chosen.allSatisfy({ needs[$0].allSatisfy { !left.contains($0) } }),
      passes(with: chosen + candidates[index...])
    else { return }
    guard index < candidates.count else {
      let criteria = scale.criteria
      if current.isBetter(than: best, ids: { criteria[$0].id }) { best = current }
      return
    }
    let place = candidates[index]
    branch(from: index + 1, chosen: chosen, left: left.union([place]))
    branch(from: index + 1, chosen: chosen + [place], left: left)
  }

  private func cost(of places: [Int]) -> Rational {
    places.reduce(.zero) { $0 + scale.criteria[$1].remainingCost }
  }

  private func isClosed(_ places: [Int]) -> Bool {
    places.allSatisfy { needs[$0].allSatisfy(places.contains) }
  }

  private func passes(with places: [Int]) -> Bool {
    var values = scale.criteria.map { $0.rating?.low }
    for place in places { values[place] = .one }
    return scale.shares(of: values).passes(goal, scale.policy.levelRule)
  }
}
