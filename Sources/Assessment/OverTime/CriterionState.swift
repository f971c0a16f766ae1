import Evidence
import Quantities

/// What decides a criterion, as far as a saved assessment holds it; parts can be exchanged one by
/// one for those of another assessment.
struct CriterionState {
  var rules: [CriterionResult.RuleUse]
  /// Checks the rules with the limits in force.
  var reader: SavedRules.Reader
  var isLeftOut: Bool
  var facts: [String: FactUse]
  var asOf: Instant
  /// The verdict that people's statements come to; nil without one that counts.
  var statement: Verdict?
  /// The verdict that an assessor sets; nil without one.
  var ruling: Verdict?

  /// The verdict they come to; nil when the documents do not hold enough to tell.
  var verdict: Verdict? { ruling ?? unruled }

  private var unruled: Verdict? {
    if isLeftOut { return .notApplicable }
    guard let rules = reader.rules(rules) else { return nil }
    let held = rules.facts.compactMap { facts[$0]?.restored }
    guard held.count == rules.facts.count else { return nil }
    let found = rules.verdict(over: FactTable(held, asOf: asOf))
    guard !found.isDecided, let statement else { return found }
    if case .unknown(_, _, let reason) = found, reason.vetoes, statement != .notMet { return found }
    return statement
  }
}

extension CriterionResult {
  /// Whether a scoping keeps it out, rather than an answer.
  var isLeftOut: Bool { unruled.verdict == .notApplicable && answer == nil }

  /// What the statement it holds comes to; nil without one.
  var statedVerdict: Verdict? {
    guard let answer else { return nil }
    switch unruled.verdict {
    case .unknown(_, _, .insufficientBasis), .unknown(_, _, .conflict), .unknown(_, _, .expired):
      return unruled.verdict
    default: return Verdict(answer.claim)
    }
  }

  /// The verdict that counts: what a higher criterion implies is met.
  var standing: Verdict { impliedBy == nil ? verdict : .met }
}
