public import Quantities

/// What services export apart from the records it belongs to, until it is joined to them.
///
/// Only linking reads it; no fact does.
public struct ExportParts: Sendable, Hashable, Codable {
  /// Tries of deployments, each to one repository or as a whole.
  public var tries: [DeploymentTry] = []
  /// Commits that pipeline runs built.
  public var runCommits: [RunCommit] = []
  /// Jobs of pipeline runs.
  public var jobs: [RunJob] = []
  /// Which deployment caused an incident.
  public var causes: [IncidentCause] = []
  /// When changes were written.
  public var changes: [ChangeTime] = []
  /// Changes that deployments carried or incidents go back to.
  public var carried: [CarriedChanges] = []
  /// Pages of lists that say something of the whole.
  public var pages: [ExportPage] = []
  /// Headers of answers that say something of the whole.
  public var headers: [ExportHeaders] = []
  /// Rows whose end stands before their beginning.
  public var reversed: [Provenance] = []

  /// Makes an empty set.
  public init() {}

  /// Takes over everything another set holds.
  mutating func merge(_ other: ExportParts) {
    tries += other.tries
    runCommits += other.runCommits
    jobs += other.jobs
    causes += other.causes
    changes += other.changes
    carried += other.carried
    pages += other.pages
    headers += other.headers
    reversed += other.reversed
  }
}

/// One try of a deployment, of which there may be several to several repositories.
public struct DeploymentTry: Sendable, Hashable, Codable {
  /// The try as a deployment of its own.
  public let deployment: Deployment
  /// The repository it put in place; nil for the deployment as a whole.
  public let repository: String?

  /// Makes a try.
  public init(_ deployment: Deployment, repository: String?) {
    (self.deployment, self.repository) = (deployment, repository)
  }
}

/// The commit that a run of a pipeline built.
public struct RunCommit: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The run's identifier.
  public let run: String
  /// The commit.
  public let commit: String
  /// Its branch; nil when not stated.
  public let branch: String?

  /// Makes a link between a run and a commit.
  public init(provenance: Provenance, run: String, commit: String, branch: String?) {
    (self.provenance, self.run) = (provenance, run)
    (self.commit, self.branch) = (commit, branch)
  }
}

/// The deployment that caused an incident.
public struct IncidentCause: Sendable, Hashable, Codable {
  /// The incident's identifier.
  public let incident: String
  /// The deployment's identifier.
  public let deployment: String

  /// Makes a link between an incident and its cause.
  public init(incident: String, deployment: String) {
    (self.incident, self.deployment) = (incident, deployment)
  }
}

/// When a change was written.
public struct ChangeTime: Sendable, Hashable, Codable {
  /// The change's identifier, such as a commit.
  public let change: String
  /// When it was written.
  public let time: Instant

  /// Makes a moment of a change.
  public init(change: String, time: Instant) { (self.change, self.time) = (change, time) }
}

/// The changes that a deployment carried, or that an incident goes back to.
public struct CarriedChanges: Sendable, Hashable, Codable {
  /// What the changes belong to.
  public enum Owner: Sendable, Hashable, Codable {
    case deployment(String)
    case incident(String)
  }

  /// What they belong to, by its identifier.
  public let owner: Owner
  /// The identifiers of the changes, sorted.
  public let changes: [String]

  /// Makes a list of changes.
  public init(_ owner: Owner, changes: [String]) {
    (self.owner, self.changes) = (owner, Set(changes).sorted())
  }
}
