import MaturityModel
import Quantities

/// Plans for all practices at once, so that together they reach a level.
///
/// Each practice alone is planned first. Where criteria require others in other practices, these
/// are charged once and the practices planned anew with them, until nothing is added. The plan is
/// exact when it costs no more than what is necessary in every practice alone.
struct ProjectPlanner {
  private let practices: [PlannedPractice]
  private let aggregate: Policy.Aggregate
  /// The open criteria of all practices.
  private let open: [String: RatedCriterion]

  init(_ practices: [PlannedPractice], aggregate: Policy.Aggregate) {
    (self.practices, self.aggregate) = (practices, aggregate)
    open = Dictionary(
      practices.flatMap(\.scale.criteria).filter(\.isOpen).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The plan for those of the practices that `isInScope` takes, and those that none can bring
  /// there.
  func plan(
    to target: Int, where isInScope: (PlannedPractice) -> Bool
  ) -> (plan: ImprovementPlan, unreachable: [String]) {
    let scope = practices.enumerated().filter { isInScope($1) }
    let goals = PracticeGoals(
      scope.map { (place: $0, practice: $1) }, by: aggregate, to: target)
    let forced = goals.levels.flatMap { practices[$0].planner.necessary(for: $1) }
    var wanted = closed(Set(forced))
    var (chosen, least) = solve(goals, with: wanted)
    var isSettled = false
    while !isSettled {
      let whole = closed(chosen)
      isSettled = whole == chosen
      wanted.formUnion(whole.subtracting(chosen))
      if !isSettled { chosen = solve(goals, with: wanted).chosen }
    }
    // With another rule than the lowest, other practices might have been the cheaper choice.
    if aggregate != .min, aggregate != .profile { least = goals.bound }
    let cost = chosen.reduce(Rational.zero) { $0 + (open[$1]?.remainingCost ?? .zero) }
    let plan = ImprovementPlan(
      target: target, criteria: chosen.sorted(), cost: cost, bound: min(cost, least))
    return (plan, goals.unreachable)
  }

  /// The cheapest criteria of each practice alone, some of them in any case; and what these cost
  /// at least.
  private func solve(
    _ goals: PracticeGoals, with wanted: Set<String>
  ) -> (chosen: Set<String>, bound: Rational) {
    var (chosen, bound): (Set<String>, Rational) = ([], .zero)
    for (place, practice) in practices.enumerated() {
      let level = goals.levels[place] ?? practice.scale.score(on: .proven).level
      guard let plan = practice.planner.plan(to: level, including: wanted) else { continue }
      chosen.formUnion(plan.criteria)
      bound = bound + plan.bound
    }
    return (chosen, bound)
  }

  /// A set of criteria with everything open that they require, wherever it stands.
  private func closed(_ chosen: Set<String>) -> Set<String> {
    var (result, queue) = (chosen, Array(chosen))
    while let id = queue.popLast() {
      for needed in open[id]?.requires ?? [] where open[needed] != nil {
        if result.insert(needed).inserted { queue.append(needed) }
      }
    }
    return result
  }
}
