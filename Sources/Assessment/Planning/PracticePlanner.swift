import MaturityModel
import Quantities

/// Finds the cheapest set of open criteria that brings one practice to a level.
///
/// A set is closed under `requires`: a prerequisite must be met on its own, not merely be replaced
/// by a higher criterion. Prerequisites outside the practice are left to the project's plan. Ties
/// go to fewer criteria, then to the first identifiers.
public struct PracticePlanner: Sendable {
  /// The most criteria to choose from for which all sets are tried in any case.
  public static let exactLimit = 16

  let scale: PracticeScale
  /// For each criterion, the places of the open criteria that it requires.
  private let needs: [[Int]]
  private let places: [String: Int]

  /// Prepares to plan for a practice.
  public init(_ scale: PracticeScale) {
    self.scale = scale
    let places = Dictionary(
      scale.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = places
    needs = scale.criteria.map { criterion in
      criterion.requires.compactMap { places[$0] }.filter { scale.criteria[$0].isOpen }
    }
  }

  /// The cheapest plan, or nil when nothing above the base level can be awarded at the target.
  ///
  /// - Parameters:
  ///   - target: The level to reach.
  ///   - wanted: Open criteria of this practice that are met in any case.
  /// - Returns: The plan, or nil when the model cannot award the target.
  public func plan(to target: Int, including wanted: Set<String> = []) -> ImprovementPlan? {
    let given = Set(wanted.compactMap { places[$0] })
    guard scale.score(on: .proven).level < target else {
      let needed = PassTest(scale: scale, needs: needs, goal: 0).closure(of: given)
      return plan(Array(needed), to: target, bound: nil)
    }
    guard var search = search(to: target, including: given) else { return nil }
    let (best, bound) = search.run()
    return plan(best.places, to: target, bound: bound)
  }

  /// The criteria that every plan to a level holds.
  func necessary(for target: Int) -> Set<String> {
    guard scale.score(on: .proven).level < target, let search = search(to: target, including: [])
    else { return [] }
    return Set(search.necessary.map { scale.criteria[$0].id })
  }

  private func search(to target: Int, including given: Set<Int>) -> PlanSearch? {
    guard let goal = scale.goal(for: target) else { return nil }
    return PlanSearch(
      scale: scale, needs: needs, goal: goal, candidates: relevant(for: goal, given),
      including: given)
  }

  private func plan(_ chosen: [Int], to target: Int, bound: Rational?) -> ImprovementPlan {
    let cost = chosen.reduce(Rational.zero) { $0 + scale.criteria[$1].remainingCost }
    return ImprovementPlan(
      target: target, criteria: chosen.map { scale.criteria[$0].id }.sorted(), cost: cost,
      bound: bound ?? cost)
  }

  /// The open criteria that can matter for a goal: those up to it, whatever replaces them, those
  /// that are met in any case, and what these require.
  private func relevant(for goal: Int, _ given: Set<Int>) -> [Int] {
    var found = Set(
      scale.criteria.indices.filter {
        scale.criteria[$0].isOpen && scale.criteria[$0].level <= goal
      }
    ).union(given)
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
