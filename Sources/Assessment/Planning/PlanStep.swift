import MaturityModel
public import Quantities

/// One criterion of a plan, with its turn.
public struct PlanStep: Sendable, Hashable {
  /// When a step's turn is.
  public enum Turn: String, Sendable, Hashable, CaseIterable {
    /// Evidence to collect for an unknown criterion that blocks its practice: cheap, and it often
    /// decides.
    case collect
    /// What blocks a practice from its next level.
    case unblock
    /// What remains on the way.
    case follow
  }

  /// The criterion.
  public var criterion: String
  /// The practice.
  public var practice: String
  /// The criterion's level.
  public var level: Int
  /// When its turn is.
  public var turn: Turn
  /// Whether evidence is missing, rather than the practice.
  public var isUnknown: Bool
  /// The points still to spend; for an unknown criterion those for looking.
  public var cost: Rational
  /// The points if what is unknown turned out not to be so.
  public var worst: Rational
  /// Criteria of the same plan that must be met first, sorted.
  public var requires: [String]

  /// The steps of a plan in the order in which to go about them: evidence first, then what blocks,
  /// prerequisites before what requires them, then the rest.
  static func all(_ criteria: [String], in practices: [PlannedPractice]) -> [PlanStep] {
    let chosen = Set(criteria)
    let ranks = PrerequisiteOrder(
      practices.flatMap(\.scale.criteria).map { ($0.id, $0.requires) }
    ).ranks
    var steps: [GapOrder] = []
    for practice in practices {
      let blockers = Set(practice.scale.blockers.map(\.id))
      for criterion in practice.scale.criteria where chosen.contains(criterion.id) {
        steps.append(
          GapOrder(
            criterion, of: practice.id, isBlocking: blockers.contains(criterion.id),
            rank: ranks[criterion.id] ?? 0, place: steps.count))
      }
    }
    return inTurn(steps.sorted { $0.precedes($1) }).map { step, turn in
      PlanStep(
        criterion: step.gap.criterion, practice: step.gap.practice, level: step.gap.level,
        turn: turn, isUnknown: step.gap.isUnknown, cost: step.gap.remainingCost,
        worst: step.worst,
        requires: Set(step.requires).intersection(chosen).sorted())
    }
  }

  /// The steps with their turns; what a step requires comes before it, wherever it stands.
  private static func inTurn(_ sorted: [GapOrder]) -> [(GapOrder, Turn)] {
    let steps = Dictionary(
      sorted.map { ($0.gap.criterion, $0) }, uniquingKeysWith: { first, _ in first })
    var result = sorted.filter { $0.turn == .collect }.map { ($0, Turn.collect) }
    var placed = Set(result.map(\.0.gap.criterion))
    func place(_ step: GapOrder, _ turn: Turn) {
      guard placed.insert(step.gap.criterion).inserted else { return }
      for id in step.requires.sorted() {
        if let needed = steps[id] { place(needed, turn) }
      }
      result.append((step, turn))
    }
    for step in sorted { place(step, step.turn) }
    return result
  }
}
