import Evidence
import Quantities

extension CriterionTracer {
  /// The step that a waiver makes: none for the verdict, and maybe one for the level.
  func waiverSteps(from was: CriterionResult, to now: CriterionResult) -> [VerdictStep] {
    let (before, after) = (was.waiver?.statement, now.waiver?.statement)
    let isSame = before?.saying == after?.saying
    guard !isSame || was.waiver?.isCounted != now.waiver?.isCounted else { return [] }
    let hasRunOut = after == nil && before.map { $0.expires < new.project.asOf.date } ?? false
    // The model says whether waivers count.
    let cause: ChangeCause = isSame ? .model : hasRunOut ? .expired : .waiver
    return [
      VerdictStep(
        causes: CauseSet(cause), before: now.verdict, after: now.verdict,
        details: [.waiver(old: before, new: after)])
    ]
  }
}

extension Waiver {
  /// What is stated, wherever it was read.
  fileprivate var saying: [String] {
    [owner, approver, reason, measure, issued.description, expires.description, ticket]
  }
}
