import DataFormats
import Evidence
import Quantities
import Testing

@testable import EvidenceReaders

@Suite("Tables of warehouses")
struct TableReaderTests {
  /// Reads tables and joins them.
  private static func read(_ tables: String...) throws -> EvidenceCollection {
    var evidence = EvidenceCollection()
    for (index, text) in tables.enumerated() {
      let (format, collection) = try Reading.collect(Array(text.utf8), path: "t\(index).csv")
      #expect(format == "delivery-table")
      evidence.merge(collection)
    }
    evidence.linkRecords()
    return evidence
  }

  private static let deployments = """
    id,commit_sha,result,started_date,finished_date,cicd_deployment_id,repo_url,environment
    1,a,FAILURE,2026-10-01T06:00:00.000+00:00,2026-10-01T06:01:00.000+00:00,p1,r1,PRODUCTION
    2,b,SUCCESS,2026-10-01 06:00:00,2026-10-01 06:02:00,p1,r2,PRODUCTION
    3,c,SUCCESS,2026-10-1 7:00:00,2026-10-1 7:05:00,p1,r1,PRODUCTION
    4,d,FAILURE,2026-10-02T06:00:00Z,2026-10-02T06:01:00Z,p2,r1,PRODUCTION
    5,e,SUCCESS,2026-10-02T06:00:00Z,2026-10-02T06:02:00Z,p2,r2,PRODUCTION
    6,f,,2026-10-03T06:00:00Z,,p3,r1,PRODUCTION
    7,g,SUCCESS,2026-10-03T06:00:00Z,2026-10-02T06:00:00Z,p4,r1,STAGING
    8,h,SUCCESS,2026-10-03T06:00:00Z,2026-10-03T06:00:00Z,p5,r1,

    """

