import MaturityModel
import Quantities

/// Which level each practice has to reach, so that all of them together reach a target.
struct PracticeGoals {
  /// The level to reach of each practice, by its place; none where nothing has to be done.
  private(set) var levels: [Int: Int] = [:]
  /// Practices that cannot be awarded the target, where that keeps the whole from it.
  private(set) var unreachable: [String] = []
  /// Points below which no choice of levels can be.
  private(set) var bound = Rational.zero

  /// One way to treat a practice.
  private struct Choice {
    let goal: Int?
    let level: Int
    let plan: ImprovementPlan
  }

  /// A choice for each of the practices so far.
  private struct Sum {
    var cost = Rational.zero
    var bound = Rational.zero
    var criteria: [String] = []
    var levels: [Int: Int] = [:]

    func adding(_ choice: Choice, at place: Int) -> Sum {
      var sum = self
      sum.cost = sum.cost + choice.plan.cost
      sum.bound = sum.bound + choice.plan.bound
      sum.criteria = (sum.criteria + choice.plan.criteria).sorted()
      sum.levels[place] = choice.goal
      return sum
    }

    /// Orders by cost, then by count, then by identifiers.
    func precedes(_ other: Sum) -> Bool {
      if cost != other.cost { return cost < other.cost }
      if criteria.count != other.criteria.count { return criteria.count < other.criteria.count }
      return criteria.lexicographicallyPrecedes(other.criteria)
    }
  }

  /// Chooses levels for practices, given by their places, by the cheapest plans of each alone.
  init(
    _ practices: [(place: Int, practice: PlannedPractice)], by rule: Policy.Aggregate,
    to target: Int
  ) {
    let missing = practices.filter { $0.practice.planner.plan(to: target) == nil }
    let found: Sum? =
      switch rule {
      case .min, .profile: nil
      case .q80: Self.enough(practices, percent: 80, to: target)
      case .q50: Self.enough(practices, percent: 50, to: target)
      case .floorMean: Self.mean(practices, to: target)
      }
    if let found {
      (levels, bound) = (found.levels, found.bound)
      return
    }
    unreachable = missing.map(\.practice.id)
    for (place, practice) in practices {
      guard let plan = practice.planner.plan(to: target) else { continue }
      levels[place] = target
      bound = bound + plan.bound
    }
  }

  /// As many practices at the target as a share of them asks for, the cheapest ones.
  private static func enough(
    _ practices: [(place: Int, practice: PlannedPractice)], percent: Int, to target: Int
  ) -> Sum? {
    let needed = max((practices.count * percent + 99) / 100, 1)
    let sums = practices.compactMap { place, practice in
      practice.planner.plan(to: target).map {
        Sum().adding(Choice(goal: target, level: target, plan: $0), at: place)
      }
    }
    guard sums.count >= needed else { return nil }
    let chosen = sums.sorted { $0.precedes($1) }.prefix(needed)
    var whole = chosen.reduce(into: Sum()) { whole, sum in
      whole.cost = whole.cost + sum.cost
      whole.levels.merge(sum.levels) { first, _ in first }
    }
    whole.bound = sums.map(\.bound).sorted().prefix(needed).reduce(.zero, +)
    return whole
  }

  /// Levels whose mean is the target: the cheapest sum of levels, practice after practice.
  private static func mean(
    _ practices: [(place: Int, practice: PlannedPractice)], to target: Int
  ) -> Sum? {
    let wanted = target * practices.count
    var sums: [Int: Sum] = [0: Sum()]
    var bounds: [Int: Rational] = [0: .zero]
    for (place, practice) in practices {
      var (next, least): ([Int: Sum], [Int: Rational]) = ([:], [:])
      for choice in choices(of: practice) {
        for (total, sum) in sums {
          let reached = min(total + choice.level, wanted)
          let candidate = sum.adding(choice, at: place)
          if next[reached].map(candidate.precedes) ?? true { next[reached] = candidate }
          let bound = (bounds[total] ?? .zero) + choice.plan.bound
          least[reached] = min(least[reached] ?? bound, bound)
        }
      }
      (sums, bounds) = (next, least)
    }
    var best = sums[wanted]
    if let bound = bounds[wanted] { best?.bound = bound }
    return best
  }

  /// To leave a practice as it is, or to raise it to any level that can be awarded.
  private static func choices(of practice: PlannedPractice) -> [Choice] {
    let level = practice.scale.score(on: .proven).level
    let stay = ImprovementPlan(target: level, criteria: [], cost: .zero, bound: .zero)
    let top = practice.scale.policy.topLevel
    guard level < top else { return [Choice(goal: nil, level: level, plan: stay)] }
    return [Choice(goal: nil, level: level, plan: stay)]
      + (level + 1...top).compactMap { goal in
        practice.planner.plan(to: goal).map { plan in
          let reached = practice.score(meeting: Set(plan.criteria)).level
          return Choice(goal: goal, level: reached, plan: plan)
        }
      }
  }
}
