public import Quantities

/// A merge or pull request, from the records file.
public struct MergeRequest: Sendable, Hashable {
  /// Where it was read.
  public let provenance: Provenance
  /// Its identifier in the forge.
  public let id: String
  /// When it was opened.
  public var opened: Instant
  /// When it was merged; nil while it is open or when it was closed unmerged.
  public var merged: Instant?
  /// When its first commit was written.
  public var firstCommit: Instant?
  /// How many commits it has.
  public var commits: Int?
  /// How many files it changes.
  public var files: Int?
  /// Approvals by people other than its author.
  public var approvals: Int?
  /// Whether its checks had passed when it was merged.
  public var checksPassed: Bool?
  /// The work item it belongs to.
  public var workItem: String?

  /// Makes a merge request.
  public init(provenance: Provenance, id: String, opened: Instant) {
    (self.provenance, self.id, self.opened) = (provenance, id, opened)
  }
}

/// One run of a pipeline, from the records file.
public struct PipelineRun: Sendable, Hashable {
  /// How a run ended.
  public enum Result: String, Sendable, Hashable { case success, failure, cancelled }

  /// Where it was read.
  public let provenance: Provenance
  /// Its identifier in the service.
  public let id: String
  /// When it started.
  public var started: Instant
  /// When it ended.
  public var finished: Instant?
  /// How it ended; nil while it runs.
  public var result: Result?
  /// The branch it ran for.
  public var branch: String?
  /// The commit it ran for.
  public var commit: String?
  /// When that commit was pushed or committed.
  public var committed: Instant?
  /// What started it.
  public var trigger: PipelineDefinition.Trigger?
  /// The service that ran it.
  public var service: String?

  /// Makes a run.
  public init(provenance: Provenance, id: String, started: Instant) {
    (self.provenance, self.id, self.started) = (provenance, id, started)
  }
}

/// One deployment, from the records file.
public struct Deployment: Sendable, Hashable {
  /// How a deployment ended.
  public enum Result: String, Sendable, Hashable { case success, failure }

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
  /// When that commit was written.
  public var committed: Instant?
  /// The artifact's digest or unique version.
  public var artifact: String?
  /// The deployment it took back.
  public var rollbackOf: String?
  /// Whether a pipeline did it without hands.
  public var isAutomated: Bool?

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

/// One incident, from the records file.
public struct Incident: Sendable, Hashable {
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

/// One requirement, task or defect, from the records file.
public struct WorkItem: Sendable, Hashable {
  /// Where it was read.
  public let provenance: Provenance
  /// Its identifier, as commits name it.
  public let id: String
  /// Its kind as written, such as `requirement` or `defect`.
  public var kind: String
  /// When it was created.
  public var created: Instant
  /// When it was closed.
  public var closed: Instant?
  /// Whether the tracker holds links to its commits.
  public var hasCommitLinks: Bool?
  /// Whether a program filed it.
  public var isFiledByBot: Bool?
  /// Its labels, sorted.
  public var labels: [String] = []

  /// Makes a work item.
  public init(provenance: Provenance, id: String, kind: String, created: Instant) {
    (self.provenance, self.id, self.kind, self.created) = (provenance, id, kind, created)
  }
}

/// One request for an environment, from the records file.
public struct EnvironmentRequest: Sendable, Hashable {
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

/// One measured value under a free name, from the records file.
public struct MetricPoint: Sendable, Hashable {
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
