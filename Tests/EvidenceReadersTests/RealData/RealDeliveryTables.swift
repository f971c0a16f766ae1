import DataFormats
import Evidence
import TestSupport
import Testing

@testable import EvidenceReaders

@Suite("Real tables of warehouses", .tags(.realData))
struct RealDeliveryTables {
  static let files = ["devlake-dora", "devlake-raw", "issues"].flatMap(RealEvidence.files)

  /// What is no evidence by itself: names of projects, and the course of single fields.
  private static let notRead = ["project_mapping.csv", "issue_changelogs.csv"]

  /// Where we keep fewer rows than there are, and why.
  private static let fewer: [String: (count: Int, reason: String)] = [
    "cicd_deployment_commits_after.csv": (8, "16 tries of 8 deployments to a named environment"),
    "cicd_deployment_commits_before.csv": (8, "16 tries of 8 deployments to a named environment"),
    "change_lead_time__cicd_deployment_commits.csv":
      (8, "16 tries of 8 deployments to a named environment"),
    "_raw_github_api_pull_requests.csv": (49, "one of 50 stands twice"),
    "_raw_gitlab_api_deployments.csv": (2, "6 of 8 are neither successes nor failures"),
    "_raw_gitlab_api_job.csv": (58, "75 jobs of 58 pipelines"),
  ]

  @Test("have a record for every row, or a reason", arguments: files)
  func counts(_ file: RealEvidence.File) throws {
    guard !Self.notRead.contains(where: { file.name.hasSuffix($0) }) else {
      let error = #expect(throws: InputError.self) {
        try Reading.collect(try file.bytes(), path: file.name)
      }
      #expect(error?.problem == .other("not recognised"))
      return
    }
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "delivery-table")
    let parts = collection.exportParts
    let others = parts.causes.count + parts.runCommits.count
    var linked = collection
    linked.linkRecords()
    let records =
      linked.mergeRequests.count + linked.pipelineRuns.count + linked.deployments.count
      + max(linked.workItems.count, linked.incidents.count) + others
    let known = Self.fewer.first { file.name.hasSuffix($0.key) }?.value.count
    #expect(records == known ?? file.facts.count("csv", "rows"))
  }
}
