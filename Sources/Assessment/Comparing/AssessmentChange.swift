import MaturityModel
import Quantities

/// What differs between an earlier assessment of a project and a later one.
public struct AssessmentChange: Sendable {
  /// The earlier one.
  public let base: AssessmentDocument
  /// The later one.
  public let now: AssessmentDocument
  /// The levels that differ: the whole, the domains, then the practices.
  public let levels: [LevelMove]
  /// The criteria whose verdicts differ, in the model's order; criteria that only one of the models
  /// has are left out.
  public let verdicts: [VerdictChange]

  /// Compares two assessments.
  public init(from base: AssessmentDocument, to now: AssessmentDocument) {
    (self.base, self.now) = (base, now)
    levels = LevelMove.all(from: base, to: now, changes: [])
    let before = Dictionary(
      base.domains.flatMap(\.practices).flatMap(\.criteria).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    verdicts = now.domains.flatMap(\.practices).flatMap(\.criteria).compactMap { criterion in
      before[criterion.id].flatMap { VerdictChange(from: $0, to: criterion) }
    }
  }

  /// The levels of which less is proven than before; what has none any more has fallen too.
  public var fallen: [LevelMove] {
    levels.filter { move in
      guard let was = move.old?.proven.level else { return false }
      return (move.new?.proven.level ?? 0) < was
    }
  }

  /// Whether both were measured by the same model with the same values.
  public var isLikeForLike: Bool {
    base.model.id == now.model.id && base.model.digest == now.model.digest
      && base.model.profile == now.model.profile && base.parameters == now.parameters
  }
}

/// A criterion whose verdict is another than before.
public struct VerdictChange: Sendable, Hashable {
  /// What a change means for the project.
  public enum Direction: Sendable, Hashable, CaseIterable {
    /// Less is proven than before.
    case worse
    /// More is proven than before.
    case better
    /// As much is proven as before: something became known or unknown, or its scope changed.
    case other
  }

  /// The earlier result.
  public let old: CriterionResult
  /// The later result.
  public let new: CriterionResult

  /// Compares two results; nil when their verdicts are the same.
  init?(from old: CriterionResult, to new: CriterionResult) {
    guard old.standing != new.standing else { return nil }
    (self.old, self.new) = (old, new)
  }

  /// What it means.
  public var direction: Direction {
    guard let was = old.standing.interval?.low, let now = new.standing.interval?.low, was != now
    else { return .other }
    return now > was ? .better : .worse
  }
}
