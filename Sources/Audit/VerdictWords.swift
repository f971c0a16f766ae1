import Assessment
import Evidence

extension Verdict {
  /// The verdict in the words of signed and exported documents.
  var word: String {
    switch self {
    case .met: "met"
    case .partial(let share): "partial \(share)"
    case .notMet: "not-met"
    case .unknown(_, _, let reason): "unknown \(reason.rawValue)"
    case .notApplicable: "not-applicable"
    }
  }
}

extension Answer.Claim {
  /// The claim in the words of signed and exported documents.
  var word: String {
    switch self {
    case .met: "met"
    case .partly(let share): "partial \(share)"
    case .notMet: "not-met"
    case .notApplicable: "not-applicable"
    }
  }
}
