extension ForgeExport {
  /// What GitLab can be asked for, newest first.
  static func gitlab(_ scope: ExportScope) -> [ForgeExport] {
    let root = "projects/\(scope.onePart)"
    let newest = "order_by=updated_at&sort=desc&per_page=100"
    let since = "updated_after=\(scope.since)T00:00:00Z"
    return [
      ForgeExport(
        "records-merge_requests", file: "gitlab-merge-requests.json",
        .list("\(root)/merge_requests?state=all&\(newest)")),
      ForgeExport(
        "records-merge_requests", file: "gitlab-merge-request-details.json", details(scope)),
      ForgeExport(
        "records-pipeline_runs", file: "gitlab-pipelines.json",
        .list("\(root)/pipelines?\(since)&\(newest)")),
      ForgeExport(
        "records-pipeline_runs", file: "gitlab-jobs.json",
        .list("\(root)/jobs?per_page=100")),
      ForgeExport(
        "records-deployments", file: "gitlab-deployments.json",
        .list("\(root)/deployments?\(since)&\(newest)")),
      ForgeExport(
        "records-work_items", "records-incidents", file: "gitlab-issues.json",
        .list("\(root)/issues?state=all&\(newest)")),
      ForgeExport(
        "records-artifacts", file: "gitlab-releases.json", .list("\(root)/releases?per_page=100")),
      ForgeExport(
        "branch-protection", file: "gitlab-protected-branches.json",
        .list("\(root)/protected_branches?per_page=100")),
      ForgeExport(
        "branch-protection", file: "gitlab-approvals.json", .object("\(root)/approvals")),
    ]
  }

  /// Approvals, sizes and commits come with each request only from GraphQL; the project's path is a
  /// variable, so that nothing in it is part of the question.
  private static func details(_ scope: ExportScope) -> Request {
    let host = scope.address.host == Forge.gitlab.host ? [] : ["--hostname", scope.address.host]
    let fields =
      "iid title description createdAt mergedAt mergeCommitSha sourceBranch commitCount "
      + "author { username } approvedBy { nodes { username } } headPipeline { status } "
      + "diffStatsSummary { additions deletions fileCount }"
    let query =
      "query($path: ID!, $since: Time!, $endCursor: String) { project(fullPath: $path) { "
      + "mergeRequests(state: merged, mergedAfter: $since, first: 100, after: $endCursor) { "
      + "count pageInfo { hasNextPage endCursor } nodes { \(fields) } } } }"
    return .program(
      ["glab", "api", "graphql"] + host + [
        "--paginate", "-f", "path=" + scope.address.names.joined(separator: "/"),
        "-f", "since=\(scope.since)T00:00:00Z", "-f", "query=" + query,
      ])
  }
}
