public import Quantities

/// One measured value under a free name, from the records file.
public struct MetricPoint: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The metric's name, which may be that of a fact: `vcs.restore.hours`.
  public let name: String
  /// The value.
  public let value: Rational
  /// Its unit as written.
  public let unit: String
  /// When it was observed.
  public let observed: Instant
  /// The system it comes from.
  public let source: String

  /// Makes a point.
  public init(
    provenance: Provenance, name: String, value: Rational, unit: String, observed: Instant,
    source: String
  ) {
    self.provenance = provenance
    self.name = name
    self.value = value
    self.unit = unit
    self.observed = observed
    self.source = source
  }
}
