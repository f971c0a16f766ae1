import Evidence
import Quantities

/// Joins the tables of a warehouse by their identifiers.
enum WarehouseJoins {
  static func join(_ evidence: inout EvidenceCollection) {
    joinTries(&evidence)
    joinRequests(&evidence)
    joinRunCommits(&evidence)
    joinChanges(&evidence)
    joinCauses(&evidence)
    tellReversed(&evidence)
    evidence.exportParts = ExportParts()
  }

  private struct Place: Hashable {
    let id: String
    let environment: String
  }

  /// A deployment succeeded when the last try of each repository did, or when it says so itself.
  private static func joinTries(_ evidence: inout EvidenceCollection) {
    let groups = Dictionary(grouping: evidence.exportParts.tries) {
      Place(id: $0.deployment.id, environment: $0.deployment.environment)
    }
    let deployments = groups.values.compactMap(deployment)
    evidence.deployments += deployments.sorted { ($0.provenance, $0.id) < ($1.provenance, $1.id) }
  }

  private static func deployment(_ tries: [DeploymentTry]) -> Deployment? {
    let ordered = tries.sorted {
      ($0.deployment.time, $0.deployment.provenance) < (
        $1.deployment.time, $1.deployment.provenance
      )
    }
    var last: [String: Deployment] = [:]
    for attempt in ordered { last[attempt.repository ?? ""] = attempt.deployment }
    guard var result = ordered.last?.deployment else { return nil }
    let whole = ordered.last { $0.repository == nil }?.deployment.result
    result.result = whole ?? (last.values.contains { $0.result == .failure } ? .failure : .success)
    result.commit = ordered.lazy.compactMap(\.deployment.commit).last
    return result
  }

  /// Rows of several tables on one request become one; the row that has the forge's number leads.
  private static func joinRequests(_ evidence: inout EvidenceCollection) {
    let all = evidence.mergeRequests
    let leads = all.filter { $0.warehouseID != nil && $0.id != $0.warehouseID }
    let others = all.filter { $0.warehouseID == nil || $0.id == $0.warehouseID }
    var places: [String: Int] = [:]
    var result: [MergeRequest] = []
    for request in leads + others {
      guard let key = request.warehouseID else {
        result.append(request)
        continue
      }
      if let place = places[key] {
        result[place].complete(from: request)
      } else {
        places[key] = result.count
        result.append(request)
      }
    }
    evidence.mergeRequests = result
  }

  private static func joinRunCommits(_ evidence: inout EvidenceCollection) {
    let links = evidence.exportParts.runCommits
    guard !links.isEmpty else { return }
    let byRun = Dictionary(links.map { ($0.run, $0) }, uniquingKeysWith: { first, _ in first })
    var known: Set<String> = []
    for index in evidence.pipelineRuns.indices {
      guard let link = byRun[evidence.pipelineRuns[index].id] else { continue }
      known.insert(link.run)
      evidence.pipelineRuns[index].commit = evidence.pipelineRuns[index].commit ?? link.commit
      evidence.pipelineRuns[index].branch = evidence.pipelineRuns[index].branch ?? link.branch
    }
    let lost = links.count { !known.contains($0.run) }
    guard lost > 0, let first = links.first else { return }
    evidence.diagnostics.append(
      Diagnostic(
        .warning, path: first.provenance.path,
        message: "\(lost) of \(links.count) rows belong to no pipeline; export the table "
          + "'cicd_pipelines', too"))
  }

  /// A deployment's commit was written when the newest of its changes was; an incident goes back
  /// to the last deployment before it that carried one of its changes.
  private static func joinChanges(_ evidence: inout EvidenceCollection) {
    let parts = evidence.exportParts
    guard !parts.carried.isEmpty else { return }
    let times = Dictionary(parts.changes.map { ($0.change, $0.time) }, uniquingKeysWith: max)
    let carried = Dictionary(
      parts.carried.map { ($0.owner, $0.changes) }, uniquingKeysWith: { first, _ in first })
    var carriers: [String: [Deployment]] = [:]
    for index in evidence.deployments.indices {
      let deployment = evidence.deployments[index]
      let own = carried[.deployment(deployment.id)] ?? []
      let newest = own.compactMap { times[$0] }.max()
      evidence.deployments[index].committed = deployment.committed ?? newest
      for change in own { carriers[change, default: []].append(deployment) }
    }
    for index in evidence.incidents.indices where evidence.incidents[index].causedBy == nil {
      let incident = evidence.incidents[index]
      let suspects = (carried[.incident(incident.id)] ?? []).flatMap { carriers[$0] ?? [] }
      evidence.incidents[index].causedBy = cause(among: suspects, of: incident)
    }
  }

  private static func cause(among suspects: [Deployment], of incident: Incident) -> String? {
    let earlier = suspects.filter { $0.time <= incident.opened }
    return (earlier.max { $0.time < $1.time } ?? suspects.min { $0.time < $1.time })?.id
  }

  private static func joinCauses(_ evidence: inout EvidenceCollection) {
    let causes = Dictionary(
      evidence.exportParts.causes.map { ($0.incident, $0.deployment) },
      uniquingKeysWith: { first, _ in first })
    for index in evidence.incidents.indices {
      let incident = evidence.incidents[index]
      evidence.incidents[index].causedBy = incident.causedBy ?? causes[incident.id]
    }
  }

  private static func tellReversed(_ evidence: inout EvidenceCollection) {
    let places = Dictionary(grouping: evidence.exportParts.reversed, by: \.path)
    for (path, rows) in places.sorted(by: { $0.key < $1.key }) {
      let line = rows.compactMap(\.line).min().map { ", the first in line \($0)" } ?? ""
      evidence.diagnostics.append(
        Diagnostic(
          .warning, path: path,
          message:
            "\(rows.count) dates stand before what they end\(line); such durations were left out"))
    }
  }
}
