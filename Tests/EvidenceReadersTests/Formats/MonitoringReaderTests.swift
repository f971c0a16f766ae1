import DataFormats
import Evidence
import EvidenceReaders
import Testing

@Suite("Monitoring definitions")
struct MonitoringReaderTests {
  static let rules = """
    groups:
      - name: a
        rules:
          - alert: Down
            expr: up == 0
            for: 5m
            labels: { severity: page }
            annotations: { summary: "{{ $labels.instance }} is down", runbook_url: https://r }
          - alert: ErrorBudgetBurn
            expr: x > 1
          - record: job:x:rate
            expr: rate(x[5m])
      - name: empty
    """

  private func check(_ rules: AlertRules?) throws {
    let rules = try #require(rules)
    #expect(rules.groups == 2)
    #expect(rules.recordings == 1)
    #expect(rules.alerts.map(\.name) == ["Down", "ErrorBudgetBurn"])
    #expect(rules.alerts.map(\.severity) == ["page", nil])
    #expect(rules.alerts.map(\.hasDuration) == [true, false])
    #expect(rules.alerts.map(\.hasRunbook) == [true, false])
    #expect(rules.alerts.map(\.isBurnRate) == [false, true])
  }

  @Test("of Prometheus are read plain and as an object, beside workloads")
  func prometheus() throws {
    try check(try Reading.collect(Self.rules, path: "rules.yml").alertRules.first)
    let nested = Self.rules.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "  " + $0 }.joined(separator: "\n")
    let object =
      "apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nspec:\n" + nested
      + "\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app }\n"
    let collection = try Reading.collect(object, path: "rules.yaml")
    try check(collection.alertRules.first)
    #expect(collection.alertRules.count == 1)
    #expect(collection.workloads.map(\.name) == ["app"])
  }

  @Test("of a chart's template are named and not read")
  func template() throws {
    let text = """
      {{- if .Values.rules }}
      apiVersion: monitoring.coreos.com/v1
      kind: PrometheusRule
      spec: {}
      {{- end }}
      """
    let collection = try Reading.collect(text, path: "chart/templates/rules.yaml")
    #expect(collection.alertRules.isEmpty)
    #expect(
      collection.diagnostics.map(\.message) == [
        "is a template of a chart, which is not run; save what 'helm template' renders"
      ])
  }

  @Test("of promtool's tests count their expectations")
  func tests() throws {
    let text = """
      rule_files: [rules.yml]
      tests:
        - alert_rule_test: [{ alertname: Down }, { alertname: Up }]
          promql_expr_test: [{ expr: x }]
      """
    let rules = try Reading.collect(text, path: "rules.test.yml").alertRules.first
    #expect(rules?.tests == 3)
  }

  @Test(
    "that are not Prometheus' are left to others",
    arguments: [
      "groups:\n  - name: g\n    services:\n      - name: s\n        rules:\n          - name: r\n",
      "kind: Deployment\napiVersion: apps/v1\n", "rules:\n  - alert: x\n",
    ])
  func others(_ text: String) {
    #expect(!ReaderFixture.recognises(PrometheusRuleReader(), "rules.yml", text))
  }

  struct Board: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let panels: Int
    let dimensions: Int
    let hasTrends: Bool
    let generation: Dashboard.Generation?
  }

  static let boards = [
    Board(
      testDescription: "as exported, with folded rows",
      text: #"""
        {"schemaVersion":38,"title":"Lead time","templating":{"list":[{"type":"query"},{"type":"datasource"}]},
        "panels":[{"type":"row","panels":[{"type":"stat","targets":[{}]}]},{"type":"timeseries"}]}
        """#, panels: 2, dimensions: 1, hasTrends: true, generation: .automatic),
    Board(
      testDescription: "as the interface answers",
      text:
        #"{"meta":{},"dashboard":{"title":"Lead time","schemaVersion":1,"panels":[{"type":"text"}]}}"#,
      panels: 1, dimensions: 0, hasTrends: false, generation: nil),
    Board(
      testDescription: "with rows of old",
      text: #"""
        {"title":"Lead time","hideControls":true,"templating":{"list":[]},"rows":[{"panels":[{"type":"graph",
        "targets":[{"expr":"x"}]},{"type":"singlestat"}]}]}
        """#, panels: 2, dimensions: 0, hasTrends: true, generation: .automatic),
  ]

  @Test("of Grafana are read in each shape", arguments: boards)
  func grafana(_ row: Board) throws {
    let collection = try Reading.collect(row.text, path: "board.json")
    let board = try #require(collection.dashboards.first)
    #expect(board.name == "Lead time")
    #expect(board.isOnDelivery == true)
    #expect(board.kind == .board)
    #expect(board.panels == row.panels)
    #expect(board.dimensions == row.dimensions)
    #expect(board.hasTrends == row.hasTrends)
    #expect(board.generation == row.generation)
    #expect(board.isOnDemand == nil)
    #expect(collection.suppliedRecordKinds == [.dashboards])
  }

  @Test("of Grafana on running systems are kept apart from those on delivery")
  func systems() throws {
    let text = #"{"title":"Pods","schemaVersion":1,"panels":[{"type":"graph","title":"CPU"}]}"#
    let collection = try Reading.collect(text, path: "b.json")
    #expect(collection.dashboards.isEmpty)
    #expect(collection.suppliedRecordKinds.isEmpty)
    #expect(collection.systemBoards.map(\.name) == ["Pods"])
  }

  @Test("of Grafana without panels are refused")
  func noPanels() {
    let text = #"{"title":"Lead time","schemaVersion":1,"templating":{}}"#
    #expect(
      ReaderFixture.refusal(GrafanaReader(), text, path: "b.json")
        == "b.json:1:1: error: key 'panels' is missing in the dashboard")
  }
}