  @Test("tries of one deployment are one, as its last ones ended")
  func joinsTries() throws {
    let evidence = try Self.read(Self.deployments, Self.deployments)
    #expect(evidence.deployments.map(\.id) == ["p1", "p2", "p4"])
    #expect(evidence.deployments.map(\.result) == [.success, .failure, .success])
    #expect(evidence.deployments.map(\.commit) == ["c", "e", "g"])
    #expect(evidence.deployments[0].time == Instant("2026-10-01T07:05:00Z"))
    #expect(evidence.deployments[2].time == Instant("2026-10-03T06:00:00Z"))
    #expect(
      evidence.diagnostics.map(\.message).prefix(1) == [
        "2 of 8 rows (DevLake deployments by commit) lack an identifier, a date, an environment "
          + "or a known result and were left out"
      ])
    #expect(
      evidence.diagnostics.map(\.message).contains {
        $0.hasPrefix("1 dates stand before what they end, the first in line 8")
      })
  }

  @Test("a request, its metrics and its lines are one")
  func joinsRequests() throws {
    let evidence = try Self.read(
      """
      id,project_name,first_commit_sha,pr_cycle_time,first_commit_authored_date,first_comment_date,pr_created_date,pr_merged_date,pr_deployed_date
      github:GithubPullRequest:1:77,p,a,60,2026-10-01T01:00:00Z,2026-09-01T00:00:00Z,2026-10-01T04:00:00Z,2026-10-01T06:00:00Z,2026-10-02T06:00:00Z
      only,p,a,60,2026-10-09T01:00:00Z,2026-10-01T05:00:00Z,2026-10-01T04:00:00Z,2026-10-01T06:00:00Z,
      """,
      """
      id,base_repo_id,title,pull_request_key,author_name,created_date,merged_date,additions,deletions
      github:GithubPullRequest:1:77,r,"Fix, again (closes #3)",4,lin,2026-10-1 4:00:00,2026-10-1 6:00:00,10,5
      """)
    #expect(evidence.mergeRequests.map(\.id) == ["#4", "only"])
    let request = evidence.mergeRequests[0]
    #expect(request.firstCommit == Instant("2026-10-01T01:00:00Z"))
    #expect(request.deployed == Instant("2026-10-02T06:00:00Z"))
    #expect(request.firstReview == nil, "a comment older than the request is no review")
    #expect(request.changedLines == 15 && request.workItem == "#3" && request.author == "lin")
    #expect(evidence.mergeRequests[1].firstCommit == nil, "written after the merge")
    #expect(evidence.mergeRequests[1].firstReview == Instant("2026-10-01T05:00:00Z"))
  }

  @Test("issues become work items, incidents and both, with their cause")
  func joinsIncidents() throws {
    let evidence = try Self.read(
      """
      id,issue_key,type,original_status,story_point,resolution_date,created_date,updated_date,severity
      github:GithubIssue:1:9,5,INCIDENT,closed,-1,2026-10-01T04:00:00Z,2026-10-01T03:00:00Z,2026-10-05T03:00:00Z,high
      jira:JiraIssue:1:1,EE-1,REQUIREMENT,已完成,2.5,,2026-10-01T03:00:00Z,2026-10-05T03:00:00Z,
      jira:JiraIssue:1:2,EE-2,BUG,,,,2026-10-01T03:00:00Z,2026-10-05T03:00:00Z,
      x,,,NULL,,,2026-10-01T03:00:00Z,2026-10-05T03:00:00Z,
      """,
      """
      id,created_date,updated_date,table,scope_id
      github:GithubIssue:1:9,2026-10-01T03:00:00Z,2026-10-01T03:00:00Z,repos,repo1
      """,
      """
      id,project_name,deployment_id
      github:GithubIssue:1:9,p,github:GithubDeployment:1:DE_1
      """)
    #expect(evidence.workItems.map(\.id) == ["#5", "EE-1", "EE-2", "x"])
    #expect(evidence.workItems.map(\.kind) == ["incident", "requirement", "defect", "issue"])
    #expect(evidence.workItems.map(\.isRequirement) == [false, true, false, nil])
    #expect(evidence.workItems.map(\.effort) == [nil, Rational(decimal: "2.5"), nil, nil])
    #expect(evidence.workItems.map(\.status) == ["closed", "已完成", nil, nil])
    let incident = try #require(evidence.incidents.first)
    #expect(evidence.incidents.count == 1)
    #expect(incident.resolved == Instant("2026-10-01T04:00:00Z"))
    #expect(incident.severity == "high" && incident.causedBy == "DE_1")
  }

  @Test("runs take in their commits; commits without a run are told")
  func joinsRuns() throws {
    let evidence = try Self.read(
      """
      id,name,result,status,type,duration_sec,environment,created_date,finished_date
      github:GithubRun:1:1,ci,SUCCESS,DONE,CI,60,,2026-10-01T03:00:00Z,2026-10-01T03:01:00Z
      github:GithubRun:1:2,ci,ABORT,DONE,CI,60,,2026-10-01T03:00:00Z,
      """,
      """
      pipeline_id,commit_sha,branch,repo_id,repo_url
      github:GithubRun:1:1,c0ffee,main,r,u
      github:GithubRun:1:8,c0ffee,main,r,u
      """)
    #expect(evidence.pipelineRuns.map(\.result) == [.success, .cancelled])
    #expect(evidence.pipelineRuns.map(\.commit) == ["c0ffee", nil])
    #expect(evidence.pipelineRuns.map(\.service) == ["github", "github"])
    #expect(evidence.diagnostics.map(\.message).contains { $0.hasPrefix("1 of 2 rows belong to") })
  }

  @Test("Four Keys tables join by their changes, as table and as lines of JSON")
  func fourKeys() throws {
    let tables = try Self.read(
      "deploy_id,time_created,changes\nd1,2026-10-02 06:00:00 UTC,\"[\"\"a\"\", \"\"b\"\"]\"\nd2,2026-10-03 06:00:00.5 UTC,c\n",
      "incident_id,time_created,time_resolved,changes\ni1,2026-10-03 01:00:00 UTC,2026-10-03 03:00:00 UTC,\"[b]\"\n",
      "change_id,time_created,event_type\na,2026-10-01 00:00:00 UTC,push\nb,2026-10-01 06:00:00 UTC,push\n"
    )
    var lines = try Reading.collect(
      """
      {"deploy_id":"d1","time_created":"2026-10-02 06:00:00 UTC","changes":["a","b"]}
      {"deploy_id":"d2","time_created":"2026-10-03T06:00:00Z","changes":["c"]}
      {"incident_id":"i1","time_created":"2026-10-03T01:00:00Z","time_resolved":"2026-10-03T03:00:00Z","changes":["b"]}
      {"change_id":"a","time_created":"2026-10-01T00:00:00Z","event_type":"push"}
      {"change_id":"b","time_created":"2026-10-01T06:00:00Z","event_type":"push"}
      """, path: "fourkeys.jsonl")
    lines.linkRecords()
    for evidence in [tables, lines] {
      #expect(evidence.deployments.map(\.id) == ["d1", "d2"])
      #expect(evidence.deployments.map(\.changes) == [2, 1])
      #expect(evidence.deployments[0].committed == Instant("2026-10-01T06:00:00Z"))
      #expect(evidence.deployments[1].committed == nil)
      #expect(evidence.incidents.map(\.causedBy) == ["d1"])
      #expect(evidence.incidents.map(\.resolved) == [Instant("2026-10-03T03:00:00Z")])
    }
  }

  @Test("raw tables hold the answers of services")
  func raw() throws {
    let evidence = try Self.read(
      """
      id,params,data,url,input,created_at
      1,x,"{""incident_number"":4,""created_at"":""2026-10-01T06:00:00Z"",""status"":""resolved"",
      ""last_status_change_at"":""2026-10-01T07:00:00Z"",""urgency"":""low""}",,,
      """)
    #expect(evidence.incidents.map(\.id) == ["4"])
    #expect(evidence.incidents[0].resolved == Instant("2026-10-01T07:00:00Z"))
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let message: String
    var testDescription: String { name }
  }

  @Test(
    "a broken table is refused with its place",
    arguments: [
      Refused(
        name: "a short row", text: "deploy_id,time_created,changes\nd,2026-10-01\n",
        message: "x.csv:2:1: error: expected 3 fields as in the header, found 2"),
      Refused(
        name: "an open quote", text: "deploy_id,time_created,changes\nd,2026-10-01,\"a\n",
        message: "x.csv:2:1: error: "),
      Refused(
        name: "a column twice", text: "deploy_id,time_created,time_created\n",
        message: "x.csv:1:1: error: "),
      Refused(
        name: "broken JSON", text: "id,params,data,url,input,created_at\n1,,{,,,\n",
        message: "x.csv:2:1: error: "),
    ])
  func refuses(_ row: Refused) {
    let message = ReaderFixture.refusal(TableReader(), row.text, path: "x.csv") ?? "read"
    #expect(message.hasPrefix(row.message), "\(message)")
  }

  @Test(
    "tables of others are left alone",
    arguments: [
      "project_name,table,row_id\n", "id,issue_id,field_name,from_value,to_value,created_date\n",
      "timeStamp,elapsed,label\n", "", "\n", "id,created_at\n",
    ])
  func leaves(_ text: String) {
    #expect(!ReaderFixture.recognises(TableReader(), "x.csv", text))
  }
}
