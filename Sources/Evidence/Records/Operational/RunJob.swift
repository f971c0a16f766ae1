/// One job of a pipeline's run, where a service exports jobs apart from runs.
public struct RunJob: Sendable, Hashable, Codable {
  /// The job as a run of its own, under the identifier of the run it belongs to.
  public let run: PipelineRun
  /// Which try of the run it belongs to, from 1.
  public let attempt: Int
  /// Whether its end says nothing about the run's.
  public let isSkipped: Bool
  /// How the run as a whole ended; nil when not stated.
  public var whole: PipelineRun.Result?

  /// Makes a job.
  public init(_ run: PipelineRun, attempt: Int, isSkipped: Bool) {
    (self.run, self.attempt, self.isSkipped) = (run, attempt, isSkipped)
  }
}
