import CEL
import Evidence
import Quantities
import Testing

@Suite("Facts on metrics")
struct MetricFactsTests {
  private static func definition(
    _ name: String, _ change: (inout MetricDefinition) -> Void = { _ in }
  ) -> MetricDefinition {
    var result = MetricDefinition(provenance: place(1), name: name)
    change(&result)
    return result
  }

  private static func point(_ name: String, days: Int64, hours: Int64 = 0) -> MetricPoint {
    MetricPoint(
      provenance: place(2), name: name, value: .one, unit: "",
      observed: ago(days: days, hours: hours),
      source: "board")
  }

  static let definitions = [
    FactCase(
      "shares are of all definitions", .metricDefinitions,
      values: [
        "metric.defined": .int(4), "metric.kinds": names("outcome", "process"),
        "metric.stages": names("build", "release"), "metric.domains": names("CM", "DRM"),
        "metric.scopes": names("organisation", "team"), "metric.formulas.ratio": .double(0.25),
        "metric.owned.ratio": .double(0.5), "metric.purposed.ratio": .double(0.25),
        "metric.prioritised.ratio": .double(0.5), "metric.forecasts": .int(1),
        "metric.alerts": .int(0), "metric.revisions.year": .int(1), "metric.outcomes": .int(0),
      ]
    ) { evidence in
      evidence.metricDefinitions = [
        definition("a") {
          ($0.kind, $0.stage, $0.domain, $0.scope) = (.outcome, "Build", "CM", .team)
          ($0.formula, $0.source, $0.owner, $0.users) = ("x / y", "ci", "ann", "team")
          ($0.purpose, $0.priority, $0.isForecast) = ("see", 1, true)
          ($0.hasAlert, $0.revised) = (false, ago(days: 364))
        },
        definition("b") {
          ($0.kind, $0.stage, $0.domain, $0.scope) = (.process, "release", "DRM", .organisation)
          ($0.formula, $0.owner, $0.priority, $0.revised) = ("z", "ben", .max, ago(days: 365))
        },
        definition("c") { ($0.users, $0.isForecast, $0.revised) = ("all", false, ago(days: -2)) },
        definition("d"),
      ]
    },
    FactCase(
      "an empty catalogue defines none", .metricDefinitions,
      values: [
        "metric.defined": .int(0), "metric.kinds": .list([]), "metric.forecasts": .int(0),
        "metric.revisions.year": .int(0), "metric.outcomes": .int(0),
      ], unknown: ["metric.owned.ratio": "insufficient"]),
    FactCase(
      "columns that no row fills tell nothing", .metricDefinitions,
      values: ["metric.owned.ratio": .double(0)],
      unknown: [
        "metric.kinds": "insufficient", "metric.forecasts": "insufficient",
        "metric.alerts": "insufficient", "metric.revisions.year": "insufficient",
      ]
    ) { $0.metricDefinitions = [definition("a")] },
    FactCase(
      "another kind of records says nothing of definitions", .deployments,
      unknown: ["metric.defined": "no_evidence", "metric.outcomes": "no_evidence"]),
  ]

  @Test("counts definitions", arguments: definitions)
  func countsDefinitions(row: FactCase) { row.check() }

  struct Name: Sendable, CustomTestStringConvertible {
    let names: [String]
    let outcomes: Int64
    init(_ names: String..., is outcomes: Int64) { (self.names, self.outcomes) = (names, outcomes) }
    var testDescription: String { names.joined(separator: ", ") }
  }

  @Test(
    "knows the four outcome metrics by many names",
    arguments: [
      Name("Deployment Frequency", "lead-time", "change failure rate", "MTTR", is: 4),
      Name("生产部署频率", "需求交付周期", "变更失败率", "平均恢复时间", is: 4),
      Name("deploy.failure.ratio", "changeFailureRate", is: 1), Name("leadTime", is: 1),
      Name("lead time for changes", "lead time of reviews", is: 1),
      Name("leading indicator", "time", "", "failure", is: 0),
    ])
  func knowsOutcomes(row: Name) {
    var evidence = EvidenceCollection()
    evidence.suppliedRecordKinds = [.metricDefinitions, .metrics]
    evidence.metricDefinitions = row.names.map { Self.definition($0) }
    expect(evidence, ["metric.outcomes": .int(0)])
    evidence.metrics = row.names.map { Self.point($0, days: 89) }
    expect(evidence, ["metric.outcomes": .int(row.outcomes)])
    evidence.metrics = row.names.map { Self.point($0, days: 90) }
    expect(evidence, ["metric.outcomes": .int(0)])
  }

  @Test("an outcome metric that the catalogue computes needs no rows")
  func takesFacts() {
    var evidence = DeploymentFactsTests.evidence
    evidence.suppliedRecordKinds.insert(.metricDefinitions)
    evidence.metricDefinitions = ["Deployment frequency", "MTTR"].map { Self.definition($0) }
    expect(evidence, ["metric.outcomes": .int(1)])
  }

  static let series = [
    FactCase(
      "points of one day are one day", .metrics,
      values: [
        "metric.series": .int(1), "metric.gap.max_days": .double(60),
        "metric.days.ratio": .double(3.0 / 90),
      ]
    ) { evidence in
      evidence.metrics = [
        point("a", days: 80), point("a", days: 80, hours: 1), point("b", days: 60),
        point("c", days: 0),
      ]
    },
    FactCase(
      "the ends of the window count for the gap", .metrics,
      values: ["metric.gap.max_days": .double(85), "metric.days.ratio": .double(3.0 / 90)]
    ) { $0.metrics = [5, 4, 3].map { point("a", days: $0) } },
    FactCase(
      "too few points tell nothing", .metrics, values: ["metric.series": .int(1)],
      unknown: ["metric.gap.max_days": "insufficient", "metric.days.ratio": "insufficient"]
    ) { $0.metrics = [point("a", days: 1), point("a", days: 2), point("a", days: 90)] },
    FactCase(
      "a point each day leaves no gap", .metrics,
      values: ["metric.gap.max_days": .double(1), "metric.days.ratio": .double(1)]
    ) { $0.metrics = (0..<90).map { point("a", days: $0) } },
    FactCase(
      "no points", .metrics, values: ["metric.series": .int(0)],
      unknown: ["metric.gap.max_days": "insufficient"]),
    FactCase(
      "another kind of records has no points", .deployments,
      unknown: ["metric.series": "no_evidence", "metric.days.ratio": "no_evidence"]),
  ]

  @Test("follows series", arguments: series)
  func followsSeries(row: FactCase) { row.check() }
}
