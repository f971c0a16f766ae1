import DataFormats
import Evidence

/// What CircleCI's interface (v2) answers.
enum CircleKinds {
  static let all = [workflow]

  /// A workflow of a pipeline, or the same among the insights.
  static let workflow = ForgeKind(
    title: "CircleCI workflow", records: .pipelineRuns,
    keys: ["id", "status", "created_at", "stopped_at"], others: ["job_number", "environment"]
  ) { item, collection in
    guard let id = item.name("id"), let started = item.moment("created_at") else { return false }
    var run = PipelineRun(provenance: item.provenance, id: id, started: started)
    run.service = "CircleCI"
    run.branch = item["branch"]?.string
    run.finished = item.moment("stopped_at").flatMap { $0 >= started ? $0 : nil }
    switch item["status"]?.string {
    case "success": run.result = .success
    case "failed", "error", "unauthorized": run.result = .failure
    case "canceled": run.result = .cancelled
    default: run.result = nil
    }
    collection.pipelineRuns.append(run)
    return true
  }
}
