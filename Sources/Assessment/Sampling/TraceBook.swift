import Evidence
import Quantities

/// Finds what the evidence holds on the stations of a change.
struct TraceBook {
  private typealias Found = (TraceLink.Finding, isGood: Bool, place: Provenance)

  private let evidence: EvidenceCollection
  private let items: [String: WorkItem]
  private let requests: [MergeRequest]

  init(_ evidence: EvidenceCollection) {
    self.evidence = evidence
    items = Dictionary(evidence.workItems.map { ($0.id, $0) }) { first, second in
      first.provenance < second.provenance ? first : second
    }
    requests = evidence.mergeRequests.sorted {
      ($0.provenance, $0.id, $0.opened) < ($1.provenance, $1.id, $1.opened)
    }
  }

  func links(of member: SampleMember) -> [TraceLink] {
    switch member {
    case .request(let request, _): links(of: request)
    case .commit(let commit, let item, _): links(of: commit, item: item)
    case .deployment(let deployment): links(of: deployment)
    }
  }

  private func links(of request: MergeRequest) -> [TraceLink] {
    let place = request.provenance
    let runs = runs(of: request.mergeCommit)
    let artifacts = artifacts(of: request.mergeCommit)
    var deployments = deployments(of: request.mergeCommit, artifacts)
    if deployments.isEmpty, let moment = request.deployed {
      deployments = [(.production(moment), true, place)]
    }
    let isKnown = request.commits != nil || request.firstCommit != nil || request.mergeCommit != nil
    let commits = TraceLink.Finding.commits(
      count: request.commits, first: request.firstCommit, id: request.mergeCommit)
    return [
      TraceLink(.workItem, item(request.workItem, at: place)),
      TraceLink(.commits, isKnown ? [(commits, true, place)] : []),
      TraceLink(.review, review(of: request)),
      TraceLink(.build, runs.map(found)),
      TraceLink(.tests, request.checksPassed.map { [(.passed($0), $0, place)] } ?? []),
      TraceLink(.artifact, artifacts.map(found)), TraceLink(.deployment, deployments),
    ]
  }

  private func links(of commit: RepositoryHistory.Commit, item: String?) -> [TraceLink] {
    let id = CommitName.text(commit.idPrefix)
    let place = Provenance(path: ".git")
    let artifacts = artifacts(of: id)
    let request = request(of: id)
    let trace = commit.marks.contains(.reviewTrace)
    let checks = request?.checksPassed.map {
      [(.passed($0), $0, request?.provenance ?? place)] as [Found]
    }
    let finding = TraceLink.Finding.commits(count: 1, first: commit.authored, id: id)
    return [
      TraceLink(.workItem, self.item(item ?? request?.workItem, at: place)),
      TraceLink(.commits, [(finding, true, place)]),
      TraceLink(
        .review, request.map(review) ?? (trace ? [(.reviewTrace(true), true, place)] : [])),
      TraceLink(.build, runs(of: id).map(found)), TraceLink(.tests, checks ?? []),
      TraceLink(.artifact, artifacts.map(found)),
      TraceLink(.deployment, deployments(of: id, artifacts)),
    ]
  }

  private func links(of deployment: Deployment) -> [TraceLink] {
    let place = deployment.provenance
    let artifacts = evidence.artifacts.filter { $0.isSame(as: deployment) }.sorted(
      by: Self.isBefore)
    let commit = deployment.commit ?? artifacts.lazy.compactMap(\.commit).first
    let request = request(of: commit)
    let tests: [Found] =
      deployment.testsPassed.map { [(.passed($0), $0, place)] }
      ?? request?.checksPassed.map { [(.passed($0), $0, request?.provenance ?? place)] } ?? []
    let named: [Found] =
      deployment.artifact.map { [(.artifact($0), true, place)] } ?? []
    let commits = TraceLink.Finding.commits(
      count: deployment.changes, first: deployment.committed, id: commit)
    let isKnown = commit != nil || deployment.changes != nil || deployment.committed != nil
    return [
      TraceLink(.workItem, item(request?.workItem, at: request?.provenance ?? place)),
      TraceLink(.commits, isKnown ? [(commits, true, place)] : []),
      TraceLink(.review, request.map(review) ?? []),
      TraceLink(.build, runs(of: commit).map(found)), TraceLink(.tests, tests),
      TraceLink(.artifact, artifacts.isEmpty ? named : artifacts.map(found)),
      TraceLink(.deployment, [found(deployment)]),
    ]
  }
}

// MARK: - Stations

extension TraceBook {
  private func item(_ id: String?, at place: Provenance) -> [Found] {
    guard let id, !id.isEmpty else { return [] }
    let record = items[id]
    return [(.item(id, isRecorded: record != nil), true, record?.provenance ?? place)]
  }

  private func review(of request: MergeRequest) -> [Found] {
    guard let count = request.approvals else { return [] }
    return [(.approvals(count), count > 0, request.provenance)]
  }

  private func request(of commit: String?) -> MergeRequest? {
    guard let commit else { return nil }
    return requests.first { $0.mergeCommit.map { CommitName.agree($0, commit) } ?? false }
  }

  private func runs(of commit: String?) -> [PipelineRun] {
    guard let commit else { return [] }
    return evidence.pipelineRuns.filter { $0.commit.map { CommitName.agree($0, commit) } ?? false }
      .sorted { ($0.started, $0.id, $0.provenance) < ($1.started, $1.id, $1.provenance) }
  }

  private func artifacts(of commit: String?) -> [PublishedArtifact] {
    guard let commit else { return [] }
    return evidence.artifacts.filter { $0.commit.map { CommitName.agree($0, commit) } ?? false }
      .sorted(by: Self.isBefore)
  }

  private func deployments(of commit: String?, _ artifacts: [PublishedArtifact]) -> [Found] {
    evidence.deployments.filter { deployment in
      let isOfCommit =
        commit.flatMap { commit in deployment.commit.map { CommitName.agree($0, commit) } } ?? false
      return isOfCommit || artifacts.contains { $0.isSame(as: deployment) }
    }.sorted { ($0.time, $0.id, $0.provenance) < ($1.time, $1.id, $1.provenance) }.map(found)
  }

  private func found(_ run: PipelineRun) -> Found {
    (.run(id: run.id, result: run.result), run.result == .success, run.provenance)
  }

  private func found(_ artifact: PublishedArtifact) -> Found {
    (.artifact("\(artifact.name) \(artifact.version)"), true, artifact.provenance)
  }

  private func found(_ deployment: Deployment) -> Found {
    (
      .deployment(
        id: deployment.id, environment: deployment.environment, time: deployment.time,
        result: deployment.result), deployment.result == .success, deployment.provenance
    )
  }

  private static func isBefore(_ left: PublishedArtifact, _ right: PublishedArtifact) -> Bool {
    (left.name, left.version, left.provenance) < (right.name, right.version, right.provenance)
  }
}

extension PublishedArtifact {
  /// Whether a deployment says that it put this artifact in place.
  fileprivate func isSame(as deployment: Deployment) -> Bool {
    guard let named = deployment.artifact, !named.isEmpty else { return false }
    return named == digest || named == version || named == "\(name):\(version)"
      || named == "\(name)@\(version)"
  }
}
