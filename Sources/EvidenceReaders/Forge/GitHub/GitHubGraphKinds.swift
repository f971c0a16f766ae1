import DataFormats
import Evidence
import Quantities

/// What GitHub's GraphQL interface answers, whose names differ in case from one client to another.
enum GitHubGraphKinds {
  static let all = [
    deployment(["commitOid", "environment", "createdAt"]),
    deployment(["CommitOid", "Environment", "CreatedAt"]),
  ]

  /// A deployment with its statuses inside.
  private static func deployment(_ keys: [String]) -> ForgeKind {
    ForgeKind(title: "GitHub deployment (GraphQL)", records: .deployments, keys: keys) {
      item, collection in
      guard let id = item.any("id")?.string, let environment = item.any("environment")?.string,
        !environment.isEmpty
      else { return false }
      guard let (time, result) = outcome(item) else { return true }
      var deployment = Deployment(
        provenance: item.provenance, id: id, time: time, environment: environment, result: result)
      deployment.commit = item.any("commitOid")?.string
      deployment.committed = item.any("commit").flatMap { commit in
        ForgeItem(node: commit, provenance: item.provenance).any("committedDate")
          .flatMap(ForgeItem.moment)
      }
      collection.exportParts.tries.append(DeploymentTry(deployment, repository: nil))
      return true
    }
  }

  /// The first success or failure that was told; `inactive` was a success, now superseded.
  private static func outcome(_ item: ForgeItem) -> (Instant, Deployment.Result)? {
    let listed = item.any("statuses")?["nodes"]?.items ?? []
    let statuses = (listed + [item.any("latestStatus")].compactMap { $0 })
      .map { ForgeItem(node: $0, provenance: item.provenance) }
    let told = statuses.compactMap { status -> (Instant, Deployment.Result)? in
      guard
        let time = (status.any("createdAt") ?? status.any("updatedAt")).flatMap(ForgeItem.moment),
        let result = GitHubKinds.result(ofStatus: status.any("state")?.string ?? "")
      else { return nil }
      return (time, result)
    }
    if let first = told.min(by: { $0.0 < $1.0 }) { return first }
    guard item.any("state")?.string?.uppercased() == "INACTIVE",
      let time = item.any("updatedAt").flatMap(ForgeItem.moment)
    else { return nil }
    return (time, .success)
  }
}

extension ForgeItem {
  /// The value at a key that starts with a small or a capital letter.
  fileprivate func any(_ key: String) -> JSONNode? {
    node[key] ?? node[key.prefix(1).uppercased() + key.dropFirst()]
  }
}
