import DataFormats
import Evidence

extension GitHubKinds {
  /// A workflow run.
  ///
  /// Of a run that was tried again, `updated_at` tells the end of the last try, so that
  /// no end is taken from it.
  static let run = ForgeKind(
    title: "GitHub workflow run", records: .pipelineRuns,
    keys: ["run_number", "head_sha", "event", "created_at"]
  ) { item, collection in
    guard let id = item.name("id"),
      let started = item.moment("run_started_at") ?? item.moment("created_at")
    else { return false }
    var run = PipelineRun(provenance: item.provenance, id: id, started: started)
    run.service = "GitHub Actions"
    run.branch = item["head_branch"]?.string
    run.commit = item["head_sha"]?.string
    run.committed = item["head_commit", "timestamp"].flatMap(ForgeItem.moment)
    run.trigger = trigger(item["event"]?.string)
    run.result = result(item["conclusion"]?.string)
    if item["status"]?.string == "completed", (item.count("run_attempt") ?? 1) <= 1 {
      run.finished = item.moment("updated_at").flatMap { $0 >= started ? $0 : nil }
    }
    collection.pipelineRuns.append(run)
    return true
  }

  /// What GitHub calls events, in our words; nil for what is none of them.
  static func trigger(_ event: String?) -> PipelineDefinition.Trigger? {
    switch event {
    case "push": .push
    case "pull_request", "pull_request_target", "merge_group": .mergeRequest
    case "schedule": .schedule
    case "workflow_dispatch", "repository_dispatch": .manual
    case "release": .release
    default: nil
    }
  }

  /// How a run ended; a run that was skipped, or that waits for a person, has no result.
  static func result(_ conclusion: String?) -> PipelineRun.Result? {
    switch conclusion?.lowercased() {
    case "success": .success
    case "failure", "timed_out", "startup_failure": .failure
    case "cancelled": .cancelled
    default: nil
    }
  }
}
