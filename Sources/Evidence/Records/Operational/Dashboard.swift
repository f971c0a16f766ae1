public import Quantities

/// One report or board that shows measures, from the records file or from its own definition.
public struct Dashboard: Sendable, Hashable, Codable {
  /// What shows the measures.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable { case report, board }

  /// What fills it.
  public enum Generation: String, Sendable, Hashable, CaseIterable, Codable { case automatic, hand }

  /// Whom it is made for.
  public enum Audience: String, Sendable, Hashable, CaseIterable, Codable {
    case team, teams, organisation, company
  }

  /// Where it was read.
  public let provenance: Provenance
  /// Its name.
  public let name: String
  /// What shows the measures.
  public var kind: Kind?
  /// What fills it.
  public var generation: Generation?
  /// The template it follows.
  public var template: String?
  /// Whether anyone of its audience can call it up at any time.
  public var isOnDemand: Bool?
  /// The date of the newest data it showed.
  public var newestData: Instant?
  /// When it was looked at to find that date.
  public var shownAt: Instant?
  /// Whom it is made for.
  public var audience: Audience?
  /// How many people its audience has.
  public var members: Int?
  /// How many of them read it.
  public var readers: Int?
  /// Whether it shows the course over time.
  public var hasTrends: Bool?
  /// Whether people can subscribe to it.
  public var hasSubscriptions: Bool?
  /// Whether it is pushed to people.
  public var isPushed: Bool?
  /// By how many dimensions its measures can be split.
  public var dimensions: Int?
  /// Whether people can arrange it themselves.
  public var isCustom: Bool?
  /// Whether this is the definition that the board is made from, kept as a file, rather than a row
  /// that a person wrote about it.
  public var isDefinition = false
  /// Whether it shows how software is delivered, as its own words tell.
  ///
  /// If not, it watches running systems. Nil where a person listed it, who knew what was asked for.
  public var isOnDelivery: Bool?
  /// How many panels it shows; nil where that is not told.
  public var panels: Int?

  /// Makes a dashboard of which nothing further is known.
  public init(provenance: Provenance, name: String) {
    (self.provenance, self.name) = (provenance, name)
  }
}
