public import Quantities

extension EvidenceCollection {
  /// The newest date that the evidence itself carries; nil when it carries none.
  ///
  /// It dates the assessment of a plain folder, whose files have no commit.
  public var newestDate: Instant? {
    let reports = files.compactMap(\.observedAt)
    let events =
      mergeRequests.map { $0.merged ?? $0.opened } + pipelineRuns.map { $0.finished ?? $0.started }
      + deployments.map(\.time) + incidents.map { $0.resolved ?? $0.opened }
      + metrics.map(\.observed)
    let inventory =
      databaseChanges.map(\.time) + testData.compactMap(\.updated)
      + metricDefinitions.compactMap(\.revised) + dashboards.compactMap(\.shownAt)
      + artifacts.compactMap(\.published) + documents.compactMap(\.date)
    let statements = (answers.map(\.date) + overrides.map(\.date) + waivers.map(\.issued)).map {
      Instant(endOf: $0)
    }
    return (reports + events + inventory + statements).max()
  }
}
