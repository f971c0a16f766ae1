public import Quantities

/// One run of a pipeline, from the records file.
public struct PipelineRun: Sendable, Hashable, Codable {
  /// How a run ended.
  public enum Result: String, Sendable, Hashable, Codable { case success, failure, cancelled }

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
