public import Quantities

/// The verdict of an assessor, which stands above all evidence and beside what it replaces.
public struct AssessorOverride: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The criterion.
  public let criterion: String
  /// The verdict, up or down.
  public let claim: Answer.Claim
  /// The assessor.
  public let person: String
  /// In which role.
  public let role: String
  /// When.
  public let date: CalendarDate
  /// The last day on which it holds.
  public let expires: CalendarDate
  /// Why, in the assessor's words.
  public let reason: String

  /// Makes an override.
  public init(
    provenance: Provenance, criterion: String, claim: Answer.Claim, person: String, role: String,
    date: CalendarDate, expires: CalendarDate, reason: String
  ) {
    self.provenance = provenance
    self.criterion = criterion
    self.claim = claim
    self.person = person
    self.role = role
    self.date = date
    self.expires = expires
    self.reason = reason
  }
}
