public import Evidence
public import Quantities

/// One station on the way of a change, with what the evidence shows of it.
public struct TraceLink: Sendable, Hashable {
  /// A station on the way from the wish to production, in order.
  public enum Station: String, Sendable, Hashable, CaseIterable {
    case workItem = "work_item"
    case commits, review, build, tests, artifact, deployment
  }

  /// How far the evidence shows a station.
  public enum State: String, Sendable, Hashable {
    /// It shows that it took place.
    case shown
    /// It shows that it did not, or failed.
    case failed
    /// It does not say.
    case missing
  }

  /// What was found at a station.
  public enum Finding: Sendable, Hashable {
    /// A work item, and whether the evidence holds it, too.
    case item(String, isRecorded: Bool)
    /// Commits, as far as known: how many, the first one's date, the one that reached the trunk.
    case commits(count: Int?, first: Instant?, id: String?)
    /// Approvals of others.
    case approvals(Int)
    /// The commit's message shows that it came through a request or names a reviewer.
    case reviewTrace(Bool)
    /// A run of a pipeline.
    case run(id: String, result: PipelineRun.Result?)
    /// Whether the checks or tests had passed.
    case passed(Bool)
    /// An artifact.
    case artifact(String)
    /// A deployment.
    case deployment(id: String, environment: String, time: Instant, result: Deployment.Result)
    /// When it reached production.
    case production(Instant)
  }

  /// The station.
  public var station: Station
  /// How far the evidence shows it.
  public var state: State
  /// What was found, in a fixed order.
  public var findings: [Finding]
  /// Where that was read.
  public var places: [Provenance]

  init(_ station: Station, _ found: [(Finding, isGood: Bool, place: Provenance)]) {
    self.station = station
    state = found.isEmpty ? .missing : found.contains { $0.isGood } ? .shown : .failed
    findings = found.map(\.0)
    places = Set(found.map(\.place)).sorted()
  }
}
