import DataFormats
import Evidence

extension GitLabKinds {
  /// A job of a pipeline, which tells how its pipeline ended.
  static let job = ForgeKind(
    title: "GitLab job", records: .pipelineRuns,
    keys: ["id", "stage", "status", "pipeline", "created_at"]
  ) { item, collection in
    guard let id = item["pipeline", "id"].flatMap(ForgeItem.name),
      let created = item["pipeline", "created_at"].flatMap(ForgeItem.moment)
        ?? item.moment("started_at") ?? item.moment("created_at")
    else { return false }
    var run = PipelineRun(provenance: item.provenance, id: id, started: created)
    run.service = "GitLab CI"
    run.branch = item["pipeline", "ref"]?.string ?? item["ref"]?.string
    run.commit = item["pipeline", "sha"]?.string ?? item["commit", "id"]?.string
    run.committed = item["commit", "committed_date"].flatMap(ForgeItem.moment)
    run.trigger = trigger(item["pipeline", "source"]?.string)
    run.finished = item.moment("finished_at").flatMap { $0 >= created ? $0 : nil }
    run.result = result(item["status"]?.string)
    let mayFail = item["allow_failure"]?.bool == true && run.result == .failure
    let isSkipped = ["skipped", "manual"].contains(item["status"]?.string ?? "")
    var job = RunJob(run, attempt: 1, isSkipped: isSkipped || mayFail)
    job.whole = result(item["pipeline", "status"]?.string)
    collection.exportParts.jobs.append(job)
    return true
  }
}
