import Assessment
import DataFormats

extension Verdict: DocumentPart {
  static let schema = ObjectSchema(
    "verdict",
    [
      .required("state", .choice(State.allCases.map(\.rawValue))), .optional("share", .fraction),
      .optional("low", .fraction), .optional("high", .fraction),
      .optional("reason", .choice(Reason.allCases.map(\.rawValue))),
    ])

  private enum State: String, CaseIterable {
    case met, partial
    case notMet = "not_met"
    case unknown
    case notApplicable = "not_applicable"
  }

  func write(to writer: inout JSONWriter) {
    func state(_ state: State) { writer.member("state", state.rawValue) }
    switch self {
    case .met: state(.met)
    case .notMet: state(.notMet)
    case .notApplicable: state(.notApplicable)
    case .partial(let share):
      state(.partial)
      writer.member("share", share)
    case .unknown(let low, let high, let reason):
      state(.unknown)
      writer.member("low", low)
      writer.member("high", high)
      writer.member("reason", reason.rawValue)
    }
  }

  init(reading object: inout StrictObject) throws(InputError) {
    switch try object.choice("state", among: State.allCases) {
    case .met: self = .met
    case .notMet: self = .notMet
    case .notApplicable: self = .notApplicable
    case .partial: self = .partial(try object.fraction("share"))
    case .unknown:
      self = .unknown(
        low: try object.fraction("low"), high: try object.fraction("high"),
        reason: try object.choice("reason", among: Reason.allCases))
    }
  }
}
