import DataFormats
import Evidence
import Quantities
import Testing

@testable import EvidenceReaders

@Suite("Exports of forges and services")
struct ForgeExportTests {
  private static func read(_ text: String, path: String = "export.json") throws
    -> EvidenceCollection
  {
    let (format, collection) = try Reading.collect(Array(text.utf8), path: path)
    #expect(format == "forge")
    var linked = collection
    linked.linkRecords()
    return linked
  }

  private static let pull = """
    {"url": "u", "id": 7, "diff_url": "d", "number": 12, "state": "closed",
     "title": "Fix the till (fixes #4)", "user": {"login": "lin", "type": "User"},
     "created_at": "2026-10-01T08:00:00Z", "merged_at": "2026-10-01T20:00:00Z",
     "head": {"ref": "till", "sha": "a"}, "base": {"ref": "main"}}
    """

  @Test("a pull request becomes a merge request")
  func becomesRequest() throws {
    let request = try #require(try Self.read("[\(Self.pull)]").mergeRequests.first)
    #expect(request.id == "#12")
    #expect(request.merged == Instant("2026-10-01T20:00:00Z"))
    #expect(request.author == "lin")
    #expect(request.workItem == "#4")
    #expect(request.files == nil && request.approvals == nil)
    #expect(request.provenance.line == 1)
  }

  struct Pages: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  static let pages = [
    Pages(name: "one list", text: "[\(pull)]"), Pages(name: "one object", text: pull),
    Pages(name: "lists one after the other", text: "[\(pull)][]"),
    Pages(name: "a list of lists", text: "[[\(pull)],[]]"),
    Pages(
      name: "an object a line",
      text: pull.split(separator: "\n").joined() + "\n" + pull.split(separator: "\n").joined()),
    Pages(
      name: "an event",
      text: "{\"action\": \"closed\", \"number\": 12, \"pull_request\": \(pull), \"sender\": {}}"),
  ]

  @Test("pages may be nested in any way, and what stands twice counts once", arguments: pages)
  func nesting(_ row: Pages) throws {
    let requests = try Self.read(row.text).mergeRequests
    #expect(requests.map(\.id) == ["#12"])
  }

  @Test("reviews join their request; an author's own and an older verdict do not count")
  func joinsReviews() throws {
    var evidence = try Self.read("[\(Self.pull)]")
    let review = { (login: String, state: String, time: String) in
      """
      {"pull_request_url": "https://api/repos/o/r/pulls/12", "state": "\(state)",
       "user": {"login": "\(login)"}, "submitted_at": "2026-10-01T\(time):00Z"}
      """
    }
    let reviews = try Reading.collect(
      Array(
        "[\(review("lin", "APPROVED", "09:00")),\(review("wu", "APPROVED", "09:00")),\(review("wu", "CHANGES_REQUESTED", "10:00")),\(review("he", "APPROVED", "11:00")),\(review("he", "COMMENTED", "12:00"))]"
          .utf8), path: "reviews.json")
    evidence.merge(reviews.collection)
    evidence.linkRecords()
    #expect(evidence.mergeRequests.first?.approvals == 1)
    #expect(evidence.mergeRequests.first?.firstReview == Instant("2026-10-01T09:00:00Z"))
  }

  private static func deployment(_ id: Int) -> String {
    """
    {"url": "u", "id": \(id), "sha": "c0ffee", "ref": "main", "task": "deploy",
     "environment": "production", "created_at": "2026-10-0\(id)T08:00:00Z", "statuses_url": "s"}
    """
  }

  private static func status(_ id: Int, _ state: String, _ minute: String) -> String {
    """
    {"deployment_url": "https://api/repos/o/r/deployments/\(id)", "state": "\(state)",
     "environment": "production", "created_at": "2026-10-0\(id)T08:\(minute):00Z"}
    """
  }

