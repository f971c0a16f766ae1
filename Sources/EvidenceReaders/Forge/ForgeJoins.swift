import Evidence
import Quantities

/// Joins what forges export apart, and counts what was exported twice once.
enum ForgeJoins {
  static func join(_ evidence: inout EvidenceCollection) {
    joinReviews(&evidence)
    joinOutcomes(&evidence)
    PageJoins.join(&evidence)
    RunJoins.join(&evidence)
    WarehouseJoins.join(&evidence)
    evidence.mergeRequests = merged(evidence.mergeRequests)
    evidence.pipelineRuns = firsts(evidence.pipelineRuns) { "\($0.id) \($0.started)" }
    evidence.deployments = firsts(evidence.deployments) { "\($0.id) \($0.time) \($0.environment)" }
    evidence.incidents = firsts(evidence.incidents) { "\($0.id) \($0.opened)" }
    evidence.workItems = firsts(evidence.workItems) { "\($0.id) \($0.created)" }
  }

  /// Approvals of people other than the author, each person by the last verdict; a comment is none.
  private static func joinReviews(_ evidence: inout EvidenceCollection) {
    guard !evidence.mergeReviews.isEmpty else { return }
    let reviews = Dictionary(grouping: evidence.mergeReviews, by: \.request)
    for index in evidence.mergeRequests.indices {
      let request = evidence.mergeRequests[index]
      guard let all = reviews[request.id] else { continue }
      let own = all.filter { $0.author != request.author }
        .sorted { ($0.time ?? request.opened) < ($1.time ?? request.opened) }
      var verdicts: [String: Bool] = [:]
      for review in own { verdicts[review.author] = review.approves ?? verdicts[review.author] }
      evidence.mergeRequests[index].approvals =
        request.approvals ?? verdicts.values.count { $0 }
      evidence.mergeRequests[index].firstReview =
        request.firstReview ?? own.compactMap(\.time).first { $0 >= request.opened }
    }
  }

  /// A deployment is one once its outcome is known: the first success or failure that was told.
  private static func joinOutcomes(_ evidence: inout EvidenceCollection) {
    guard !evidence.startedDeployments.isEmpty else { return }
    let outcomes = Dictionary(grouping: evidence.deploymentOutcomes, by: \.deployment)
    var open: [Deployment] = []
    for started in evidence.startedDeployments {
      let told = (outcomes[started.id] ?? []).sorted { $0.time < $1.time }
      guard let outcome = told.first(where: { $0.result != nil }), let result = outcome.result
      else {
        open.append(started)
        continue
      }
      var deployment = started
      (deployment.result, deployment.time) = (result, outcome.time)
      evidence.deployments.append(deployment)
    }
    evidence.startedDeployments = []
    guard let first = open.first else { return }
    evidence.diagnostics.append(
      Diagnostic(
        .warning, path: first.provenance.path,
        message:
          "\(open.count) deployments have no outcome and were left out; export their statuses, "
          + "too ('gh api repos/OWNER/NAME/deployments/ID/statuses')"))
  }

  /// One request for each identifier and date; what one export leaves out another may tell.
  private static func merged(_ requests: [MergeRequest]) -> [MergeRequest] {
    var places: [String: Int] = [:]
    var result: [MergeRequest] = []
    for request in requests {
      let key = "\(request.id) \(request.opened)"
      guard let place = places[key] else {
        places[key] = result.count
        result.append(request)
        continue
      }
      result[place].complete(from: request)
    }
    return result
  }

  private static func firsts<Record>(
    _ records: [Record], by key: (Record) -> String
  ) -> [Record] {
    var seen: Set<String> = []
    return records.filter { seen.insert(key($0)).inserted }
  }
}

extension MergeRequest {
  /// Takes over what is not known yet.
  mutating func complete(from other: MergeRequest) {
    merged = merged ?? other.merged
    firstCommit = firstCommit ?? other.firstCommit
    commits = commits ?? other.commits
    files = files ?? other.files
    approvals = approvals ?? other.approvals
    checksPassed = checksPassed ?? other.checksPassed
    workItem = workItem ?? other.workItem
    mergeCommit = mergeCommit ?? other.mergeCommit
    author = author ?? other.author
    changedLines = changedLines ?? other.changedLines
    firstReview = firstReview ?? other.firstReview
    deployed = deployed ?? other.deployed
  }
}
