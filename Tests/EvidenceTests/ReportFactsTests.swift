import CEL
import Evidence
import Quantities
import Testing

@Suite("Facts of reports")
struct ReportFactsTests {
  static func tests(
    passed: Int, failed: Int = 0, on date: Instant? = nil,
    layers: [TestReport.Layer: Int] = [:]
  ) -> EvidenceCollection {
    var report = TestReport(provenance: Provenance(path: "junit.xml"))
    report.passed = passed
    report.failed = failed
    report.timestamp = date
    report.casesByLayer = layers
    report.declaredCases = 99
    var evidence = EvidenceCollection()
    evidence.testReports = [report]
    return evidence
  }

  @Test("adds up test cases")
  func countsTests() {
    let evidence = Self.tests(passed: 30, failed: 10, layers: [.unit: 30, .ui: 10])
    expect(
      evidence,
      [
        "test.cases": .int(40), "test.failed": .int(10), "test.passed.ratio": .double(0.75),
        "test.unit.ratio": .double(0.75), "test.ui.cases": .int(10), "test.miscounted": .int(1),
      ])
    let fact = facts(evidence)["test.passed.ratio"]
    #expect(fact?.fraction == Fact.Fraction(30, of: 40))
    #expect(fact?.provenance == [Provenance(path: "junit.xml")])
  }

  @Test("does not guess layers that names do not tell")
  func doesNotGuessLayers() {
    let evidence = Self.tests(passed: 40, layers: [.unit: 10, .unknown: 30])
    expect(evidence, "test.unit.ratio", isUnknownAs: "hidden")
  }

  @Test("drops reports that are too old or from the future")
  func dropsStale() {
    let old = Self.tests(passed: 5, on: ago(days: 91))
    expect(old, "test.cases", isUnknownAs: "expired", validDays: [.tests: 90])
    expect(old, ["test.cases": .int(5)])
    let future = Self.tests(passed: 5, on: ago(days: -3))
    expect(future, "test.cases", isUnknownAs: "conflict", validDays: [.tests: 90])
  }

  @Test("takes coverage of the tool that knows most lines")
  func mergesCoverage() {
    var first = CoverageReport(provenance: Provenance(path: "a.xml"), tool: "cobertura")
    first.lines = .init(covered: 5, valid: 10)
    first.modules = ["a": .init(covered: 5, valid: 10), "b": .init(covered: 0, valid: 3)]
    var second = CoverageReport(provenance: Provenance(path: "lcov.info"), tool: "lcov")
    second.lines = .init(covered: 4, valid: 4)
    var evidence = EvidenceCollection()
    evidence.coverageReports = [second, first]
    expect(
      evidence,
      [
        "coverage.line.ratio": .double(0.5), "coverage.modules.covered.ratio": .double(0.5),
        "coverage.line.valid": .int(10),
      ])
    expect(evidence, "coverage.branch.ratio", isUnknownAs: "insufficient")
  }

  @Test("does not read silence of a broken scan as clean")
  func distrustsBrokenScans() {
    var report = FindingsReport(provenance: Provenance(path: "scan.sarif"))
    report.isComplete = false
    var evidence = EvidenceCollection()
    evidence.findingsReports = [report]
    expect(evidence, "finding.critical", isUnknownAs: "hidden")
    evidence.findingsReports[0].byLevel = [.error: 2]
    expect(evidence, ["finding.errors": .int(2)])
  }

  @Test("fills a fact from a metric row only where nothing else does")
  func readsMetrics() throws {
    var evidence = Self.tests(passed: 4)
    evidence.metrics = [
      MetricPoint(
        provenance: Provenance(path: "m.csv", line: 2), name: "coverage.line.ratio",
        value: try #require(Rational(decimal: "0.75")), unit: "ratio", observed: ago(days: 2),
        source: "sonar"),
      MetricPoint(
        provenance: Provenance(path: "m.csv", line: 3), name: "test.cases", value: Rational(7),
        unit: "count", observed: ago(days: 2), source: "sonar"),
      MetricPoint(
        provenance: Provenance(path: "m.csv", line: 4), name: "finding.current",
        value: try #require(Rational(decimal: "1.5")), unit: "count", observed: ago(days: 2),
        source: "sonar"),
    ]
    expect(evidence, ["coverage.line.ratio": .double(0.75), "test.cases": .int(4)])
    expect(evidence, "finding.current", isUnknownAs: "conflict")
  }
}
