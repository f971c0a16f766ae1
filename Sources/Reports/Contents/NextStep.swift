import Assessment

/// One of the few things to do first.
enum NextStep: Sendable {
  /// Evidence that would decide several criteria at once.
  case collect(EvidenceNeed)
  /// A gap to look into or to close.
  case close(ReportedGap)
}

extension Edition {
  /// How many steps a reader with two minutes is shown.
  static let firstSteps = 3

  /// What gains most: first the evidence that decides most criteria, if it decides several; then
  /// the gaps that it leaves, in their order.
  var nextSteps: [NextStep] {
    let need = document.needs.first { $0.criteria.count > 1 }
    let decided = Set(need?.criteria ?? [])
    let gaps = gaps.lazy.filter { !decided.contains($0.criterion.id) }.map(NextStep.close)
    let steps = [need.map(NextStep.collect)].compactMap { $0 } + gaps.prefix(Self.firstSteps)
    return Array(steps.prefix(Self.firstSteps))
  }
}
