import Quantities

/// What a hypothesis, or the passing of time, does to an assessment.
public struct AssessmentShift: Sendable, Hashable {
  /// A level before and after.
  public struct Move: Sendable, Hashable {
    /// What has the level; nil for the whole.
    public var id: String?
    /// The level before; nil where there was none.
    public var before: LevelRange?
    /// The level after; nil where there is none.
    public var after: LevelRange?
  }

  /// A verdict before and after.
  public struct Turn: Sendable, Hashable {
    /// The criterion.
    public var criterion: String
    /// The practice.
    public var practice: String
    /// The result before.
    public var before: CriterionResult
    /// The result after.
    public var after: CriterionResult
  }

  /// The level of the whole, changed or not.
  public var overall: Move
  /// The domains whose level changed, in the model's order.
  public var domains: [Move]
  /// The practices whose level changed, in the model's order.
  public var practices: [Move]
  /// The criteria whose verdict changed, in the model's order.
  public var criteria: [Turn]

  /// Compares two assessments by the same model.
  public init(from before: AssessmentDocument, to after: AssessmentDocument) {
    overall = Move(id: nil, before: before.level, after: after.level)
    domains = zip(before.domains, after.domains).compactMap { old, new in
      Self.move(new.id, old.summary.level, new.summary.level)
    }
    let pairs = zip(before.domains.flatMap(\.practices), after.domains.flatMap(\.practices))
    practices = pairs.compactMap { old, new in Self.move(new.id, old.level, new.level) }
    criteria = pairs.flatMap { old, new in
      zip(old.criteria, new.criteria).filter { $0.counted != $1.counted }.map { before, after in
        Turn(criterion: after.id, practice: new.id, before: before, after: after)
      }
    }
  }

  /// Whether no level and no verdict changed.
  public var isEmpty: Bool {
    overall.before == overall.after && domains.isEmpty && practices.isEmpty && criteria.isEmpty
  }

  private static func move(_ id: String, _ before: LevelRange?, _ after: LevelRange?) -> Move? {
    before == after ? nil : Move(id: id, before: before, after: after)
  }
}

extension CriterionResult {
  /// The verdict as it counts, whatever the reason it is unknown for.
  fileprivate var counted: [Rational] {
    guard impliedBy == nil, waiver?.isCounted != true else { return [.one, .one] }
    return verdict.interval.map { [$0.low, $0.high] } ?? []
  }
}
