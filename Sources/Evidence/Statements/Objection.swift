public import Quantities

/// What someone holds against a verdict; it changes none, and is listed until it is resolved.
public struct Objection: Sendable, Hashable, Codable {
  /// How it was settled.
  public struct Resolution: Sendable, Hashable, Codable {
    /// When.
    public let date: CalendarDate
    /// What was decided.
    public let text: String

    /// Makes a resolution.
    public init(date: CalendarDate, text: String) { (self.date, self.text) = (date, text) }
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The practice or criterion it speaks of.
  public let target: String
  /// Who objects.
  public let person: String
  /// In which role.
  public let role: String
  /// When.
  public let date: CalendarDate
  /// Until when it stands unless someone renews it.
  public let expires: CalendarDate?
  /// Why, in the person's words.
  public let reason: String
  /// How it was settled; nil while it is open.
  public let resolution: Resolution?

  /// Makes an objection.
  public init(
    provenance: Provenance, target: String, person: String, role: String, date: CalendarDate,
    expires: CalendarDate? = nil, reason: String, resolution: Resolution? = nil
  ) {
    self.provenance = provenance
    self.target = target
    self.person = person
    self.role = role
    self.date = date
    self.expires = expires
    self.reason = reason
    self.resolution = resolution
  }
}
