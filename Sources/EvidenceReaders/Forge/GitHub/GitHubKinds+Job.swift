import DataFormats
import Evidence

extension GitHubKinds {
  /// A job of a workflow run.
  static let job = ForgeKind(
    title: "GitHub job", records: .pipelineRuns,
    keys: ["run_id", "head_sha", "started_at", "steps"]
  ) { item, collection in
    guard let id = item.name("run_id"), let started = item.moment("started_at") else {
      return false
    }
    var run = PipelineRun(provenance: item.provenance, id: id, started: started)
    run.service = "GitHub Actions"
    run.branch = item["head_branch"]?.string
    run.commit = item["head_sha"]?.string
    run.finished = item.moment("completed_at").flatMap { $0 >= started ? $0 : nil }
    run.result = result(item["conclusion"]?.string)
    let isSkipped = ["skipped", "neutral"].contains(item["conclusion"]?.string ?? "")
    collection.exportParts.jobs.append(
      RunJob(run, attempt: item.count("run_attempt") ?? 1, isSkipped: isSkipped))
    return true
  }
}
