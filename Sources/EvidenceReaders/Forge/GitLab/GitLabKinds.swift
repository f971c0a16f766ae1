import DataFormats
import Evidence

/// The objects of GitLab's REST interface (v4).
enum GitLabKinds {
  static let all = [mergeRequest, deployment, deploymentEvent, job, pipeline, release, issue]

  /// A merge request; approvals are exported apart.
  static let mergeRequest = ForgeKind(
    title: "GitLab merge request", records: .mergeRequests,
    keys: ["iid", "source_branch", "target_branch", "created_at"]
  ) { item, collection in
    guard let iid = item.name("iid"), let opened = item.moment("created_at") else { return false }
    var request = MergeRequest(provenance: item.provenance, id: "!\(iid)", opened: opened)
    request.merged = item.moment("merged_at")
    request.mergeCommit =
      item.name("merge_commit_sha") ?? item.name("squash_commit_sha")
    request.author = item.login("author")
    request.files = item.count("changes_count")
    request.checksPassed = passed(item["head_pipeline", "status"]?.string)
    request.workItem = WorkItemMention.first(
      in: item["title"]?.string, item["source_branch"]?.string, item["description"]?.string)
    collection.mergeRequests.append(request)
    return true
  }

  /// Whether a pipeline passed; nil for one that is missing, or has no result.
  static func passed(_ status: String?) -> Bool? {
    switch status?.lowercased() {
    case "success": true
    case "failed": false
    default: nil
    }
  }

  /// A pipeline.
  static let pipeline = ForgeKind(
    title: "GitLab pipeline", records: .pipelineRuns,
    keys: ["id", "sha", "ref", "status", "created_at"],
    others: ["environment", "stage", "deployable"]
  ) { item, collection in
    guard let id = item.name("id"), let created = item.moment("created_at") else { return false }
    let started = item.moment("started_at") ?? created
    var run = PipelineRun(provenance: item.provenance, id: id, started: started)
    run.service = "GitLab CI"
    run.branch = item["ref"]?.string
    run.commit = item["sha"]?.string
    run.trigger = trigger(item["source"]?.string)
    run.result = result(item["status"]?.string)
    run.finished = item.moment("finished_at").flatMap { $0 >= started ? $0 : nil }
    collection.pipelineRuns.append(run)
    return true
  }

  static func trigger(_ source: String?) -> PipelineDefinition.Trigger? {
    switch source {
    case "push": .push
    case "merge_request_event", "external_pull_request_event": .mergeRequest
    case "schedule": .schedule
    case "web", "api", "trigger", "chat": .manual
    default: nil
    }
  }

  static func result(_ status: String?) -> PipelineRun.Result? {
    switch status {
    case "success": .success
    case "failed": .failure
    case "canceled", "cancelled": .cancelled
    default: nil
    }
  }

  /// A deployment; one that still runs or waits has no result and is left out.
  static let deployment = ForgeKind(
    title: "GitLab deployment", records: .deployments,
    keys: ["id", "sha", "environment", "deployable", "created_at"]
  ) { item, collection in
    let status = item["status"]?.string ?? item["deployable", "status"]?.string
    guard let id = item.name("iid") ?? item.name("id"), let created = item.moment("created_at"),
      let environment = item["environment", "name"]?.string
    else { return false }
    guard let result = ended(status) else { return true }
    let finished = item["deployable", "finished_at"].flatMap(ForgeItem.moment)
    var deployment = Deployment(
      provenance: item.provenance, id: id, time: finished ?? item.moment("updated_at") ?? created,
      environment: environment, result: result)
    deployment.commit = item["sha"]?.string
    deployment.committed = item["deployable", "commit", "created_at"].flatMap(ForgeItem.moment)
    collection.deployments.append(deployment)
    return true
  }

  /// What a hook is told when a deployment changes.
  static let deploymentEvent = ForgeKind(
    title: "GitLab deployment event", records: .deployments,
    keys: ["deployment_id", "status", "environment", "status_changed_at"]
  ) { item, collection in
    guard let id = item.name("deployment_id"), let time = item.moment("status_changed_at"),
      let environment = item["environment"]?.string
    else { return false }
    guard let result = ended(item["status"]?.string) else { return true }
    var deployment = Deployment(
      provenance: item.provenance, id: id, time: time, environment: environment, result: result)
    deployment.commit = item["short_sha"]?.string
    collection.deployments.append(deployment)
    return true
  }

  private static func ended(_ status: String?) -> Deployment.Result? {
    switch status {
    case "success": .success
    case "failed": .failure
    default: nil
    }
  }

  /// A release: each linked file is a published artifact of the tag.
  static let release = ForgeKind(
    title: "GitLab release", records: .artifacts, keys: ["tag_name", "released_at"]
  ) { item, collection in
    guard let tag = item.name("tag_name") else { return false }
    for link in item["assets", "links"]?.items ?? [] {
      guard let name = link["name"]?.string, !name.isEmpty else { continue }
      var artifact = PublishedArtifact(provenance: item.provenance, name: name, version: tag)
      (artifact.tag, artifact.tier) = (tag, "release")
      artifact.published = item.moment("released_at")
      artifact.commit = item["commit", "id"]?.string
      collection.artifacts.append(artifact)
    }
    return true
  }

  /// An issue; one of the type incident is an incident, too.
  static let issue = ForgeKind(
    title: "GitLab issue", records: .workItems,
    keys: ["iid", "created_at", "labels", "user_notes_count"],
    others: ["source_branch"]
  ) { item, collection in
    guard let iid = item.name("iid"), let created = item.moment("created_at") else { return false }
    let labels = (item["labels"]?.items ?? []).compactMap { $0.string ?? $0["name"]?.string }
    let type = (item["issue_type"] ?? item["type"])?.string?.lowercased()
    let told = type == "issue" ? nil : type
    var work = WorkItem(
      provenance: item.provenance, id: "#\(iid)", kind: IssueLabels.kind(labels, type: told),
      created: created)
    work.closed = item.moment("closed_at")
    work.labels = Set(labels).sorted()
    work.iteration = (item["iteration", "title"] ?? item["milestone", "title"])?.string
    work.isFiledByBot = item.isBot("author")
    work.status = item["state"]?.string
    work.isRequirement = IssueLabels.isRequirement(labels, type: told)
    // Zero is what the list says of every issue, so that only links tell something.
    work.hasCommitLinks = item.count("merge_requests_count").flatMap { $0 > 0 ? true : nil }
    collection.workItems.append(work)
    if IssueLabels.isIncident(labels, type: told) { collection.addIncident(from: work) }
    return true
  }
}
