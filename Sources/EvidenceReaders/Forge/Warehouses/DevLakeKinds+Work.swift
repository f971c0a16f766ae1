import DataFormats
import Evidence
import Quantities

extension DevLakeKinds {
  /// An issue of a tracker; one of the type incident is an incident, too.
  static let issue = ForgeKind(
    title: "DevLake issues", records: .workItems,
    keys: ["id", "type", "created_date", "updated_date"],
    others: ["pull_request_key", "scope_id", "finished_date"]
  ) { item, collection in
    guard let id = item.name("id"), let created = item.moment("created_date") else { return false }
    let type = item.name("type")?.uppercased()
    var work = WorkItem(
      provenance: item.provenance, id: key(item) ?? id, kind: kind(type), created: created)
    work.closed = item.end("resolution_date", after: created, in: &collection)
    work.status = item.name("original_status") ?? item.name("status")
    work.isRequirement = type.map { $0 == "REQUIREMENT" }
    // Minus one is what DevLake writes where nobody estimated.
    work.effort = item.name("story_point").flatMap { Rational(decimal: $0) }
      .flatMap { $0 >= .zero ? $0 : nil }
    work.isFiledByBot = item.name("creator_name").map { BotNames.isBot(name: $0, address: "") }
    collection.workItems.append(work)
    if type == "INCIDENT" { collection.addIncident(id: id, from: item, opened: created) }
    return true
  }

  /// The key that people and commits use: `#5`, `EE-1`.
  private static func key(_ item: ForgeItem) -> String? {
    item.name("issue_key").map { key in
      key.allSatisfy { $0.isASCII && $0.isNumber } ? "#\(key)" : key
    }
  }

  private static func kind(_ type: String?) -> String {
    switch type {
    case nil: "issue"
    case "BUG": "defect"
    case let type?: type.lowercased()
    }
  }

  /// An incident of the table of incidents.
  static let incident = ForgeKind(
    title: "DevLake incidents", records: .incidents,
    keys: ["id", "created_date", "table", "scope_id"]
  ) { item, collection in
    guard let id = item.name("id"), let opened = item.moment("created_date") else { return false }
    collection.addIncident(id: id, from: item, opened: opened)
    return true
  }

  /// The deployment that caused an incident.
  static let incidentCause = ForgeKind(
    title: "DevLake causes of incidents", records: nil,
    keys: ["id", "project_name", "deployment_id"], others: ["result", "pr_cycle_time"]
  ) { item, collection in
    guard let id = item.name("id"), let deployment = item.name("deployment_id") else {
      return false
    }
    collection.exportParts.causes.append(
      IncidentCause(incident: id, deployment: ownID(deployment)))
    return true
  }
}

extension EvidenceCollection {
  /// Takes a row as an incident.
  fileprivate mutating func addIncident(id: String, from item: ForgeItem, opened: Instant) {
    var incident = Incident(provenance: item.provenance, id: id, opened: opened)
    incident.resolved = item.moment("resolution_date").flatMap { $0 >= opened ? $0 : nil }
    incident.severity = item.name("severity") ?? item.name("urgency") ?? item.name("priority")
    incidents.append(incident)
    suppliedRecordKinds.insert(.incidents)
  }
}
