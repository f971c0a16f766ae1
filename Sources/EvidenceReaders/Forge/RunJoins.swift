import Evidence
import Quantities

/// Joins jobs to the runs they belong to.
enum RunJoins {
  private struct Key: Hashable {
    let service: String?
    let id: String

    init(_ run: PipelineRun) { (service, id) = (run.service, run.id) }
  }

  /// Tells a run's end by its jobs, and makes a run of jobs whose run was not exported.
  static func join(_ evidence: inout EvidenceCollection) {
    guard !evidence.exportParts.jobs.isEmpty else { return }
    var groups = Dictionary(grouping: evidence.exportParts.jobs) { Key($0.run) }
    for index in evidence.pipelineRuns.indices {
      let run = evidence.pipelineRuns[index]
      guard let jobs = groups[Key(run)], let whole = Self.run(of: jobs) else { continue }
      guard run.finished == nil, let end = whole.finished, end >= run.started else { continue }
      evidence.pipelineRuns[index].finished = end
    }
    for run in evidence.pipelineRuns { groups[Key(run)] = nil }
    let runs = groups.values.compactMap(Self.run(of:))
    evidence.pipelineRuns += runs.sorted { ($0.provenance, $0.id) < ($1.provenance, $1.id) }
    evidence.exportParts.jobs = []
  }

  /// What the jobs of the last try say about their run.
  private static func run(of jobs: [RunJob]) -> PipelineRun? {
    let attempt = jobs.map(\.attempt).max()
    let last = jobs.filter { $0.attempt == attempt }
    guard var run = last.map(\.run).min(by: isBefore) else { return nil }
    let results = last.filter { !$0.isSkipped }.map(\.run.result)
    run.result = last.lazy.compactMap(\.whole).first ?? whole(results)
    let ends = last.compactMap(\.run.finished)
    run.finished = run.result == nil ? nil : ends.max()
    return run
  }

  private static func isBefore(_ left: PipelineRun, _ right: PipelineRun) -> Bool {
    (left.started, left.provenance) < (right.started, right.provenance)
  }

  /// A failure of one is one of all; while one goes on, nothing is known.
  private static func whole(_ results: [PipelineRun.Result?]) -> PipelineRun.Result? {
    if results.contains(.failure) { return .failure }
    if results.contains(.cancelled) { return .cancelled }
    return results.isEmpty || results.contains(nil) ? nil : .success
  }
}
