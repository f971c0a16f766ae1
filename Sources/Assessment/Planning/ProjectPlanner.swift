public import MaturityModel
import Quantities

/// A plan for a whole project, and the practices that no plan can bring there.
public struct ProjectPlan: Sendable, Hashable {
  /// What to do, practices and prerequisites together.
  public var plan: ImprovementPlan
  /// Practices that the model gives no way to award the target, in the model's order.
  public var unreachable: [String]

  /// Makes a plan.
  public init(plan: ImprovementPlan, unreachable: [String]) {
    (self.plan, self.unreachable) = (plan, unreachable)
  }
}

/// Plans for all practices at once, so that every one of them reaches a level.
///
/// That is what the lowest of them, and so every other aggregate, needs at most. The plan is the
/// cheapest when the lowest counts and no prerequisite lies in another practice; otherwise it is
/// marked as approximate.
public enum ProjectPlanner {
  /// The plan for practices, given by their identifiers and scales.
  public static func plan(
    for practices: [(id: String, scale: PracticeScale)], aggregate: Policy.Aggregate,
    to target: Int
  ) -> ProjectPlan {
    let plans = practices.map { (id: $0.id, plan: PracticePlanner($0.scale).plan(to: target)) }
    let rated = practices.flatMap(\.scale.criteria)
    let separate = Set(plans.compactMap(\.plan).flatMap(\.criteria))
    let chosen = closed(separate, over: rated)
    let cost = rated.filter { chosen.contains($0.id) }.reduce(Rational.zero) {
      $0 + $1.remainingCost
    }
    let isExact = plans.allSatisfy { $0.plan?.isExact ?? true } && chosen == separate
    return ProjectPlan(
      plan: ImprovementPlan(
        target: target, criteria: chosen.sorted(), cost: cost,
        isExact: isExact && aggregate == .min),
      unreachable: plans.filter { $0.plan == nil }.map(\.id))
  }

  /// A set of criteria with everything open that they require, wherever it stands.
  private static func closed(
    _ chosen: Set<String>, over criteria: [RatedCriterion]
  ) -> Set<String> {
    let open = Dictionary(
      criteria.filter(\.isOpen).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var result = chosen
    var queue = Array(chosen)
    while let id = queue.popLast() {
      for needed in open[id]?.requires ?? [] where open[needed] != nil {
        if result.insert(needed).inserted { queue.append(needed) }
      }
    }
    return result
  }
}

extension Assessor {
  /// The cheapest way for every practice to reach a level.
  public func plan(_ input: AssessmentInput, to target: Int) -> ProjectPlan {
    let practices = assessedDomains(by: evaluator(for: input)).flatMap(\.practices).filter {
      $0.result.level != nil
    }
    return ProjectPlanner.plan(
      for: practices.map { ($0.practice.id, $0.scale) }, aggregate: model.policy.aggregate,
      to: target)
  }
}
