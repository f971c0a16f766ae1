import DataFormats
import Evidence
import Quantities

/// What GitHub's tool prints: `gh pr list --json …`, `gh run list --json …`,
/// `gh issue list --json …`; only the fields that were asked for are there.
enum GitHubToolKinds {
  static let all = [pull, run, issue]

  static let pull = ForgeKind(
    title: "pull request of 'gh pr list'", records: .mergeRequests,
    keys: ["number", "createdAt", "mergedAt"]
  ) { item, collection in
    guard let number = item.name("number"), let opened = item.moment("createdAt") else {
      return false
    }
    var request = MergeRequest(provenance: item.provenance, id: "#\(number)", opened: opened)
    request.merged = item.moment("mergedAt")
    request.mergeCommit = item["mergeCommit", "oid"]?.string
    request.author = item.login("author")
    request.commits = item["commits"]?.items.count
    request.firstCommit = item["commits"]?.items.compactMap { commit in
      (commit["authoredDate"] ?? commit["committedDate"]).flatMap(ForgeItem.moment)
    }.min()
    request.files = item.count("changedFiles") ?? item["files"]?.items.count
    request.changedLines = item.lines("additions", "deletions")
    request.approvals = approvals(item)
    request.firstReview = firstReview(item, after: opened)
    request.checksPassed = checks(item["statusCheckRollup"])
    request.workItem = workItem(item)
    collection.mergeRequests.append(request)
    return true
  }

  /// Approvals of people other than the author, each person once; nil when not asked for.
  private static func approvals(_ item: ForgeItem) -> Int? {
    guard let reviews = (item["latestReviews"] ?? item["reviews"])?.items else { return nil }
    let author = item.login("author")
    let approving = reviews.filter { $0["state"]?.string == "APPROVED" }
    return Set(approving.compactMap { $0["author"]?["login"]?.string }.filter { $0 != author })
      .count
  }

  /// When another person first reviewed it; nil when not asked for.
  private static func firstReview(_ item: ForgeItem, after opened: Instant) -> Instant? {
    let author = item.login("author")
    return (item["reviews"]?.items ?? []).filter { $0["author"]?["login"]?.string != author }
      .compactMap { $0["submittedAt"].flatMap(ForgeItem.moment) }.filter { $0 >= opened }.min()
  }

  /// Whether every check passed; nil when none ran, or when that was not asked for.
  private static func checks(_ rollup: JSONNode?) -> Bool? {
    let states = (rollup?.items ?? []).compactMap { check in
      (check["conclusion"]?.string).flatMap { $0.isEmpty ? nil : $0 } ?? check["state"]?.string
    }
    guard !states.isEmpty else { return nil }
    return states.allSatisfy { ["SUCCESS", "NEUTRAL", "SKIPPED"].contains($0) }
  }

  private static func workItem(_ item: ForgeItem) -> String? {
    if let closing = item["closingIssuesReferences"]?.items.first?["number"]?.int {
      return "#\(closing)"
    }
    return WorkItemMention.first(
      in: item["title"]?.string, item["headRefName"]?.string, item["body"]?.string)
  }

  static let run = ForgeKind(
    title: "run of 'gh run list'", records: .pipelineRuns,
    keys: ["databaseId", "conclusion", "createdAt"]
  ) { item, collection in
    guard let id = item.name("databaseId"),
      let started = item.moment("startedAt") ?? item.moment("createdAt")
    else { return false }
    var run = PipelineRun(provenance: item.provenance, id: id, started: started)
    run.service = "GitHub Actions"
    run.branch = item["headBranch"]?.string
    run.commit = item["headSha"]?.string
    run.trigger = GitHubKinds.trigger(item["event"]?.string)
    run.result = GitHubKinds.result(item["conclusion"]?.string)
    if item["status"]?.string == "completed", (item.count("attempt") ?? 1) <= 1 {
      run.finished = item.moment("updatedAt").flatMap { $0 >= started ? $0 : nil }
    }
    collection.pipelineRuns.append(run)
    return true
  }

  static let issue = ForgeKind(
    title: "issue of 'gh issue list'", records: .workItems,
    keys: ["number", "createdAt", "closedAt"], others: ["mergedAt"]
  ) { item, collection in
    guard let number = item.name("number"), let created = item.moment("createdAt") else {
      return false
    }
    let labels = (item["labels"]?.items ?? []).compactMap { $0["name"]?.string }
    var work = WorkItem(
      provenance: item.provenance, id: "#\(number)", kind: IssueLabels.kind(labels, type: nil),
      created: created)
    work.closed = item.moment("closedAt")
    work.labels = Set(labels).sorted()
    work.iteration = item["milestone", "title"]?.string
    work.isFiledByBot = item.isBot("author")
    work.status = item["state"]?.string?.lowercased()
    work.isRequirement = IssueLabels.isRequirement(labels, type: nil)
    collection.workItems.append(work)
    if IssueLabels.isIncident(labels, type: nil) { collection.addIncident(from: work) }
    return true
  }
}
