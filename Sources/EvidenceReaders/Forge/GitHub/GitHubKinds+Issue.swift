import DataFormats
import Evidence

extension GitHubKinds {
  /// An issue; GitHub lists pull requests among them, which are left out here.
  static let issue = ForgeKind(
    title: "GitHub issue", records: .workItems, keys: ["number", "labels_url", "created_at"]
  ) { item, collection in
    guard item["pull_request"] == nil else { return true }
    guard let number = item.name("number"), let created = item.moment("created_at") else {
      return false
    }
    let labels = (item["labels"]?.items ?? []).compactMap { $0.string ?? $0["name"]?.string }
    let type = item["type", "name"]?.string
    var work = WorkItem(
      provenance: item.provenance, id: "#\(number)",
      kind: IssueLabels.kind(labels, type: type), created: created)
    work.closed = item.moment("closed_at")
    work.labels = Set(labels).sorted()
    work.iteration = item["milestone", "title"]?.string
    work.isFiledByBot = item.isBot("user")
    work.status = item["state"]?.string
    work.isRequirement = IssueLabels.isRequirement(labels, type: type)
    collection.workItems.append(work)
    if IssueLabels.isIncident(labels, type: type) { collection.addIncident(from: work) }
    return true
  }
}

extension EvidenceCollection {
  /// Takes a work item that reports an incident as one.
  mutating func addIncident(from work: WorkItem) {
    var incident = Incident(provenance: work.provenance, id: work.id, opened: work.created)
    incident.resolved = work.closed
    incident.severity = work.labels.first { $0.lowercased().hasPrefix("sev") }
    incidents.append(incident)
    suppliedRecordKinds.insert(.incidents)
  }
}
