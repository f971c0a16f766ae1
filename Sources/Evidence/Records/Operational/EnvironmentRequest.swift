public import Quantities

/// One request for an environment, from the records file.
public struct EnvironmentRequest: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// Its identifier.
  public let id: String
  /// When it was asked for.
  public var requested: Instant
  /// When it was ready.
  public var ready: Instant?
  /// Whether the asker got it without another person's hands.
  public var isSelfService: Bool?

  /// Makes a request.
  public init(provenance: Provenance, id: String, requested: Instant) {
    (self.provenance, self.id, self.requested) = (provenance, id, requested)
  }
}
