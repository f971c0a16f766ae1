public import Evidence
public import Quantities

/// One step from a criterion's earlier verdict towards its later one; a waiver's step leaves the
/// verdict as it is.
public struct VerdictStep: Sendable, Hashable {
  /// What made the step.
  public let causes: CauseSet
  /// The verdict before it; nil where the model had no such criterion.
  public let before: Verdict?
  /// The verdict after it; nil where the model has no such criterion any more.
  public let after: Verdict?
  /// What exactly changed.
  public let details: [ChangeDetail]
}

/// One thing that is not the same in two assessments of a criterion.
public enum ChangeDetail: Sendable, Hashable {
  /// The rules, as written, with what kind they are.
  case rules(old: [CriterionResult.RuleUse], new: [CriterionResult.RuleUse])
  /// A parameter's value; nil where there is none.
  case parameter(String, old: Rational?, new: Rational?)
  /// What leaves the criterion out; nil where nothing does, or where only a remark says so.
  case scope(old: Scoping?, new: Scoping?)
  /// A fact.
  case fact(FactChange)
  /// What a person states; nil where nobody does or where it does not count.
  case statement(old: Answer?, new: Answer?)
  /// A file that a statement cites.
  case citedFile(FileChange)
  /// The verdict that an assessor sets.
  case ruling(old: AssessorOverride?, new: AssessorOverride?)
  /// The waiver in force.
  case waiver(old: Waiver?, new: Waiver?)
}

extension VerdictStep {
  /// What the step means for the project.
  public var direction: VerdictChange.Direction {
    guard let was = before?.interval?.low, let now = after?.interval?.low, was != now else {
      return .other
    }
    return now > was ? .better : .worse
  }
}
