import MaturityModel
import Quantities

/// What stands between a project and its target, the most useful step first.
///
/// First come criteria to collect evidence for at the level that blocks their practice, as looking
/// is cheap and often decides; then what has to be done there, prerequisites first; then the rest.
struct GapList {
  let gaps: [Gap]

  /// A gap with what its place in the list depends on.
  private struct Candidate {
    let gap: Gap
    let rank: Int
    let place: Int
    /// Whether somebody has accepted it for now.
    let isWaived: Bool

    /// Whether it is to be looked at first, to be done first, left for later, or accepted for now.
    var turn: Int { isWaived ? 3 : gap.isBlocking ? (gap.isUnknown ? 0 : 1) : 2 }

    func precedes(_ other: Candidate) -> Bool {
      if turn != other.turn { return turn < other.turn }
      if gap.level != other.gap.level { return gap.level < other.gap.level }
      if turn == 1, rank != other.rank { return rank < other.rank }
      if turn == 2, gap.isUnknown != other.gap.isUnknown { return gap.isUnknown }
      if gap.remainingCost != other.gap.remainingCost {
        return gap.remainingCost < other.gap.remainingCost
      }
      return place < other.place
    }
  }

  init(_ practices: [AssessedPractice], target: Int) {
    let ranks = PrerequisiteOrder(practices.flatMap(\.practice.criteria)).ranks
    var candidates: [Candidate] = []
    for practice in practices {
      let blockers = Set(practice.scale.blockers.map(\.id))
      let waived = Set(practice.result.criteria.filter { $0.waiver != nil }.map(\.id))
      for criterion in practice.scale.open(for: target) {
        let gap = Gap(
          criterion: criterion.id, practice: practice.practice.id, level: criterion.level,
          isUnknown: criterion.rating.map { !$0.isDecided } ?? false,
          remainingCost: criterion.remainingCost, isBlocking: blockers.contains(criterion.id))
        candidates.append(
          Candidate(
            gap: gap, rank: ranks[criterion.id] ?? 0, place: candidates.count,
            isWaived: waived.contains(criterion.id)))
      }
    }
    gaps = candidates.sorted { $0.precedes($1) }.map(\.gap)
  }
}
