public import Quantities

/// One incident, from the records file.
public struct Incident: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// Its identifier.
  public let id: String
  /// When it was opened.
  public var opened: Instant
  /// When service was restored; nil while it lasts.
  public var resolved: Instant?
  /// Its severity as written.
  public var severity: String?
  /// The deployment that caused it.
  public var causedBy: String?

  /// Makes an incident.
  public init(provenance: Provenance, id: String, opened: Instant) {
    (self.provenance, self.id, self.opened) = (provenance, id, opened)
  }
}
