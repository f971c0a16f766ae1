import DataFormats
import Evidence
import Quantities

/// The tables of DevLake's domain layer.
enum DevLakeKinds {
  static let all =
    DevLakeDeployments.all + [
      pull, pullMetrics, incident, incidentCause, issue, pipeline, pipelineCommit,
    ]

  /// The identifier that the service itself gave: `github:GithubDeployment:1:DE_x` is `DE_x`.
  static func ownID(_ id: String) -> String {
    let parts = id.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, !parts[3].isEmpty, parts[2].allSatisfy(\.isNumber) else { return id }
    return String(parts[3])
  }

  /// A pipeline's run; tables of tasks and deployments lack the type.
  static let pipeline = ForgeKind(
    title: "DevLake pipelines", records: .pipelineRuns,
    keys: ["id", "name", "result", "type", "created_date", "finished_date"],
    others: ["pipeline_id", "commit_sha", "issue_key"]
  ) { item, collection in
    guard let id = item.name("id"),
      let started = item.moment("started_date") ?? item.moment("created_date")
    else { return false }
    var run = PipelineRun(provenance: item.provenance, id: id, started: started)
    run.service = id.split(separator: ":").first.map(String.init)
    run.finished = item.end("finished_date", after: started, in: &collection)
    switch item["result"]?.string?.uppercased() {
    case "SUCCESS": run.result = .success
    case "FAILURE": run.result = .failure
    case "ABORT", "CANCELED", "CANCELLED": run.result = .cancelled
    default: run.result = nil
    }
    collection.pipelineRuns.append(run)
    return true
  }

  /// The commit of a pipeline's run.
  static let pipelineCommit = ForgeKind(
    title: "DevLake commits of pipelines", records: nil,
    keys: ["pipeline_id", "commit_sha", "branch"]
  ) { item, collection in
    guard let run = item.name("pipeline_id"), let commit = item.name("commit_sha") else {
      return false
    }
    collection.exportParts.runCommits.append(
      RunCommit(
        provenance: item.provenance, run: run, commit: commit, branch: item.name("branch")))
    return true
  }
}

extension ForgeItem {
  /// When something ended; an end before its beginning is none, and its place is kept to be told.
  func end(
    _ key: String, after start: Instant, in collection: inout EvidenceCollection
  ) -> Instant? {
    guard let end = moment(key) else { return nil }
    if end >= start { return end }
    collection.exportParts.reversed.append(provenance)
    return nil
  }
}
