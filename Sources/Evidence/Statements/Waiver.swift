public import Quantities

/// A gap that is accepted for a time, by someone other than the one who has it.
public struct Waiver: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The criterion whose gap is accepted.
  public let criterion: String
  /// Who has the gap and closes it.
  public let owner: String
  /// Who accepts it; someone else.
  public let approver: String
  /// Why the gap is there.
  public let reason: String
  /// What keeps harm away meanwhile.
  public let measure: String
  /// When it was accepted.
  public let issued: CalendarDate
  /// The last day on which it holds.
  public let expires: CalendarDate
  /// Where closing the gap is followed up.
  public let ticket: String

  /// Makes a waiver.
  public init(
    provenance: Provenance, criterion: String, owner: String, approver: String, reason: String,
    measure: String, issued: CalendarDate, expires: CalendarDate, ticket: String
  ) {
    self.provenance = provenance
    self.criterion = criterion
    self.owner = owner
    self.approver = approver
    self.reason = reason
    self.measure = measure
    self.issued = issued
    self.expires = expires
    self.ticket = ticket
  }

  /// Whether two texts name the same person: case and blanks make no difference.
  public static func isSamePerson(_ one: String, _ other: String) -> Bool {
    key(of: one) == key(of: other)
  }

  private static func key(of name: String) -> [Substring] {
    name.lowercased().split(whereSeparator: \.isWhitespace)
  }
}
