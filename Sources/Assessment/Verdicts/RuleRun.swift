import CEL
import MaturityModel

/// One rule evaluated over the facts.
struct RuleRun {
  let rule: Rule
  let outcome: Outcome
  private let explanation: Explanation?

  init(_ rule: Rule, facts: FactTable, budget: RunBudget) {
    self.rule = rule
    guard !budget.isSpent else {
      (outcome, explanation) = (.error(.costLimit(budget.limit)), nil)
      return
    }
    let evaluation = rule.expression.program().evaluate({ facts.binding($0) }, tracing: true)
    budget.spend(evaluation.cost)
    outcome = evaluation.outcome
    explanation = evaluation.explanation
  }

  /// Whether it is known to hold.
  var isTrue: Bool {
    guard case .value(.bool(true)) = outcome else { return false }
    return true
  }

  /// The facts whose absence left it open.
  var missing: [String] {
    guard case .unknown(let names) = outcome else { return [] }
    return names
  }

  var error: EvaluationError? {
    guard case .error(let error) = outcome else { return nil }
    return error
  }

  var failure: Remark? {
    error.map { .ruleFailed(rule: rule.source, message: $0.message) }
  }

  /// The facts that decided it.
  var supports: [String] {
    (explanation?.supports ?? []).filter { $0 != RuleVocabulary.assessmentMoment }
  }

  var steps: [DecidingStep] {
    (explanation?.steps ?? []).map {
      DecidingStep(expression: $0.text, value: ValueText.shortened($0.value))
    }
  }

  var margins: [Margin] {
    (explanation?.steps ?? []).compactMap(\.margin).map {
      Margin(
        fact: $0.variable, actual: ValueText.shortened($0.actual), comparison: $0.comparison,
        bound: ValueText.shortened($0.bound), holds: $0.holds)
    }
  }
}
