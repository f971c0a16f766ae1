import MaturityModel
import Quantities

/// Finds the cheapest set of open criteria that brings one practice to a level.
///
/// A set is closed under `requires`: a prerequisite must be met on its own, not merely be replaced
/// by a higher criterion. Prerequisites outside the practice are left to the project's plan. Ties
/// go to fewer criteria, then to the first identifiers.
public struct PracticePlanner: Sendable {
  /// The most open criteria for which all sets are tried.
  public static let exactLimit = 16

  let scale: PracticeScale
  /// For each criterion, the places of the open criteria that it requires.
  private let needs: [[Int]]

  /// Prepares to plan for a practice.
  public init(_ scale: PracticeScale) {
    self.scale = scale
    let places = Dictionary(
      scale.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    needs = scale.criteria.map { criterion in
      criterion.requires.compactMap { places[$0] }.filter { scale.criteria[$0].isOpen }
    }
  }

  /// The cheapest plan, or nil when nothing above the base level can be awarded at the target.
  public func plan(to target: Int) -> ImprovementPlan? {
    guard scale.score(on: .proven).level < target else {
      return ImprovementPlan(target: target, criteria: [], cost: .zero, isExact: true)
    }
    guard let goal = scale.goal(for: target) else { return nil }
    let relevant = relevant(for: goal)
    var search = PlanSearch(scale: scale, needs: needs, goal: goal, candidates: relevant)
    let isExact = search.isForced || relevant.count <= Self.exactLimit
    let chosen = search.run(exhaustively: !search.isForced && isExact)
    return ImprovementPlan(
      target: target, criteria: chosen.map { scale.criteria[$0].id }.sorted(),
      cost: chosen.reduce(.zero) { $0 + scale.criteria[$1].remainingCost }, isExact: isExact)
  }

  /// The open criteria that can matter for a goal: those up to it, whatever replaces them, and
  /// what these require.
  private func relevant(for goal: Int) -> [Int] {
    var found = Set(
      scale.criteria.indices.filter {
        scale.criteria[$0].isOpen && scale.criteria[$0].level <= goal
      })
    var queue = found.sorted()
    while let place = queue.popLast() {
      let replacing = scale.criteria.indices.filter {
        scale.replaces[$0].contains(place) && scale.criteria[$0].isOpen
      }
      for next in replacing + needs[place] where found.insert(next).inserted {
        queue.append(next)
      }
    }
    return found.sorted { scale.criteria[$0].id < scale.criteria[$1].id }
  }
}
