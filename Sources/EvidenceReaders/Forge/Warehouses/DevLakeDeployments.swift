import DataFormats
import Evidence
import Quantities

/// DevLake's tables of deployments.
enum DevLakeDeployments {
  static let all = [commits, whole]

  /// What one deployment put into one repository; tried again, it has several rows.
  static let commits = ForgeKind(
    title: "DevLake deployments by commit", records: .deployments,
    keys: ["commit_sha", "result", "cicd_deployment_id", "environment"]
  ) { item, collection in
    guard let id = item.name("cicd_deployment_id") else { return false }
    guard var deployment = attempt(item, id: id, in: &collection) else { return isOpen(item) }
    deployment.commit = item.name("commit_sha")
    let repository = item.name("repo_url") ?? item.name("repo_id") ?? ""
    collection.exportParts.tries.append(DeploymentTry(deployment, repository: repository))
    return true
  }

  /// A deployment as a whole.
  static let whole = ForgeKind(
    title: "DevLake deployments", records: .deployments,
    keys: ["id", "cicd_scope_id", "result", "environment", "finished_date"],
    others: ["commit_sha", "pipeline_id", "type", "cicd_deployment_id"]
  ) { item, collection in
    guard let id = item.name("id") else { return false }
    guard let deployment = attempt(item, id: id, in: &collection) else { return isOpen(item) }
    collection.exportParts.tries.append(DeploymentTry(deployment, repository: nil))
    return true
  }

  /// Whether a row has no result because the deployment goes on or was called off.
  private static func isOpen(_ item: ForgeItem) -> Bool {
    guard item.name("environment") ?? item.name("original_environment") != nil else { return false }
    return result(item) == nil && (item.name("result") != nil || item.name("status") != nil)
  }

  private static func attempt(
    _ item: ForgeItem, id: String, in collection: inout EvidenceCollection
  ) -> Deployment? {
    guard let result = result(item), let time = time(item, in: &collection),
      let environment = item.name("environment") ?? item.name("original_environment")
    else { return nil }
    return Deployment(
      provenance: item.provenance, id: DevLakeKinds.ownID(id), time: time, environment: environment,
      result: result)
  }

  private static func result(_ item: ForgeItem) -> Deployment.Result? {
    switch item["result"]?.string?.uppercased() {
    case "SUCCESS": .success
    case "FAILURE": .failure
    default: nil
    }
  }

  /// When it ended: the date, or the beginning and its duration in seconds.
  private static func time(
    _ item: ForgeItem, in collection: inout EvidenceCollection
  ) -> Instant? {
    guard let started = item.moment("started_date") else { return item.moment("finished_date") }
    if let end = item.end("finished_date", after: started, in: &collection) { return end }
    let seconds = item.name("duration_sec").flatMap { Int64($0.prefix { $0 != "." }) }
    return started.adding(seconds: max(0, seconds ?? 0))
  }
}
