import Assessment
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
    switch criterion.verdict {
    case .partial(let share): return "\(word) (\(Percent.text(share)))"
    case .unknown(_, _, let reason): return word + colon + self(VerdictWords.reason(reason))
    default:
      return word + (criterion.basis.map { comma + self(VerdictWords.basis($0)) } ?? "")
    }
  }
}
