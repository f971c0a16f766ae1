import DataFormats
import Evidence

extension GitHubKinds {
  /// A deployment; how it ended stands in its statuses, which are exported apart.
  static let deployment = ForgeKind(
    title: "GitHub deployment", records: .deployments,
    keys: ["id", "sha", "environment", "created_at"], others: ["state", "deployable", "head_sha"]
  ) { item, collection in
    guard let id = item.name("id"), let time = item.moment("created_at"),
      let environment = item["environment"]?.string, !environment.isEmpty
    else { return false }
    var deployment = Deployment(
      provenance: item.provenance, id: id, time: time, environment: environment, result: .success)
    deployment.commit = item["sha"]?.string
    deployment.isAutomated = item.isBot("creator").flatMap { $0 ? true : nil }
    collection.startedDeployments.append(deployment)
    return true
  }

  /// What a deployment has come to; `inactive` is a success that a newer one replaced.
  static let deploymentStatus = ForgeKind(
    title: "GitHub deployment status", records: nil,
    keys: ["deployment_url", "state", "created_at"]
  ) { item, collection in
    guard let id = number(at: item["deployment_url"]?.string),
      let time = item.moment("created_at"), let state = item["state"]?.string
    else { return false }
    collection.deploymentOutcomes.append(
      DeploymentOutcome(
        provenance: item.provenance, deployment: id, time: time, result: result(ofStatus: state)))
    return true
  }

  static func result(ofStatus state: String) -> Deployment.Result? {
    switch state.lowercased() {
    case "success", "inactive": .success
    case "failure", "error": .failure
    default: nil
    }
  }
}