  @Test("a deployment waits for its statuses; inactive was a success; without any it is left out")
  func joinsOutcomes() throws {
    let statuses = [
      Self.status(1, "in_progress", "01"), Self.status(1, "success", "05"),
      Self.status(1, "inactive", "59"), Self.status(2, "error", "07"),
    ]
    let deployments = [1, 2, 3].map(Self.deployment)
    let evidence = try Self.read("[\((deployments + statuses).joined(separator: ","))]")
    #expect(evidence.deployments.map(\.id) == ["1", "2"])
    #expect(evidence.deployments.map(\.result) == [.success, .failure])
    #expect(evidence.deployments[0].time == Instant("2026-10-01T08:05:00Z"))
    #expect(
      evidence.diagnostics.map(\.message).contains { $0.hasPrefix("1 deployments have no outcome") }
    )
  }

  @Test("a page that says there is more is told")
  func incomplete() throws {
    let evidence = try Self.read(
      """
      {"total_count": 3, "workflow_runs": [{"id": 1, "head_branch": "main", "head_sha": "a",
        "run_number": 5, "event": "push", "status": "completed", "conclusion": "startup_failure",
        "created_at": "2026-10-01T08:00:00Z", "updated_at": "2026-10-01T08:03:00Z",
        "run_attempt": 2, "run_started_at": "2026-10-01T08:01:00Z"}]}
      """)
    let run = try #require(evidence.pipelineRuns.first)
    #expect(run.result == .failure && run.trigger == .push && run.service == "GitHub Actions")
    #expect(run.started == Instant("2026-10-01T08:01:00Z"))
    #expect(run.finished == nil)
    #expect(evidence.diagnostics.map(\.message).contains { $0.hasPrefix("holds 1 of 3 entries") })
  }

  struct Single: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let expected: @Sendable (EvidenceCollection) -> Bool
    var testDescription: String { name }
  }

  static let singles = [
    Single(
      name: "gh pr list",
      text: """
        [{"author": {"login": "lin", "is_bot": false}, "changedFiles": 3, "closedAt": "2026-10-02T08:00:00Z",
          "commits": [{"authoredDate": "2026-09-30T08:00:00Z", "oid": "a", "messageHeadline": "x"}],
          "closingIssuesReferences": [{"number": 9}], "createdAt": "2026-10-01T08:00:00Z",
          "mergedAt": "2026-10-02T08:00:00Z", "number": 5,
          "reviews": [{"author": {"login": "wu"}, "state": "APPROVED"}, {"author": {"login": "lin"}, "state": "APPROVED"}],
          "statusCheckRollup": [{"conclusion": "SUCCESS"}, {"state": "SUCCESS"}], "title": "t"}]
        """
    ) { evidence in
      guard let request = evidence.mergeRequests.first else { return false }
      return request.approvals == 1 && request.checksPassed == true && request.files == 3
        && request.workItem == "#9" && request.firstCommit == Instant("2026-09-30T08:00:00Z")
    },
    Single(
      name: "gh run list",
      text: """
        [{"attempt": 1, "conclusion": "failure", "createdAt": "2026-10-01T08:00:00Z", "databaseId": 4,
          "event": "pull_request", "headBranch": "x", "headSha": "a", "startedAt": "2026-10-01T08:00:02Z",
          "status": "completed", "updatedAt": "2026-10-01T08:09:00Z"}]
        """
    ) { $0.pipelineRuns.first?.result == .failure && $0.pipelineRuns.first?.finished != nil },
    Single(
      name: "GitHub issue, pull requests left out",
      text: """
        [{"url": "u", "labels_url": "l", "number": 1, "created_at": "2026-10-01T08:00:00Z",
          "closed_at": "2026-10-03T08:00:00Z", "labels": [{"name": "bug"}], "user": {"login": "renovate[bot]", "type": "Bot"}},
         {"url": "u", "labels_url": "l", "number": 2, "created_at": "2026-10-01T08:00:00Z", "pull_request": {}, "labels": []}]
        """
    ) {
      $0.workItems.map(\.id) == ["#1"] && $0.workItems[0].kind == "defect"
        && $0.workItems[0].isFiledByBot == true
    },
    Single(
      name: "GitLab merge request",
      text: """
        [{"id": 1, "iid": 3, "project_id": 1, "source_branch": "SHOP-4-till", "target_branch": "main",
          "created_at": "2026-10-01T08:00:00.000Z", "merged_at": "2026-10-01T09:00:00.000+02:00",
          "changes_count": "7", "head_pipeline": {"status": "success"}, "title": "Till"}]
        """
    ) { evidence in
      guard let request = evidence.mergeRequests.first else { return false }
      return request.id == "!3" && request.files == 7 && request.checksPassed == true
        && request.workItem == "SHOP-4" && request.merged == Instant("2026-10-01T07:00:00Z")
    },
    Single(
      name: "GitLab incident",
      text: """
        [{"id": 1, "iid": 8, "project_id": 4, "issue_type": "incident", "created_at": "2026-10-01T08:00:00Z",
          "closed_at": "2026-10-01T10:00:00Z", "labels": ["sev1"], "user_notes_count": 0}]
        """
    ) { $0.incidents.first?.severity == "sev1" && $0.incidents.first?.resolved != nil },
    Single(
      name: "Jenkins builds",
      text: """
        {"_class": "org.jenkinsci.plugins.workflow.job.WorkflowJob", "builds": [
          {"_class": "x", "number": 3, "result": "UNSTABLE", "timestamp": 1790841600000, "duration": 90000}]}
        """
    ) {
      $0.pipelineRuns.first?.result == .failure
        && $0.pipelineRuns.first?.finished == Instant(seconds: 1_790_841_690)
    },
    Single(
      name: "PagerDuty incidents",
      text: """
        {"incidents": [{"incident_number": 4, "created_at": "2026-10-01T08:00:00Z", "status": "resolved",
          "last_status_change_at": "2026-10-01T09:30:00Z", "urgency": "high"}], "limit": 25, "more": false}
        """
    ) { $0.incidents.first?.resolved == Instant("2026-10-01T09:30:00Z") },
    Single(
      name: "Opsgenie incidents",
      text: """
        {"data": [{"id": "a", "tinyId": "17", "createdAt": "2026-10-01T08:00:00Z", "status": "open", "priority": "P1"}]}
        """
    ) { $0.incidents.first?.id == "17" && $0.incidents.first?.resolved == nil },
  ]

  @Test("each service's objects become records", arguments: singles)
  func services(_ row: Single) throws { #expect(row.expected(try Self.read(row.text))) }

  static let refusals = [
    ReaderRefusal(
      "nothing known", "[{\"statuses_url\": 1}]",
      " error: holds no known object of a forge or service; export lists of pull requests, runs, deployments, issues or incidents as they are answered"
    ),
    ReaderRefusal(
      "cut off", "[{\"diff_url\": \"d\",", "1:19: error: "),
  ]

  @Test("what is no export is refused, and nothing of it stays", arguments: refusals)
  func refuses(_ row: ReaderRefusal) {
    let error = #expect(throws: InputError.self) {
      try Reading.collect(Array(row.text.utf8), path: "x.json")
    }
    #expect(
      error?.description.hasPrefix("x.json:" + row.message) == true, "\(error?.description ?? "")")
  }

  @Test(
    "dates are read as services write them",
    arguments: [
      ("2023-04-10T06:51:47.000+00:00", "2023-04-10T06:51:47Z"),
      ("2023-4-10 6:51:47", "2023-04-10T06:51:47Z"),
      ("2022-09-15 03:20:03.452", "2022-09-15T03:20:03Z"),
      ("2026-10-01T08:00:00+0200", "2026-10-01T06:00:00Z"),
    ])
  func dates(written: String, meant: String) throws {
    #expect(try #require(ForgeDate.instant(written)).seconds == Instant(meant)?.seconds)
  }

  @Test(
    "a work item is named by a closing word or a key",
    arguments: [
      ("Fixes #12 at last", "#12"), ("see #12", nil), ("SHOP-7: till", "SHOP-7"),
      ("use UTF-8 and SHA-256", nil), ("closes: #3", "#3"), ("A-1", nil), ("", nil),
    ] as [(String, String?)])
  func mentions(text: String, item: String?) { #expect(WorkItemMention.first(in: text) == item) }
}
