import Evidence
import Quantities
import Testing

@testable import EvidenceReaders

@Suite("Records files")
struct RecordsReaderTests {
  static let yaml = """
    format: assay.records/1
    merge_requests:
      - { id: 7, opened: 2026-01-01, merged: 2026-01-02T10:00:00Z, approvals: 1, checks_passed: true }
    pipeline_runs:
      - { id: r1, started: 2026-01-01T00:00:00Z, trigger: merge_request, result: failure }
    deployments: []
    incidents:
    work_items:
      - { id: A-1, kind: defect, created: 2026-01-01, labels: [b, a], commit_links: false }
    environment_requests:
      - { id: e, requested: 2026-01-01, ready: 2026-01-02, self_service: true }
    metrics:
      - { name: vcs.restore.hours, value: 1.5, unit: hours, observed: 2026-01-01, source: drill }
    """

  @Test("reads every kind from YAML")
  func readsYAML() throws {
    let records = try Reading.collect(Self.yaml, path: "evidence/a.yaml")
    #expect(records.mergeRequests.map(\.id) == ["7"])
    #expect(records.mergeRequests.first?.merged == Instant("2026-01-02T10:00:00Z"))
    #expect(records.mergeRequests.first?.checksPassed == true)
    #expect(records.mergeRequests.first?.provenance.line == 3)
    #expect(records.pipelineRuns.map(\.trigger) == [.mergeRequest])
    #expect(records.pipelineRuns.map(\.result) == [.failure])
    #expect(records.workItems.map(\.labels) == [["a", "b"]])
    #expect(records.workItems.map(\.hasCommitLinks) == [false])
    #expect(records.environmentRequests.map(\.isSelfService) == [true])
    #expect(records.metrics.map(\.value) == [Rational(decimal: "1.5")])
    #expect(
      records.suppliedRecordKinds == [
        .mergeRequests, .pipelineRuns, .deployments, .incidents, .workItems, .environmentRequests,
        .metrics,
      ])
  }

  static let inventory = """
    format: assay.records/1
    deployments:
      - { id: d, time: 2026-01-01, environment: prod, result: failure, strategy: Canary, self_service: true, tests_passed: false, database_change: true, database_automated: false, rollback_trigger: monitor, manual_steps: 2, services: 3, reports: true, unplanned: false }
    work_items:
      - { id: 1, kind: task, created: 2026-01-01, iteration: 26-4, effort: 1.5, status: open, improvement: true, requirement: false }
    environments:
      - { name: uat, kind: business-test, provisioned_by: tool, container: true, elastic: false, dependencies_described: true }
    database_changes:
      - { id: c, time: 2026-01-01, result: failure, rolled_back: true, repaired_automatically: false, detected_by: person, automated: true }
    test_data:
      - { name: t, origin: production, masked: true, scenarios: [normal, " error ", normal], test_types: [ui, interface], scans: 1, hits: 0 }
    metric_definitions:
      - { name: m, kind: exploratory, scope: organisation, priority: 1, revised: 2026-01-02 }
    dashboards:
      - { name: b, kind: report, generated: hand, audience: company, members: 5, readers: 4, push: true }
    artifacts:
      - { name: a, version: 1.10, digest: "sha256:0", published: 2026-01-01, gated: true }
    documents:
      - { evidence: CM-VC-VCS-L3-4, kind: document, title: Plan, path: "../plan.pdf", expires: 2027-01-01 }
    """

  @Test("reads inventories and logs")
  func readsInventories() throws {
    let records = try Reading.collect(Self.inventory, path: "evidence/a.yaml")
    let deployment = try #require(records.deployments.first)
    #expect(deployment.strategy == "Canary")
    #expect(
      [
        deployment.isSelfService, deployment.testsPassed, deployment.changesDatabase,
        deployment.isDatabaseAutomated, deployment.hasReports, deployment.isUnplanned,
      ] == [true, false, true, false, true, false])
    #expect(deployment.rollbackTrigger == .monitor)
    #expect([deployment.manualSteps, deployment.services] == [2, 3])
    let item = try #require(records.workItems.first)
    #expect([item.iteration, item.status] == ["26-4", "open"])
    #expect(item.effort == Rational(3, over: 2))
    #expect([item.isMarkedImprovement, item.isRequirement] == [true, false])
    #expect(records.environments.map(\.kind) == [.businessTest])
    #expect(records.environments.map(\.provisioning) == [.tool])
    #expect(records.databaseChanges.map(\.detection) == [.person])
    #expect(records.databaseChanges.map(\.isRepairedAutomatically) == [false])
    #expect(records.testData.map(\.scenarios) == [["error", "normal"]])
    #expect(records.testData.map(\.testTypes) == [[.interface, .ui]])
    #expect(records.metricDefinitions.map(\.scope) == [.organisation])
    #expect(records.dashboards.map(\.generation) == [.hand])
    #expect(records.dashboards.map(\.isPushed) == [true])
    #expect(records.artifacts.map(\.version) == ["1.10"])
    #expect(records.documents.map(\.evidence) == ["CM-VC-VCS-L3-4"])
    #expect(records.documents.map(\.path) == ["../plan.pdf"])
    #expect(records.newestDate == Instant("2026-01-02"))
  }

  static let csv = """
    # assay.records/1 deployments
    id,time,environment,result,commit,automated
    d1,2026-01-01T00:00:00Z,production,success,abc,true
    "d 2",2026-01-02,staging,failure,,

    """

  @Test("reads a kind from CSV, by its mark or by the file's name")
  func readsCSV() throws {
    for text in [Self.csv, "\u{FEFF}" + Self.csv, Self.csv.replacing("\n", with: "\r\n")] {
      let records = try Reading.collect(text, path: "x.csv")
      #expect(records.deployments.map(\.id) == ["d1", "d 2"])
      #expect(records.deployments.map(\.commit) == ["abc", nil])
      #expect(records.deployments.map(\.isAutomated) == [true, nil])
      #expect(records.deployments.map(\.provenance.line) == [3, 4])
    }
    let named = try Reading.collect("id,opened\n", path: "in/incidents.assay.csv")
    #expect(named.suppliedRecordKinds == [.incidents])
  }

  @Test("reads a kind from JSON Lines")
  func readsJSONLines() throws {
    let records = try Reading.collect(
      """
      {"format": "assay.records/1", "kind": "work_items"}

      {"id": "A-1", "kind": "task", "created": "2026-01-01", "labels": ["x"], "closed": null}
      """, path: "x.jsonl")
    #expect(records.workItems.map(\.labels) == [["x"]])
    #expect(records.workItems.map(\.provenance.line) == [3])
    #expect(records.suppliedRecordKinds == [.workItems])
  }

  static let head = "format: assay.records/1\n"
  static let mark = "# assay.records/1 "
  static let first = "{\"format\": \"assay.records/1\", \"kind\": \"incidents\"}\n"

  @Test(
    "refuses what it does not know, with its place",
    arguments: [
      ReaderRefusal(
        "kind", head + "incident: []",
        ":2:1: error: unknown key 'incident'; "
          + "did you mean 'incidents'?"),
      ReaderRefusal(
        "column", head + "incidents:\n  - { id: 1, opend: 2026-01-01, opened: 2026-01-01 }",
        ":3:14: error: unknown key 'opend'; did you mean 'opened'?"),
      ReaderRefusal(
        "missing", head + "incidents:\n  - { id: 1 }",
        ":3:5: error: key 'opened' is missing in the row"),
      ReaderRefusal(
        "CSV kind", mark + "incident\nid\n",
        ":1:1: error: unknown key 'incident'; did you mean 'incidents'?"),
      ReaderRefusal(
        "CSV column", mark + "incidents\nid,opened,resolvd\n",
        ":2:11: error: unknown key 'resolvd'; did you mean 'resolved'?"),
      ReaderRefusal(
        "CSV column twice", mark + "incidents\nid,opened,id\n",
        ":2:11: error: key 'id' stands twice; the first is at 2:1"),
      ReaderRefusal(
        "CSV date", mark + "incidents\nid,opened\n1,yesterday\n",
        ":3:3: error: expected a date or RFC 3339 time, found 'yesterday'"),
      ReaderRefusal(
        "CSV fields", mark + "incidents\nid,opened\n1\n",
        ":3:1: error: expected 2 fields as in the header, found 1"),
      ReaderRefusal(
        "JSON column", first + "\n{\"id\": 1, \"opened\": \"2026-01-01\", \"x\": 1}",
        ":3:35: error: unknown key 'x'; "),
      ReaderRefusal(
        "case", mark + "environments\nname,kind\na,prodution\n",
        ":3:3: error: unknown value 'prodution'; did you mean 'production'?"),
      ReaderRefusal(
        "missing case", mark + "environments\nname,kind\na,\n",
        ":3:1: error: key 'kind' is missing in the row"),
      ReaderRefusal(
        "case in a list", mark + "test_data\nname,test_types\na,ui;unt\n",
        ":3:3: error: unknown value 'unt'; did you mean 'unit'?"),
      ReaderRefusal(
        "negative count", mark + "dashboards\nname,readers\na,-1\n",
        ":3:3: error: expected a whole number from 0, found '-1'"),
      ReaderRefusal(
        "negative effort", mark + "work_items\nid,kind,created,effort\n1,a,2026-01-01,-0.5\n",
        ":3:16: error: expected a decimal number from 0, found '-0.5'"),
      ReaderRefusal(
        "huge count", mark + "test_data\nname,hits\na,99999999999999999999\n",
        ":3:3: error: expected a whole number from 0, found '99999999999999999999'"),
      ReaderRefusal("JSON syntax", first + "{\"id\" 1}", ":2:7: error: "),
      ReaderRefusal("JSON value", first + "[1]", ":2:1: error: expected an object on each line"),
    ])
  func refuses(row: ReaderRefusal) throws {
    let error = #expect(throws: (any Error).self) { try Reading.collect(row.text) }
    let message = try #require(error.map { "\($0)" })
    #expect(message.hasPrefix("x" + row.message), "\(message)")
  }

  @Test("every column of every kind is read", arguments: EvidenceCollection.RecordKind.allCases)
  func readsColumns(kind: EvidenceCollection.RecordKind) throws {
    let columns = RecordKindTable.columns(of: kind)
    let row = columns.map { Self.value(of: $0, in: kind) }
    let text =
      Self.mark + kind.rawValue + "\n" + columns.joined(separator: ",") + "\n"
      + row.joined(separator: ",") + "\n"
    #expect(try Reading.collect(text).suppliedRecordKinds == [kind])
  }

  /// A value that a column takes.
  static func value(of column: String, in kind: EvidenceCollection.RecordKind) -> String {
    if let choice = choices["\(kind.rawValue).\(column)"] ?? choices[column] { return choice }
    if dates.contains(column) { return "2026-01-01" }
    if numbers.contains(column) { return "1" }
    return flags.contains(column) ? "true" : "x"
  }

  private static let choices = [
    "result": "success", "trigger": "push", "rollback_trigger": "monitor",
    "environments.kind": "staging", "provisioned_by": "tool", "detected_by": "person",
    "origin": "generated", "test_types": "ui;unit", "metric_definitions.kind": "outcome",
    "scope": "team", "dashboards.kind": "board", "generated": "hand", "audience": "teams",
    "documents.kind": "screenshot",
  ]
  private static let dates: Set = [
    "opened", "merged", "first_commit", "started", "committed", "finished", "time", "resolved",
    "created", "closed", "requested", "ready", "observed", "updated", "revised", "since",
    "newest_data", "shown_at", "published", "date", "expires",
  ]
  private static let numbers: Set = [
    "value", "approvals", "commits", "files", "manual_steps", "services", "effort", "scans", "hits",
    "priority", "members", "readers", "dimensions",
  ]
  private static let flags: Set = [
    "checks_passed", "automated", "commit_links", "filed_by_bot", "self_service", "tests_passed",
    "database_change", "database_automated", "reports", "unplanned", "improvement", "requirement",
    "container", "elastic", "dependencies_described", "rolled_back", "repaired_automatically",
    "masked", "restorable", "own_state", "graded", "forecast", "alert", "on_demand", "trends",
    "subscriptions", "push", "custom", "promoted", "gated", "immutable", "scanned",
  ]
}
