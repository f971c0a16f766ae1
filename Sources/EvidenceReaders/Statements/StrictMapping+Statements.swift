import DataFormats
import Evidence
import Quantities

/// What several kinds of statements have in common.
extension StrictMapping {
  /// Where a statement stands.
  var provenance: Provenance { Provenance(path: path, line: node.position.line) }

  /// A text that says something: nobody states anything without a name or a reason.
  mutating func words(_ key: String) throws(InputError) -> String {
    let text = try string(key)
    guard !text.trimmed.isEmpty else { throw error(at: key, .other("'\(key)' is empty")) }
    return text
  }

  /// The last day on which a statement holds.
  mutating func expiry(after date: CalendarDate) throws(InputError) -> CalendarDate {
    let expires = try self.date("expires")
    guard expires >= date else { throw error(at: "expires", .other("expires before it was given")) }
    return expires
  }

  /// The same where it may be missing.
  mutating func optionalExpiry(after date: CalendarDate) throws(InputError) -> CalendarDate? {
    optional("expires") == nil ? nil : try expiry(after: date)
  }

  private enum ClaimName: String, CaseIterable {
    case met, partly
    case notMet = "not_met"
    case notApplicable = "not_applicable"
  }

  /// What is stated, under a key; `partly` has its share beside it.
  mutating func claim(_ key: String) throws(InputError) -> Answer.Claim {
    let share = try optionalDecimal("share").flatMap { Rational(decimal: $0) }
    let name = try choice(key, of: ClaimName.self)
    if name != .partly, optional("share") != nil {
      throw error(at: "share", .other("a share stands beside 'partly' only"))
    }
    switch name {
    case .met: return .met
    case .notMet: return .notMet
    case .notApplicable: return .notApplicable
    case .partly:
      guard let share, share > .zero, share < .one else {
        throw error(at: "share", .other("'partly' needs a share between 0 and 1, such as 0.4"))
      }
      return .partly(share)
    }
  }
}
