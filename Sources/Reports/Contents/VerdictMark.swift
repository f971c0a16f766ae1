import Assessment
import Evidence
import Quantities
import TextLayout

/// How a verdict shows: a symbol and a word, so that no meaning hangs on colour.
struct VerdictMark: Sendable, Hashable {
  let symbol: String
  /// The name in style sheets.
  let style: String
  let word: LocalizedText

  init(_ criterion: CriterionResult) {
    let verdict = criterion.impliedBy == nil ? criterion.verdict : .met
    word = VerdictWords.name(of: verdict)
    (symbol, style) =
      switch verdict {
      case .met: ("✓", "met")
      case .partial: ("◐", "partial")
      case .notMet: ("✗", "notmet")
      case .unknown: ("?", "unknown")
      case .notApplicable: ("–", "na")
      }
  }
}

extension Edition {
  /// The word with its reason, share or basis: `not met, by machine evidence`.
  func verdict(_ criterion: CriterionResult) -> String {
    let word = self(VerdictMark(criterion).word)
    if let higher = criterion.impliedBy {
      return word + comma + self(VerdictWords.implied(by: higher))
    }
    if let use = criterion.assessorOverride {
      return word + comma + self(VerdictWords.basis(.assessor))
        + bracketed(self(StatementWords.without(verdict(use.verdict, on: use.basis))))
        + waived(criterion)
    }
    return verdict(criterion.verdict, on: criterion.basis) + waived(criterion)
  }

  /// The verdict alone, without what people hold beside it.
  func verdict(_ verdict: Verdict, on basis: Basis?) -> String {
    let word = self(VerdictWords.name(of: verdict))
    switch verdict {
    case .partial(let share): return "\(word) (\(Percent.text(share)))"
    case .unknown(_, _, let reason): return word + colon + self(VerdictWords.reason(reason))
    default: return word + (basis.map { comma + self(VerdictWords.basis($0)) } ?? "")
    }
  }

  private func waived(_ criterion: CriterionResult) -> String {
    criterion.waiver.map {
      semicolon + self(StatementWords.waived(until: $0.statement.expires.description))
    } ?? ""
  }
}
