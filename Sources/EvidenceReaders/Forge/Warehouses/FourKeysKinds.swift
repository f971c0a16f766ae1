import DataFormats
import Evidence

/// The tables of Four Keys, whose deployments are successful ones to production.
enum FourKeysKinds {
  static let all = [deployment, incident, change]

  static let deployment = ForgeKind(
    title: "Four Keys deployments", records: .deployments, keys: ["deploy_id", "time_created"]
  ) { item, collection in
    guard let id = item.name("deploy_id"), let time = item.moment("time_created") else {
      return false
    }
    let changes = list(item["changes"])
    var deployment = Deployment(
      provenance: item.provenance, id: id, time: time, environment: "production", result: .success)
    deployment.changes = changes.isEmpty ? nil : changes.count
    deployment.commit = item.name("main_commit") ?? (changes.count == 1 ? changes[0] : nil)
    collection.deployments.append(deployment)
    collection.exportParts.carried.append(CarriedChanges(.deployment(id), changes: changes))
    return true
  }

  static let incident = ForgeKind(
    title: "Four Keys incidents", records: .incidents, keys: ["incident_id", "time_created"]
  ) { item, collection in
    guard let id = item.name("incident_id"), let opened = item.moment("time_created") else {
      return false
    }
    var incident = Incident(provenance: item.provenance, id: id, opened: opened)
    incident.resolved = item.end("time_resolved", after: opened, in: &collection)
    collection.incidents.append(incident)
    let changes = list(item["changes"])
    collection.exportParts.carried.append(CarriedChanges(.incident(id), changes: changes))
    return true
  }

  static let change = ForgeKind(
    title: "Four Keys changes", records: nil, keys: ["change_id", "time_created"]
  ) { item, collection in
    guard let id = item.name("change_id"), let time = item.moment("time_created") else {
      return false
    }
    collection.exportParts.changes.append(ChangeTime(change: id, time: time))
    return true
  }

  /// A list, also one that was written into a cell: `[a,b]`, `["a","b"]`, `a;b`.
  private static func list(_ node: JSONNode?) -> [String] {
    guard let node else { return [] }
    if let text = node.string {
      let parts = text.split { !($0.isLetter || $0.isNumber || "-_./:".contains($0)) }
      return parts.map(String.init)
    }
    return node.items.compactMap { ($0["v"] ?? $0).string }
  }
}
