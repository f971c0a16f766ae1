import Assessment

/// What a piece of text is, for terminals that show colours.
enum TerminalTint: Sendable, Hashable {
  case plain, strong, faint, good, fair, bad, open

  /// The parameters of the escape sequence that switches it on; nil for plain text.
  var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .good: "32"
    case .fair: "33"
    case .bad: "31"
    case .open: "35"
    }
  }

  init(_ verdict: Verdict) {
    switch verdict {
    case .met: self = .good
    case .partial: self = .fair
    case .notMet: self = .bad
    case .unknown: self = .open
    case .notApplicable: self = .faint
    }
  }
}
