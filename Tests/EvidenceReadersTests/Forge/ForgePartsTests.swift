import DataFormats
import Evidence
import Quantities
import Testing

@testable import EvidenceReaders

@Suite("Parts of exports")
struct ForgePartsTests {
  private static func read(_ texts: String...) throws -> EvidenceCollection {
    var evidence = EvidenceCollection()
    for (index, text) in texts.enumerated() {
      let (format, collection) = try Reading.collect(Array(text.utf8), path: "e\(index).json")
      #expect(format == "forge")
      evidence.merge(collection)
    }
    evidence.linkRecords()
    return evidence
  }

  private static func gitLabJob(_ id: Int, _ status: String, _ whole: String = "") -> String {
    """
    {"id": \(id), "status": "\(status)", "stage": "test", "name": "t", "allow_failure": \(id == 3),
     "created_at": "2026-10-01T06:00:00Z", "finished_at": "2026-10-01T06:0\(id):00Z",
     "pipeline": {"id": 9, "ref": "main", "sha": "c0ffee", "status": "\(whole)",
       "source": "push", "created_at": "2026-10-01T06:00:00Z"}}
    """
  }

  struct Jobs: Sendable, CustomTestStringConvertible {
    let name: String
    let jobs: [String]
    let result: PipelineRun.Result?
    let finished: String?
    var testDescription: String { name }
  }

  @Test(
    "jobs make the run they belong to",
    arguments: [
      Jobs(
        name: "all succeed", jobs: [gitLabJob(1, "success"), gitLabJob(2, "success")],
        result: .success, finished: "2026-10-01T06:02:00Z"),
      Jobs(
        name: "one fails", jobs: [gitLabJob(1, "failed"), gitLabJob(2, "success")],
        result: .failure, finished: "2026-10-01T06:02:00Z"),
      Jobs(
        name: "one may fail", jobs: [gitLabJob(3, "failed"), gitLabJob(2, "success")],
        result: .success, finished: "2026-10-01T06:03:00Z"),
      Jobs(
        name: "one goes on", jobs: [gitLabJob(1, "running"), gitLabJob(2, "success")], result: nil,
        finished: nil),
      Jobs(
        name: "the pipeline knows", jobs: [gitLabJob(1, "success", "failed")], result: .failure,
        finished: "2026-10-01T06:01:00Z"),
    ])
  func makesRuns(_ row: Jobs) throws {
    let evidence = try Self.read("[\(row.jobs.joined(separator: ","))]")
    #expect(evidence.pipelineRuns.count == 1)
    let run = try #require(evidence.pipelineRuns.first)
    #expect(run.id == "9" && run.service == "GitLab CI" && run.trigger == .push)
    #expect(run.result == row.result)
    #expect(run.finished == row.finished.flatMap { Instant($0) })
  }

  @Test("jobs tell when the last try of a run ended")
  func endsRuns() throws {
    func job(_ attempt: Int, _ end: String) -> String {
      """
      {"id": \(attempt), "run_id": 1, "run_attempt": \(attempt), "head_branch": "main",
       "head_sha": "a", "status": "completed", "conclusion": "success", "name": "j", "steps": [],
       "started_at": "2026-10-01T08:0\(attempt):00Z", "completed_at": "2026-10-01T\(end):00Z",
       "runner_name": "r"}
      """
    }
    let evidence = try Self.read(
      """
      {"total_count": 1, "workflow_runs": [{"id": 1, "head_branch": "main", "head_sha": "a",
        "run_number": 5, "event": "push", "status": "completed", "conclusion": "success",
        "created_at": "2026-10-01T08:00:00Z", "updated_at": "2026-10-09T08:03:00Z",
        "run_attempt": 2, "run_started_at": "2026-10-01T08:02:00Z"}]}
      """,
      "{\"total_count\": 2, \"jobs\": [\(job(1, "09:30")), \(job(2, "08:07"))]}")
    #expect(evidence.pipelineRuns.map(\.finished) == [Instant("2026-10-01T08:07:00Z")])
    #expect(evidence.incompleteLists.isEmpty)
  }

  private static func page(_ items: Int, of declared: Int, from first: Int) -> String {
    let runs = (first..<first + items).map { id in
      """
      {"id": \(id), "head_branch": "main", "head_sha": "a", "run_number": \(id), "event": "push",
       "status": "completed", "conclusion": "success", "created_at": "2026-10-01T08:00:00Z"}
      """
    }
    return "{\"total_count\": \(declared), \"workflow_runs\": [\(runs.joined(separator: ","))]}"
  }

  @Test("pages of one list may lie in several files")
  func completePages() throws {
    let evidence = try Self.read(Self.page(2, of: 3, from: 1), Self.page(1, of: 3, from: 3))
    #expect(evidence.pipelineRuns.count == 3)
    #expect(evidence.incompleteLists.isEmpty)
    #expect(evidence.diagnostics.isEmpty)
  }

  @Test("a page too few leaves counts open")
  func missingPages() throws {
    let evidence = try Self.read(Self.page(2, of: 4, from: 1), Self.page(1, of: 4, from: 3))
    #expect(Set(evidence.incompleteLists.keys) == [.pipelineRuns])
    #expect(evidence.diagnostics.map(\.path) == ["e0.json"])
    #expect(evidence.diagnostics[0].message.hasPrefix("holds 3 of 4 entries"))
  }

