import Evidence
import Quantities
import TextLayout

extension Answer.Claim {
  /// The claim in both languages.
  var spoken: LocalizedText {
    switch self {
    case .met: LocalizedText(en: "met", zh: "达到")
    case .partly(let share):
      LocalizedText(en: "met to \(share.percentText)", zh: "达到 \(share.percentText)")
    case .notMet: LocalizedText(en: "not met", zh: "未达到")
    case .notApplicable: LocalizedText(en: "not applicable", zh: "不适用")
    }
  }

  /// What is claimed, from 0 to 1; what does not apply claims everything.
  var share: Rational {
    switch self {
    case .met, .notApplicable: .one
    case .partly(let share): share
    case .notMet: .zero
    }
  }

  /// Whether a verdict says the same.
  func agrees(with verdict: Verdict) -> Bool {
    switch (self, verdict) {
    case (.met, .met), (.notMet, .notMet), (.notApplicable, .notApplicable): true
    case (.partly(let claimed), .partial(let found)): claimed == found
    default: false
    }
  }
}

extension Verdict {
  /// The verdict in both languages.
  var spoken: LocalizedText {
    switch self {
    case .met: Answer.Claim.met.spoken
    case .partial(let share): Answer.Claim.partly(share).spoken
    case .notMet: Answer.Claim.notMet.spoken
    case .unknown: LocalizedText(en: "unknown", zh: "证据不足")
    case .notApplicable: Answer.Claim.notApplicable.spoken
    }
  }
}
