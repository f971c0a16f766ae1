import DataFormats
import Evidence

/// What GitLab's GraphQL interface answers; it tells approvals, which the lists of REST leave out.
enum GitLabGraphKinds {
  static let all = [mergeRequest]

  /// A merge request with the people who approved it.
  static let mergeRequest = ForgeKind(
    title: "GitLab merge request (GraphQL)", records: .mergeRequests,
    keys: ["iid", "createdAt", "mergedAt", "approvedBy"]
  ) { item, collection in
    guard let iid = item.name("iid"), let opened = item.moment("createdAt") else { return false }
    var request = MergeRequest(provenance: item.provenance, id: "!\(iid)", opened: opened)
    request.merged = item.moment("mergedAt")
    request.mergeCommit = item["mergeCommitSha"]?.string
    request.author = item.login("author")
    request.commits = item.count("commitCount")
    request.files = item["diffStatsSummary", "fileCount"]?.int.flatMap { Int(exactly: $0) }
    request.changedLines = changedLines(item)
    request.approvals = approvals(item)
    request.checksPassed = GitLabKinds.passed(item["headPipeline", "status"]?.string)
    request.workItem = WorkItemMention.first(
      in: item["title"]?.string, item["sourceBranch"]?.string, item["description"]?.string)
    collection.mergeRequests.append(request)
    return true
  }

  /// Approvals of people other than the author.
  private static func approvals(_ item: ForgeItem) -> Int? {
    guard let people = item["approvedBy", "nodes"]?.items else { return nil }
    let author = item.login("author")
    return Set(people.compactMap { $0["username"]?.string }.filter { $0 != author }).count
  }

  private static func changedLines(_ item: ForgeItem) -> Int? {
    let sizes = ["additions", "deletions"].compactMap { key in
      item["diffStatsSummary", key]?.int.flatMap { Int32(exactly: $0) }
    }
    return sizes.count == 2 && sizes.allSatisfy { $0 >= 0 } ? Int(sizes[0]) + Int(sizes[1]) : nil
  }
}
