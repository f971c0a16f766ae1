import DataFormats
import Evidence

/// How a row of each kind becomes a record; a new kind is a case of `RecordKind` and a line here.
enum RecordKindTable {
  typealias Kind = EvidenceCollection.RecordKind

  /// The columns of a kind, which a table must keep to even when it has no rows.
  static func columns(of kind: Kind) -> [String] {
    switch kind {
    case .mergeRequests:
      [
        "id", "opened", "merged", "first_commit", "commits", "files", "approvals",
        "checks_passed", "work_item",
      ]
    case .pipelineRuns:
      [
        "id", "started", "service", "branch", "commit", "committed", "finished", "trigger",
        "result",
      ]
    case .deployments:
      [
        "id", "time", "environment", "result", "commit", "committed", "artifact", "rollback_of",
        "automated",
      ]
    case .incidents: ["id", "opened", "resolved", "severity", "caused_by"]
    case .workItems:
      ["id", "kind", "created", "closed", "commit_links", "filed_by_bot", "labels"]
    case .environmentRequests: ["id", "requested", "ready", "self_service"]
    case .metrics: ["name", "value", "unit", "observed", "source"]
    }
  }

  static func add(
    _ row: RecordRow, of kind: Kind, to collection: inout EvidenceCollection
  ) throws(InputError) {
    var row = row
    switch kind {
    case .mergeRequests: collection.mergeRequests.append(try row.mergeRequest())
    case .pipelineRuns: collection.pipelineRuns.append(try row.pipelineRun())
    case .deployments: collection.deployments.append(try row.deployment())
    case .incidents: collection.incidents.append(try row.incident())
    case .workItems: collection.workItems.append(try row.workItem())
    case .environmentRequests:
      collection.environmentRequests.append(try row.environmentRequest())
    case .metrics: collection.metrics.append(try row.metric())
    }
    try row.finish()
  }
}

extension RecordRow {
  fileprivate mutating func mergeRequest() throws(InputError) -> MergeRequest {
    var request = MergeRequest(
      provenance: provenance, id: try text("id"), opened: try moment("opened"))
    request.merged = try optionalMoment("merged")
    request.firstCommit = try optionalMoment("first_commit")
    request.commits = try optionalCount("commits")
    request.files = try optionalCount("files")
    request.approvals = try optionalCount("approvals")
    request.checksPassed = try optionalFlag("checks_passed")
    request.workItem = optionalText("work_item")
    return request
  }

  fileprivate mutating func pipelineRun() throws(InputError) -> PipelineRun {
    var run = PipelineRun(
      provenance: provenance, id: try text("id"), started: try moment("started"))
    run.service = optionalText("service")
    run.branch = optionalText("branch")
    run.commit = optionalText("commit")
    run.committed = try optionalMoment("committed")
    run.finished = try optionalMoment("finished")
    run.trigger = try optionalChoice(
      "trigger",
      [
        "push": .push, "merge_request": .mergeRequest, "schedule": .schedule, "manual": .manual,
        "release": .release,
      ])
    run.result = try optionalChoice(
      "result", ["success": .success, "failure": .failure, "cancelled": .cancelled])
    return run
  }

  fileprivate mutating func deployment() throws(InputError) -> Deployment {
    _ = try text("result")
    let result: Deployment.Result? = try optionalChoice(
      "result", ["success": .success, "failure": .failure])
    var deployment = Deployment(
      provenance: provenance, id: try text("id"), time: try moment("time"),
      environment: try text("environment"), result: result ?? .failure)
    deployment.commit = optionalText("commit")
    deployment.committed = try optionalMoment("committed")
    deployment.artifact = optionalText("artifact")
    deployment.rollbackOf = optionalText("rollback_of")
    deployment.isAutomated = try optionalFlag("automated")
    return deployment
  }

  fileprivate mutating func incident() throws(InputError) -> Incident {
    var incident = Incident(
      provenance: provenance, id: try text("id"), opened: try moment("opened"))
    incident.resolved = try optionalMoment("resolved")
    incident.severity = optionalText("severity")
    incident.causedBy = optionalText("caused_by")
    return incident
  }

  fileprivate mutating func workItem() throws(InputError) -> WorkItem {
    var item = WorkItem(
      provenance: provenance, id: try text("id"), kind: try text("kind"),
      created: try moment("created"))
    item.closed = try optionalMoment("closed")
    item.hasCommitLinks = try optionalFlag("commit_links")
    item.isFiledByBot = try optionalFlag("filed_by_bot")
    item.labels = (optionalText("labels") ?? "").split(separator: ";").map(String.init).sorted()
    return item
  }

  fileprivate mutating func environmentRequest() throws(InputError) -> EnvironmentRequest {
    var request = EnvironmentRequest(
      provenance: provenance, id: try text("id"), requested: try moment("requested"))
    request.ready = try optionalMoment("ready")
    request.isSelfService = try optionalFlag("self_service")
    return request
  }

  fileprivate mutating func metric() throws(InputError) -> MetricPoint {
    MetricPoint(
      provenance: provenance, name: try text("name"), value: try decimal("value"),
      unit: try text("unit"), observed: try moment("observed"), source: try text("source"))
  }
}
