public import Quantities

/// One change to a database that was carried out, from the records file.
public struct DatabaseChange: Sendable, Hashable, Codable {
  /// How a change ended.
  public enum Result: String, Sendable, Hashable, CaseIterable, Codable { case success, failure }

  /// Who noticed that a change went wrong.
  public enum Detection: String, Sendable, Hashable, CaseIterable, Codable { case monitor, person }

  /// Where it was read.
  public let provenance: Provenance
  /// Its identifier.
  public let id: String
  /// When it ran.
  public let time: Instant
  /// The environment of the database.
  public var environment: String?
  /// The script that ran.
  public var script: String?
  /// How it ended.
  public var result: Result?
  /// Whether it was taken back.
  public var isRolledBack: Bool?
  /// Whether it was repaired without hands.
  public var isRepairedAutomatically: Bool?
  /// Who noticed that it went wrong.
  public var detection: Detection?
  /// Who approved it.
  public var approver: String?
  /// Whether it ran without hands.
  public var isAutomated: Bool?

  /// Makes a change of which nothing further is known.
  public init(provenance: Provenance, id: String, time: Instant) {
    (self.provenance, self.id, self.time) = (provenance, id, time)
  }
}
