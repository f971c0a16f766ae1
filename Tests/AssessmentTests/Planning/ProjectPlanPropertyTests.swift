import Assessment
import MaturityModel
import Quantities
import Testing

@Suite("Plans for random projects")
struct ProjectPlanPropertyTests {
  struct Project {
    let policy: Policy
    let practices: [PlannedPractice]
    let target: Int
  }

  @Test func `a plan reaches what can be reached, and its bound holds, by trying all sets`() {
    var random = FixedRandom(seed: 28)
    var (exact, approximate) = (0, 0)
    for _ in 0..<1_200 {
      let project = random.project()
      let plan = ProjectPlan(project.practices, policy: project.policy, to: project.target)
      guard let best = Self.bruteForce(project) else {
        #expect(!plan.reaches)
        continue
      }
      #expect(plan.reaches)
      #expect(plan.plan.cost >= best)
      #expect(plan.plan.bound <= best)
      #expect((plan.plan.cost == .zero) == (best == .zero))
      if plan.plan.isExact { exact += 1 } else { approximate += 1 }
    }
    // Only criteria that replace others, and such as require some in other practices, leave doubt.
    #expect(exact > 10 * approximate)
    #expect(approximate > 0)
  }

  @Test func `without prerequisites elsewhere every plan is exact`() {
    var random = FixedRandom(seed: 29)
    for _ in 0..<400 {
      let project = random.project(isJoined: false)
      let plan = ProjectPlan(project.practices, policy: project.policy, to: project.target)
      #expect(plan.plan.isExact || !plan.reaches)
      #expect(!plan.reaches || plan.plan.cost == Self.bruteForce(project))
    }
  }

  @Test func `a plan is blind to the order of practices and criteria`() {
    var random = FixedRandom(seed: 30)
    for _ in 0..<400 {
      let project = random.project()
      let plan = ProjectPlan(project.practices, policy: project.policy, to: project.target)
      let shuffled = project.practices.shuffled(using: &random).map { practice in
        PlannedPractice(
          id: practice.id,
          scale: PracticeScale(
            practice.scale.criteria.shuffled(using: &random), policy: project.policy))
      }
      let other = ProjectPlan(shuffled, policy: project.policy, to: project.target)
      #expect(plan.plan == other.plan)
      #expect(plan.stairs == other.stairs)
      #expect(Set(plan.steps.map(\.criterion)) == Set(other.steps.map(\.criterion)))
    }
  }

  @Test func `every stair costs more than the one below, and the target is among them`() {
    var random = FixedRandom(seed: 31)
    for _ in 0..<400 {
      let project = random.project()
      let plan = ProjectPlan(project.practices, policy: project.policy, to: project.target)
      for (lower, higher) in zip(plan.stairs, plan.stairs.dropFirst()) {
        #expect(lower.level < higher.level)
        #expect(lower.cost < higher.cost)
      }
      guard plan.reaches, !plan.steps.isEmpty else { continue }
      #expect(plan.stairs.contains { $0.level >= project.target && $0.cost <= plan.plan.cost })
    }
  }

  @Test func `steps hold the plan's criteria, each after what it requires`() {
    var random = FixedRandom(seed: 32)
    for _ in 0..<800 {
      let project = random.project()
      let plan = ProjectPlan(project.practices, policy: project.policy, to: project.target)
      #expect(plan.steps.map(\.criterion).sorted() == plan.plan.criteria)
      for (index, step) in plan.steps.enumerated() where step.turn != .collect {
        let before = Set(plan.steps[..<index].map(\.criterion))
        #expect(before.isSuperset(of: step.requires))
      }
    }
  }

  /// The cost of the cheapest closed set that reaches the target.
  private static func bruteForce(_ project: Project) -> Rational? {
    let criteria = project.practices.flatMap(\.scale.criteria)
    let open = criteria.filter(\.isOpen)
    let ids = Set(open.map(\.id))
    var best: Rational?
    for mask in 0..<(1 << open.count) {
      let chosen = open.indices.filter { mask >> $0 & 1 == 1 }.map { open[$0] }
      let met = Set(chosen.map(\.id))
      let cost = chosen.reduce(Rational.zero) { $0 + $1.remainingCost }
      if let best, cost >= best { continue }
      guard chosen.flatMap(\.requires).allSatisfy({ met.contains($0) || !ids.contains($0) })
      else { continue }
      let scores = project.practices.map { practice in
        PracticeScale(
          practice.scale.criteria.map { criterion in
            var criterion = criterion
            if met.contains(criterion.id) { criterion.rating = Rating(low: .one, high: .one) }
            return criterion
          }, policy: project.policy
        ).score(on: .proven)
      }
      let level = Aggregation.score(of: scores, by: project.policy.aggregate)?.level
      if let level, level >= project.target { best = cost }
    }
    return best
  }
}

extension FixedRandom {
  /// Up to three small practices, whose criteria may require those of others.
  fileprivate mutating func project(isJoined: Bool = true) -> ProjectPlanPropertyTests.Project {
    let policy = policy()
    var all: [String] = []
    let practices = (0...below(3)).map { number in
      let criteria = criteria(atMost: 3).map { criterion in
        var criterion = criterion
        let name = { (id: String) in "p\(number).\(id)" }
        criterion.id = name(criterion.id)
        criterion.supersedes = criterion.supersedes.map(name)
        criterion.requires = criterion.requires.map(name)
        if isJoined, let other = all.randomElement(using: &self), chance(20) {
          criterion.requires.append(other)
        }
        return criterion
      }
      all += criteria.map(\.id)
      return PlannedPractice(id: "p\(number)", scale: PracticeScale(criteria, policy: policy))
    }
    // Trying every set doubles with each open criterion.
    guard practices.flatMap(\.scale.criteria).count(where: \.isOpen) <= 7 else {
      return project(isJoined: isJoined)
    }
    // A practice of which nothing applies has no level and is not planned for.
    return ProjectPlanPropertyTests.Project(
      policy: policy, practices: practices.filter { $0.scale.range != nil }, target: 1 + below(5))
  }
}
