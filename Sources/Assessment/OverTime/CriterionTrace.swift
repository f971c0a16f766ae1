import Evidence

/// A criterion whose verdict is another than before, or whose grounds changed and cancel out.
public struct CriterionTrace: Sendable, Hashable {
  /// The earlier result; nil when the criterion is new in the model.
  public let old: CriterionResult?
  /// The later result; nil when the criterion is gone from the model.
  public let new: CriterionResult?
  /// The steps from the earlier verdict of its own to the later one.
  ///
  /// None when a higher criterion alone made the difference.
  public let steps: [VerdictStep]

  /// The identifier.
  public var id: String { new?.id ?? old?.id ?? "" }

  /// Whether its verdict differs; otherwise its steps cancel each other.
  public var isChanged: Bool {
    old?.standing != new?.standing || old?.verdict != new?.verdict || isWaivedOtherwise
  }

  /// Whether a waiver came or went, or counts otherwise.
  private var isWaivedOtherwise: Bool { old?.waiver?.isCounted != new?.waiver?.isCounted }

  /// The higher criterion that came to imply it, or that no longer does.
  public var impliedBy: String? {
    old?.impliedBy == new?.impliedBy ? nil : new?.impliedBy ?? old?.impliedBy
  }

  /// What its change means for the project.
  public var direction: VerdictChange.Direction {
    guard let was = old?.standing.interval?.low, let now = new?.standing.interval?.low, was != now
    else { return .other }
    return now > was ? .better : .worse
  }

  /// Every criterion of two assessments for which there is something to tell: those of the later
  /// model in its order, then those that are gone.
  static func all(from old: AssessmentDocument, to new: AssessmentDocument) -> [CriterionTrace] {
    let tracer = CriterionTracer(from: old, to: new)
    let (before, after) = (placed(old), placed(new))
    let known = Dictionary(
      before.map { ($0.criterion.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = Set(after.map(\.criterion.id))
    let gone = before.filter { !ids.contains($0.criterion.id) }
    return after.compactMap { trace(from: known[$0.criterion.id], to: $0, tracer) }
      + gone.compactMap { trace(from: $0, to: nil, tracer) }
  }

  private typealias Placed = (criterion: CriterionResult, scoping: Scoping?)

  private static func placed(_ document: AssessmentDocument) -> [Placed] {
    document.domains.flatMap(\.practices).flatMap { practice in
      practice.criteria.map { ($0, practice.scoping) }
    }
  }

  private static func trace(
    from was: Placed?, to now: Placed?, _ tracer: CriterionTracer
  ) -> CriterionTrace? {
    let (old, new) = (was?.criterion, now?.criterion)
    let steps =
      if let old, let new {
        tracer.steps(from: old, to: new, scoping: (was?.scoping, now?.scoping))
          + tracer.waiverSteps(from: old, to: new)
      } else {
        [
          VerdictStep(
            causes: CauseSet(.model), before: old?.verdict, after: new?.verdict, details: [])
        ]
      }
    let trace = CriterionTrace(old: old, new: new, steps: steps)
    return trace.isChanged || !steps.isEmpty ? trace : nil
  }
}
