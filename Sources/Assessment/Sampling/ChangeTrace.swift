public import DataFormats
public import Evidence
public import Quantities

/// One member of a sample with its way from the wish to production.
public struct ChangeTrace: Sendable, Hashable {
  /// What it is known by; the seed and this make its place in the order.
  public var key: String
  /// SHA-256 over the seed, a colon and the key.
  public var order: Digest
  /// When it was merged, committed or deployed.
  public var time: Instant
  /// Where it was read.
  public var place: Provenance
  /// Every station, in order.
  public var links: [TraceLink]

  /// The stations that the evidence does not show.
  public var gaps: [TraceLink.Station] { links.filter { $0.state != .shown }.map(\.station) }
}
