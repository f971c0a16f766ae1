/// Every kind of object; the first whose keys an object has is the one.
///
/// To add one, write it in a file of its own and name it here.
enum ForgeTable {
  static let kinds: [ForgeKind] =
    GitHubKinds.all + GitHubToolKinds.all + GitLabKinds.all + ServiceKinds.all + CircleKinds.all
    + GitHubGraphKinds.all + GitLabGraphKinds.all + DevLakeKinds.all + FourKeysKinds.all

  /// Keys under which a service wraps the list that was asked for.
  static let wrappers = [
    "workflow_runs", "jobs", "items", "builds", "allBuilds", "incidents", "data", "value", "values",
    "nodes", "deployments", "pipelines",
  ]

  /// Keys whose value is the one object that an event speaks of.
  static let events = [
    "deployment_status", "pull_request", "workflow_run", "deployment", "release", "issue",
  ]

  /// Keys that stand early in such an object and in no format of another reader.
  static let marks: [StaticString] = [
    "\"workflow_runs\"", "\"head_branch\"", "\"diff_url\"", "\"pull_request_url\"",
    "\"deployment_url\"", "\"production_environment\"", "\"transient_environment\"",
    "\"statuses_url\"", "\"assets_url\"", "\"labels_url\"", "\"runner_name\"",
    // The tool gh, whose keys stand in the order of the alphabet
    "\"baseRefName\"", "\"headRefName\"", "\"mergedAt\"", "\"headBranch\"", "\"databaseId\"",
    "\"messageHeadline\"", "\"closedAt\"", "\"statusCheckRollup\"",
    // GitLab
    "\"target_branch\"", "\"merge_requests_count\"", "\"before_sha\"", "\"deployable\"",
    "\"project_id\"", "\"deployment_id\"", "\"user_notes_count\"", "\"released_at\"",
    // Jenkins, PagerDuty, Opsgenie, Azure
    "\"hudson.model", "org.jenkinsci.plugins.workflow.job", "\"incident_number\"", "\"tinyId\"",
    "\"buildNumberRevision\"",
    // Jobs of GitLab, workflows of CircleCI, GraphQL of GitHub
    "\"allow_failure\"", "\"stopped_at\"", "\"commitOid\"",
    // Four Keys
    "\"deploy_id\":", "\"incident_id\":", "\"change_id\":",
  ]
}
