import Evidence
import Quantities

/// A change or deployment that can be drawn.
enum SampleMember {
  case request(MergeRequest, merged: Instant)
  case commit(RepositoryHistory.Commit, workItem: String?, integrated: Instant)
  case deployment(Deployment)

  /// Everything of a kind that the evidence holds, whenever it happened.
  static func all(
    _ population: AuditSample.Population, in evidence: EvidenceCollection
  ) -> [SampleMember] {
    switch population {
    case .mergeRequests:
      evidence.mergeRequests.compactMap { request in
        request.merged.map { .request(request, merged: $0) }
      }
    case .commits: commits(of: evidence.history)
    case .deployments:
      evidence.deployments.filter { $0.environment.lowercased().hasPrefix("prod") }
        .map(SampleMember.deployment)
    }
  }

  private static func commits(of history: RepositoryHistory?) -> [SampleMember] {
    guard let history else { return [] }
    return history.commits.filter { $0.marks.contains(.trunk) }.compactMap { commit in
      guard let time = commit.integrated ?? commit.committed else { return nil }
      let item = commit.workItem.flatMap { place in
        history.workItems.indices.contains(Int(place)) ? history.workItems[Int(place)] : nil
      }
      return .commit(commit, workItem: item, integrated: time)
    }
  }

  /// Members with keys of their own: the identifier and, where several share it, the time.
  ///
  /// Members that even so are told apart by nothing are one.
  static func keyed(_ members: [SampleMember]) -> [(key: String, member: SampleMember)] {
    let counts = members.reduce(into: [String: Int]()) { $0[$1.id, default: 0] += 1 }
    var keyed: [String: SampleMember] = [:]
    for member in members {
      let key = counts[member.id] == 1 ? member.id : "\(member.id) \(member.time)"
      if let first = keyed[key], first.place < member.place { continue }
      keyed[key] = member
    }
    return keyed.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The identifier; of a commit its first 16 digits.
  var id: String {
    switch self {
    case .request(let request, _): request.id
    case .commit(let commit, _, _): CommitName.text(commit.idPrefix)
    case .deployment(let deployment): deployment.id
    }
  }

  var time: Instant {
    switch self {
    case .request(_, let merged): merged
    case .commit(_, _, let integrated): integrated
    case .deployment(let deployment): deployment.time
    }
  }

  var place: Provenance {
    switch self {
    case .request(let request, _): request.provenance
    case .commit: Provenance(path: ".git")
    case .deployment(let deployment): deployment.provenance
    }
  }
}

/// Commits by their first 16 hexadecimal digits.
enum CommitName {
  static func text(_ prefix: UInt64) -> String {
    let digits = String(prefix, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Whether two names, each a whole identifier or its beginning, may be of one commit.
  static func agree(_ one: String, _ other: String) -> Bool {
    let length = min(one.utf8.count, other.utf8.count)
    return length >= 7 && one.utf8.prefix(length).elementsEqual(other.utf8.prefix(length))
  }
}
