public import Quantities

/// One deployment, from the records file.
public struct Deployment: Sendable, Hashable, Codable {
  /// How a deployment ended.
  public enum Result: String, Sendable, Hashable, CaseIterable, Codable { case success, failure }

  /// What decided that a deployment is taken back.
  public enum RollbackTrigger: String, Sendable, Hashable, CaseIterable, Codable {
    case monitor, person
  }

  /// Where it was read.
  public let provenance: Provenance
  /// Its identifier.
  public let id: String
  /// When it ended.
  public var time: Instant
  /// The environment it went to.
  public var environment: String
  /// How it ended.
  public var result: Result
  /// The commit it put there.
  public var commit: String?
  /// How many changes it carried.
  public var changes: Int?
  /// When that commit was written.
  public var committed: Instant?
  /// The artifact's digest or unique version.
  public var artifact: String?
  /// The deployment it took back.
  public var rollbackOf: String?
  /// Whether a pipeline did it without hands.
  public var isAutomated: Bool?
  /// How the new version replaces the old one, as written: `canary`, `rolling` and so on.
  public var strategy: String?
  /// Whether the team that developed it started it.
  public var isSelfService: Bool?
  /// Whether its tests had passed before.
  public var testsPassed: Bool?
  /// Whether it changes a database, too.
  public var changesDatabase: Bool?
  /// Whether that change ran without hands.
  public var isDatabaseAutomated: Bool?
  /// What decided to take the earlier deployment back, where this one is a rollback.
  public var rollbackTrigger: RollbackTrigger?
  /// How many steps a person took between merge and production.
  public var manualSteps: Int?
  /// How many services were shipped together.
  public var services: Int?
  /// Whether its list of changes and its test report are attached.
  public var hasReports: Bool?
  /// Whether it was not planned but repairs a fault that users meet.
  public var isUnplanned: Bool?

  /// Makes a deployment.
  public init(
    provenance: Provenance, id: String, time: Instant, environment: String, result: Result
  ) {
    self.provenance = provenance
    self.id = id
    self.time = time
    self.environment = environment
    self.result = result
  }
}
