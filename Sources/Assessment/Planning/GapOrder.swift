import Quantities

/// A gap with what its place in a list of things to do depends on.
struct GapOrder {
  let gap: Gap
  /// What must be met before it.
  let requires: [String]
  /// The points if what is unknown turned out not to be so.
  let worst: Rational
  /// Whether somebody has accepted it for now; it then comes last.
  private let isWaived: Bool
  private let rank: Int
  private let place: Int

  /// Places a criterion.
  ///
  /// - Parameters:
  ///   - criterion: The open criterion.
  ///   - practice: Its practice.
  ///   - isBlocking: Whether it keeps the practice from its next level.
  ///   - rank: How many prerequisites stand one behind the other before it.
  ///   - place: Where it stands in the model.
  ///   - isWaived: Whether somebody has accepted it for now.
  init(
    _ criterion: RatedCriterion, of practice: String, isBlocking: Bool, rank: Int, place: Int,
    isWaived: Bool = false
  ) {
    gap = Gap(
      criterion: criterion.id, practice: practice, level: criterion.level,
      isUnknown: criterion.rating.map { !$0.isDecided } ?? false,
      remainingCost: criterion.remainingCost, isBlocking: isBlocking)
    requires = criterion.requires
    worst = criterion.worstCost
    (self.rank, self.place, self.isWaived) = (rank, place, isWaived)
  }

  /// Whether it is to be looked at first, to be done first, or left for later.
  var turn: PlanStep.Turn {
    guard gap.isBlocking, !isWaived else { return .follow }
    return gap.isUnknown ? .collect : .unblock
  }

  private var turnRank: Int { PlanStep.Turn.allCases.firstIndex(of: turn) ?? 0 }

  func precedes(_ other: GapOrder) -> Bool {
    if isWaived != other.isWaived { return other.isWaived }
    if turn != other.turn { return turnRank < other.turnRank }
    if gap.level != other.gap.level { return gap.level < other.gap.level }
    if turn == .unblock, rank != other.rank { return rank < other.rank }
    if turn == .follow, gap.isUnknown != other.gap.isUnknown { return gap.isUnknown }
    if gap.remainingCost != other.gap.remainingCost {
      return gap.remainingCost < other.gap.remainingCost
    }
    return place < other.place
  }
}
