extension ForgeExport {
  /// What GitHub can be asked for; lists stand newest first, so that a cut one still tells from
  /// when on it is whole.
  static func github(_ scope: ExportScope) -> [ForgeExport] {
    let root = "repos/\(scope.path)"
    let branch = ExportScope.encoded(scope.branch)
    return [
      ForgeExport(
        "records-merge_requests", file: "github-pulls.json",
        .list("\(root)/pulls?state=all&sort=updated&direction=desc&per_page=100")),
      ForgeExport("records-merge_requests", file: "github-pull-details.json", details(scope)),
      ForgeExport(
        "records-pipeline_runs", file: "github-runs.json",
        .list("\(root)/actions/runs?created=%3E%3D\(scope.since)&per_page=100")),
      ForgeExport(
        "records-deployments", file: "github-deployments.json",
        .list("\(root)/deployments?per_page=100")),
      ForgeExport(
        "records-deployments", file: "github-deployment-statuses.json",
        .each(
          of: "\(root)/deployments?per_page=100", marked: "deployments/{id}/statuses",
          "\(root)/deployments/{id}/statuses?per_page=100")),
      ForgeExport(
        "records-work_items", "records-incidents", file: "github-issues.json",
        .list("\(root)/issues?state=all&sort=updated&direction=desc&per_page=100")),
      ForgeExport(
        "records-artifacts", file: "github-releases.json",
        .list("\(root)/releases?per_page=100")),
      ForgeExport(
        "branch-protection", file: "github-rules.json",
        .list("\(root)/rules/branches/\(branch)?per_page=100")),
      ForgeExport(
        "branch-protection", file: "github-protection.json",
        .object("\(root)/branches/\(branch)/protection")),
    ]
  }

  /// Reviews, commits and sizes come with each request only from GitHub's own program.
  private static func details(_ scope: ExportScope) -> Request {
    let host = scope.address.host == Forge.github.host ? "" : scope.address.host + "/"
    return .program([
      "gh", "pr", "list", "--repo", host + scope.address.names.joined(separator: "/"),
      "--state", "merged", "--search", "merged:>=\(scope.since)", "--limit", "1000", "--json",
      "number,title,body,author,createdAt,mergedAt,headRefName,additions,deletions,changedFiles,"
        + "commits,reviews,latestReviews,statusCheckRollup,closingIssuesReferences",
    ])
  }
}