  @Test(
    "a page that names the next one is not the last",
    arguments: [
      #"{"items": [ITEM], "next_page_token": "x"}"#, #"{"incidents": [ITEM], "more": true}"#,
      #"{"data": [ITEM], "paging": {"next": "https://x"}}"#,
      #"{"nodes": [ITEM], "pageInfo": {"hasNextPage": true}}"#,
    ])
  func nextPages(_ text: String) throws {
    let incident =
      #"{"incident_number": 1, "created_at": "2026-10-01T08:00:00Z", "status": "triggered"}"#
    let evidence = try Self.read(text.replacing("ITEM", with: incident))
    #expect(evidence.incidents.count == 1)
    #expect(Set(evidence.incompleteLists.keys) == [.incidents])
    let last = text.replacing("ITEM", with: incident).replacing("\"x\"", with: "null")
      .replacing("true", with: "false").replacing("\"https://x\"", with: "\"\"")
    #expect(try Self.read(last).incompleteLists.isEmpty)
  }

  /// Two pages as `glab api graphql --paginate` prints them.
  static let gitlabPages = """
    {"data": {"project": {"mergeRequests": {"count": 3, "pageInfo": {"hasNextPage": true,
      "endCursor": "x"}, "nodes": [
        {"iid": "7", "title": "SHOP-1 add", "createdAt": "2026-10-01T08:00:00Z",
         "mergedAt": "2026-10-01T12:00:00Z", "mergeCommitSha": "c0ffee", "commitCount": 3,
         "author": {"username": "ann"}, "headPipeline": {"status": "SUCCESS"},
         "diffStatsSummary": {"additions": 10, "deletions": 4, "fileCount": 2},
         "approvedBy": {"nodes": [{"username": "ann"}, {"username": "bob"}]}},
        {"iid": "8", "title": "b", "createdAt": "2026-10-02T08:00:00Z", "mergedAt": null,
         "author": null, "approvedBy": {"nodes": []}, "headPipeline": null}]}}}}
    {"data": {"project": {"mergeRequests": {"count": 3, "pageInfo": {"hasNextPage": MORE,
      "endCursor": null}, "nodes": [
        {"iid": "9", "title": "c", "createdAt": "2026-10-03T08:00:00Z",
         "mergedAt": "2026-10-03T09:00:00Z", "author": {"username": "eve"},
         "diffStatsSummary": {"additions": -1, "deletions": 99999999999}, "approvedBy": null}]}}}}
    """

  @Test func `merge requests of GitLab's GraphQL tell who approved`() throws {
    let evidence = try Self.read(Self.gitlabPages.replacing("MORE", with: "false"))
    let requests = evidence.mergeRequests
    #expect(requests.map(\.id) == ["!7", "!8", "!9"])
    #expect(requests.map(\.approvals) == [1, 0, nil])
    #expect(
      requests.map(\.changedLines) == [14, nil, nil] && requests.map(\.files) == [2, nil, nil])
    #expect(requests.map(\.checksPassed) == [true, nil, nil])
    #expect(requests.map(\.workItem) == ["SHOP-1", nil, nil] && requests[0].commits == 3)
    #expect(requests[0].mergeCommit == "c0ffee" && requests[0].author == "ann")
    #expect(requests.map { $0.merged != nil } == [true, false, true])
    #expect(evidence.incompleteLists.isEmpty)
    let cut = try Self.read(
      Self.gitlabPages.replacing("MORE", with: "true").replacing(
        "\"count\": 3", with: "\"count\": 5"))
    #expect(Set(cut.incompleteLists.keys) == [.mergeRequests])
  }

  @Test("CircleCI's workflows and GraphQL's deployments are read")
  func others() throws {
    let runs = try Self.read(
      """
      {"items": [{"pipeline_id": "p", "id": "w", "name": "ci", "status": "failed",
        "pipeline_number": 3, "created_at": "2026-10-01T08:00:00Z",
        "stopped_at": "2026-10-01T08:05:00Z"}], "next_page_token": null}
      """
    ).pipelineRuns
    #expect(runs.map(\.result) == [.failure] && runs.map(\.service) == ["CircleCI"])
    #expect(runs.map(\.finished) == [Instant("2026-10-01T08:05:00Z")])
    let deployments = try Self.read(
      """
      [{"id": "DE_1", "commitOid": "c0ffee", "environment": "production", "state": "INACTIVE",
        "createdAt": "2026-10-01T08:00:00Z", "statuses": {"nodes": [
          {"state": "INACTIVE", "createdAt": "2026-10-02T08:00:00Z"},
          {"state": "SUCCESS", "createdAt": "2026-10-01T08:05:00Z"},
          {"state": "QUEUED", "createdAt": "2026-10-01T08:01:00Z"}]}}]
      """
    ).deployments
    #expect(deployments.map(\.time) == [Instant("2026-10-01T08:05:00Z")])
    #expect(deployments.map(\.result) == [.success] && deployments.map(\.id) == ["DE_1"])
  }
}
