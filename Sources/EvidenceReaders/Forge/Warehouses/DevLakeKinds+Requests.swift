import DataFormats
import Evidence

extension DevLakeKinds {
  /// A pull or merge request.
  static let pull = ForgeKind(
    title: "DevLake pull requests", records: .mergeRequests,
    keys: ["id", "base_repo_id", "created_date", "merged_date"], others: ["pr_cycle_time"]
  ) { item, collection in
    guard let id = item.name("id"), let opened = item.moment("created_date") else { return false }
    var request = MergeRequest(
      provenance: item.provenance, id: forgeID(item) ?? id, opened: opened)
    request.warehouseID = id
    request.merged = item.end("merged_date", after: opened, in: &collection)
    request.author = item.name("author_name") ?? item.name("author_id")
    if request.merged != nil { request.mergeCommit = item.name("merge_commit_sha") }
    request.changedLines = item.lines("additions", "deletions")
    request.workItem = WorkItemMention.first(
      in: item.name("title"), item.name("head_ref"), item.name("description"))
    collection.mergeRequests.append(request)
    return true
  }

  /// The number as the forge writes it: `#4`, `!4` at GitLab.
  private static func forgeID(_ item: ForgeItem) -> String? {
    let isGitLab = item.name("id")?.hasPrefix("gitlab:") == true
    return item.name("pull_request_key").map { (isGitLab ? "!" : "#") + $0 }
  }

  /// What DevLake worked out about a request.
  ///
  /// Its durations are not read, since a comment older than the request makes them wrong; the
  /// dates they come from are.
  static let pullMetrics = ForgeKind(
    title: "DevLake metrics of pull requests", records: .mergeRequests,
    keys: ["id", "project_name", "first_commit_sha", "pr_cycle_time"]
  ) { item, collection in
    guard let id = item.name("id"), let opened = item.moment("pr_created_date") else {
      return false
    }
    var request = MergeRequest(provenance: item.provenance, id: id, opened: opened)
    request.warehouseID = id
    request.merged = item.end("pr_merged_date", after: opened, in: &collection)
    let written = item.moment("first_commit_authored_date")
    request.firstCommit = written.flatMap { start in
      request.merged.map { $0 >= start } == false ? nil : start
    }
    request.firstReview = item.end("first_comment_date", after: opened, in: &collection)
    if let merged = request.merged {
      request.deployed = item.end("pr_deployed_date", after: merged, in: &collection)
    }
    collection.mergeRequests.append(request)
    return true
  }
}

extension ForgeItem {
  /// How many lines are added and removed together; nil when one of them is not stated.
  func lines(_ added: String, _ removed: String) -> Int? {
    guard let added = count(added), let removed = count(removed) else { return nil }
    let (sum, overflow) = added.addingReportingOverflow(removed)
    return overflow ? nil : sum
  }
}
