public import Evidence
public import Quantities
public import TextLayout

/// A self-assessment beside the verdicts of an assessor.
public struct Review: Sendable, Hashable {
  /// One criterion on which the two differ, or on which the assessor says the same.
  public struct Difference: Sendable, Hashable {
    /// The criterion.
    public var criterion: String
    /// What it demands.
    public var text: LocalizedText
    /// Its level.
    public var level: Int
    /// The verdict of the self-assessment.
    public var own: Verdict
    /// What that rests on.
    public var ownBasis: Basis?
    /// The verdict of the assessor, with the reason.
    public var ruling: AssessorOverride

    /// The assessor's verdict.
    public var assessor: Verdict { Verdict(ruling.claim) }

    /// Whether the assessor sees more, less, or the same in it.
    public var direction: Direction {
      if own == assessor { return .same }
      return assessor.exceeds(own) ? .up : .down
    }
  }

  /// Which way an assessor's verdict goes.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    case up, down, same
  }

  /// A level in both.
  public struct Score: Sendable, Hashable {
    /// The practice or domain; nil for the whole.
    public var id: String?
    /// Its name.
    public var title: LocalizedText?
    /// The level of the self-assessment.
    public var own: LevelRange?
    /// The level with the assessor's verdicts.
    public var assessor: LevelRange?
  }

  /// What was assessed.
  public var project: ProjectIdentity
  /// By which model.
  public var model: ModelIdentity
  /// The date that statements are judged by.
  public var asOf: CalendarDate
  /// The level aimed at.
  public var target: Int
  /// The whole.
  public var overall: Score
  /// Each domain that the model assesses.
  public var domains: [Score]
  /// The practices whose level differs.
  public var practices: [Score]
  /// The criteria that the assessor speaks of, in the model's order.
  public var differences: [Difference]
  /// Objections that nobody has settled.
  public var objections: [Objection]
  /// Statements of the assessor that are void, and other remarks.
  public var diagnostics: [Diagnostic]

  /// The criteria on which the two differ.
  public var disagreements: [Difference] { differences.filter { $0.direction != .same } }
}
