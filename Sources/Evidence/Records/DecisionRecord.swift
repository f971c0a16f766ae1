public import Quantities

/// One record of an architectural decision.
public struct DecisionRecord: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// Its title.
  public let title: String
  /// Its status in lower case, such as `accepted`; nil where it has none.
  public var status: String?
  /// When it was decided; nil where that is not told.
  public var date: Instant?

  /// Makes a record of which only the title is known.
  public init(provenance: Provenance, title: String) {
    (self.provenance, self.title) = (provenance, title)
  }
}
