import MaturityModel
import Quantities

/// What stands between a project and its target, the most useful step first.
///
/// First come criteria to collect evidence for at the level that blocks their practice, as looking
/// is cheap and often decides; then what has to be done there, prerequisites first; then the rest.
struct GapList {
  let gaps: [Gap]

  init(_ practices: [AssessedPractice], target: Int) {
    let ranks = PrerequisiteOrder(practices.flatMap(\.practice.criteria)).ranks
    var candidates: [GapOrder] = []
    for practice in practices {
      let blockers = Set(practice.scale.blockers.map(\.id))
      let waived = Set(practice.result.criteria.filter { $0.waiver != nil }.map(\.id))
      for criterion in practice.scale.open(for: target) {
        candidates.append(
          GapOrder(
            criterion, of: practice.practice.id, isBlocking: blockers.contains(criterion.id),
            rank: ranks[criterion.id] ?? 0, place: candidates.count,
            isWaived: waived.contains(criterion.id)))
      }
    }
    gaps = candidates.sorted { $0.precedes($1) }.map(\.gap)
  }
}
