public import MaturityModel
public import Quantities

/// The cheapest way for a project to a level, step by step, and what each level costs.
public struct ProjectPlan: Sendable, Hashable {
  /// The level aimed at.
  public var target: Int
  /// The practices it is for; nil for all.
  public var scope: [String]?
  /// What is proven today; nil without a practice that applies.
  public var start: LevelScore?
  /// What will be proven once the plan is carried out.
  public var end: LevelScore?
  /// What to do, practices and prerequisites together.
  public var plan: ImprovementPlan
  /// The same in the order in which to go about it.
  public var steps: [PlanStep]
  /// What each level above the proven one costs, the cheapest first.
  public var stairs: [PlanStair]
  /// Practices that the model gives no way to award the target, in the model's order.
  public var unreachable: [String]

  /// Whether the target is reached once the plan is carried out.
  public var reaches: Bool { (end?.level ?? 0) >= target }
}

/// One level of the staircase of cost.
public struct PlanStair: Sendable, Hashable {
  /// The level reached.
  public var level: Int
  /// The points that the cheapest plan found costs.
  public var cost: Rational
  /// Points that every plan costs at least; the same where the plan is exact.
  public var bound: Rational
  /// How many criteria it takes.
  public var count: Int

  /// Whether no cheaper plan exists.
  public var isExact: Bool { cost == bound }
}

extension ProjectPlan {
  /// Plans for a project.
  ///
  /// - Parameters:
  ///   - practices: All practices that have a level, in the model's order.
  ///   - policy: How levels combine; a model that combines none is planned by its lowest practice.
  ///   - target: The level to reach.
  ///   - scope: The practices that have to reach it; nil for all of them.
  public init(
    _ practices: [PlannedPractice], policy: Policy, to target: Int, scope: Set<String>? = nil
  ) {
    let isInScope = { (practice: PlannedPractice) in scope?.contains(practice.id) ?? true }
    let counted = practices.filter(isInScope)
    let rule = policy.aggregate == .profile ? .min : policy.aggregate
    let planner = ProjectPlanner(practices, aggregate: rule)
    func score(_ plan: ImprovementPlan?) -> LevelScore? {
      let chosen = Set(plan?.criteria ?? [])
      return Aggregation.score(of: counted.map { $0.score(meeting: chosen) }, by: rule)
    }
    self.target = target
    self.scope = scope.map { _ in counted.map(\.id) }
    start = score(nil)
    (plan, unreachable) = planner.plan(to: target, where: isInScope)
    let lowest = start?.level ?? policy.topLevel
    let higher = (min(lowest + 1, policy.topLevel)..<policy.topLevel + 1).compactMap { level in
      let plan = planner.plan(to: level, where: isInScope).plan
      return score(plan).map { (reached: $0.level, plan: plan) }
    }.filter { $0.reached > lowest }
    // Where plans are approximate, one to a higher level may turn out cheaper.
    for other in higher where other.reached >= target && other.plan.cost < plan.cost {
      (plan.criteria, plan.cost) = (other.plan.criteria, other.plan.cost)
    }
    end = score(plan)
    steps = PlanStep.all(plan.criteria, in: practices)
    stairs = PlanStair.all(higher)
  }
}

extension PlanStair {
  /// The cheapest plan for each level; one that costs as much as a higher level is no stair.
  fileprivate static func all(_ plans: [(reached: Int, plan: ImprovementPlan)]) -> [PlanStair] {
    var stairs: [PlanStair] = []
    for level in Set(plans.map(\.reached)).sorted(by: >) {
      let best = plans.filter { $0.reached == level }.map(\.plan).min { $0.cost < $1.cost }
      guard let best, stairs.allSatisfy({ $0.cost > best.cost }) else { continue }
      let bound = plans.filter { $0.reached == level }.map(\.plan.bound).min() ?? best.bound
      stairs.append(
        PlanStair(
          level: level, cost: best.cost, bound: min(bound, best.cost), count: best.criteria.count))
    }
    return stairs.reversed()
  }
}

extension Assessor {
  /// The cheapest way for a project to a level.
  public func plan(_ input: AssessmentInput, to target: Int) -> ProjectPlan {
    ProjectPlan([PlannedPractice](assess(input), model: model), policy: model.policy, to: target)
  }
}
