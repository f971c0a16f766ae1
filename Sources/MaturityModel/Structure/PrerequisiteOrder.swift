/// The order in which criteria can be met: prerequisites come before what requires them.
public struct PrerequisiteOrder: Sendable {
  /// How many prerequisites stand one behind the other before each criterion.
  public let ranks: [String: Int]
  /// The criteria that stand in a circle of prerequisites or wait for one; none in a sound model.
  public let circular: Set<String>

  /// Orders criteria; prerequisites that are not among them are taken as met.
  public init(_ criteria: [Criterion]) { self.init(criteria.map { ($0.id, $0.requires) }) }

  /// Orders criteria given by identifier and prerequisites.
  public init(_ criteria: [(id: String, requires: [String])]) {
    var waiting = Dictionary(
      criteria.map { ($0.id, 0) }, uniquingKeysWith: { first, _ in first })
    var dependents: [String: [String]] = [:]
    for criterion in criteria {
      for id in Set(criterion.requires) where waiting[id] != nil {
        waiting[criterion.id, default: 0] += 1
        dependents[id, default: []].append(criterion.id)
      }
    }
    var ranks = waiting.filter { $0.value == 0 }
    var free = Array(ranks.keys)
    while let id = free.popLast() {
      let next = (ranks[id] ?? 0) + 1
      for dependent in dependents[id] ?? [] {
        ranks[dependent] = max(ranks[dependent] ?? 0, next)
        waiting[dependent, default: 1] -= 1
        if waiting[dependent] == 0 { free.append(dependent) }
      }
    }
    circular = Set(waiting.filter { $0.value > 0 }.keys)
    self.ranks = ranks.filter { waiting[$0.key] == 0 }
  }
}
