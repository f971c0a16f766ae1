public import Quantities

/// The definition of one metric that the organisation uses, from the records file.
public struct MetricDefinition: Sendable, Hashable, Codable {
  /// What a metric is about.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case outcome, process, exploratory
  }

  /// How wide a metric looks.
  public enum Scope: String, Sendable, Hashable, CaseIterable, Codable {
    case team, department, organisation
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The metric's name, as rows of `metrics` carry it.
  public let name: String
  /// What it is about.
  public var kind: Kind?
  /// The stage of delivery it belongs to.
  public var stage: String?
  /// The domain of the model it belongs to, by its identifier.
  public var domain: String?
  /// Who answers for it.
  public var owner: String?
  /// Who uses it.
  public var users: String?
  /// What it is for.
  public var purpose: String?
  /// How wide it looks.
  public var scope: Scope?
  /// How it is computed.
  public var formula: String?
  /// The system its data comes from.
  public var source: String?
  /// Whether its course is forecast.
  public var isForecast: Bool?
  /// Whether a deviation raises an alert.
  public var hasAlert: Bool?
  /// Its rank among the metrics; 1 comes first.
  public var priority: Int?
  /// When its definition was last revised.
  public var revised: Instant?
  /// Since when it is measured.
  public var since: Instant?

  /// Makes a definition of which nothing further is known.
  public init(provenance: Provenance, name: String) {
    (self.provenance, self.name) = (provenance, name)
  }
}
