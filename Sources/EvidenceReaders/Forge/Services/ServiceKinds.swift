import DataFormats
import Evidence
import Quantities

/// The objects of build servers and of services that call people.
enum ServiceKinds {
  static let all = [jenkinsBuild, azureBuild, pagerDuty, opsgenie]

  /// A build of Jenkins, as `/api/json?tree=builds[number,result,timestamp,duration]` answers.
  static let jenkinsBuild = ForgeKind(
    title: "Jenkins build", records: .pipelineRuns, keys: ["number", "timestamp", "result"]
  ) { item, collection in
    guard let number = item.name("number"), let started = item.moment("timestamp") else {
      return false
    }
    let name = item["fullDisplayName"]?.string ?? "#\(number)"
    var run = PipelineRun(provenance: item.provenance, id: name, started: started)
    run.service = "Jenkins"
    if let duration = item["duration"]?.int, duration > 0 {
      run.finished = started.adding(seconds: duration / 1000)
    }
    switch item["result"]?.string {
    case "SUCCESS": run.result = .success
    case "FAILURE", "UNSTABLE": run.result = .failure
    case "ABORTED": run.result = .cancelled
    default: run.result = nil
    }
    collection.pipelineRuns.append(run)
    return true
  }

  /// A build of Azure DevOps (`_apis/build/builds`).
  static let azureBuild = ForgeKind(
    title: "Azure DevOps build", records: .pipelineRuns,
    keys: ["id", "buildNumber", "status", "queueTime"]
  ) { item, collection in
    guard let id = item.name("id"),
      let started = item.moment("startTime") ?? item.moment("queueTime")
    else { return false }
    var run = PipelineRun(provenance: item.provenance, id: id, started: started)
    run.service = "Azure Pipelines"
    run.finished = item.moment("finishTime").flatMap { $0 >= started ? $0 : nil }
    run.branch = item["sourceBranch"]?.string.map { name in
      name.hasPrefix("refs/heads/") ? String(name.dropFirst(11)) : name
    }
    run.commit = item["sourceVersion"]?.string
    run.trigger = azureTrigger(item["reason"]?.string)
    switch item["result"]?.string {
    case "succeeded": run.result = .success
    case "failed", "partiallySucceeded": run.result = .failure
    case "canceled": run.result = .cancelled
    default: run.result = nil
    }
    collection.pipelineRuns.append(run)
    return true
  }

  private static func azureTrigger(_ reason: String?) -> PipelineDefinition.Trigger? {
    switch reason {
    case "individualCI", "batchedCI": .push
    case "pullRequest": .mergeRequest
    case "schedule": .schedule
    case "manual": .manual
    default: nil
    }
  }

  /// An incident of PagerDuty; the last change of one that is resolved is its end.
  static let pagerDuty = ForgeKind(
    title: "PagerDuty incident", records: .incidents,
    keys: ["incident_number", "created_at", "status"]
  ) { item, collection in
    guard let number = item.name("incident_number"), let opened = item.moment("created_at") else {
      return false
    }
    var incident = Incident(provenance: item.provenance, id: number, opened: opened)
    if item["status"]?.string == "resolved" {
      incident.resolved = (item.moment("resolved_at") ?? item.moment("last_status_change_at"))
        .flatMap { $0 >= opened ? $0 : nil }
    }
    incident.severity = (item["priority", "summary"] ?? item["urgency"])?.string
    collection.incidents.append(incident)
    return true
  }

  /// An incident or alert of Opsgenie.
  static let opsgenie = ForgeKind(
    title: "Opsgenie incident", records: .incidents, keys: ["tinyId", "createdAt", "status"]
  ) { item, collection in
    guard let id = item.name("tinyId"), let opened = item.moment("createdAt") else { return false }
    var incident = Incident(provenance: item.provenance, id: id, opened: opened)
    if ["closed", "resolved"].contains(item["status"]?.string ?? "") {
      incident.resolved = (item.moment("closedAt") ?? item.moment("updatedAt"))
        .flatMap { $0 >= opened ? $0 : nil }
    }
    incident.severity = item["priority"]?.string
    collection.incidents.append(incident)
    return true
  }
}
