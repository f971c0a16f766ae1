import CEL
import Evidence
import Quantities
import Testing

@Suite("Facts on load tests")
struct LoadFactsTests {
  private static func run(
    _ tool: String, line: Int = 1, _ change: (inout LoadTest) -> Void
  ) -> LoadTest {
    var result = LoadTest(provenance: place(line), tool: tool)
    change(&result)
    return result
  }

  private static func evidence(_ runs: [LoadTest]) -> EvidenceCollection {
    var evidence = EvidenceCollection()
    evidence.loadTests = runs
    return evidence
  }

  @Test("count a run that stands in several files once")
  func once() {
    let log = Self.run("gatling") {
      ($0.samples, $0.failed, $0.milliseconds) = (100, 4, 60_000)
      ($0.times.p95, $0.times.p90, $0.throughput) = (Rational(40), Rational(30), Rational(2))
    }
    let totals = Self.run("gatling", line: 2) { run in
      (run.samples, run.failed, run.times.p95) = (100, 4, Rational(39))
    }
    let other = Self.run("k6", line: 3) {
      ($0.samples, $0.times.p95) = (50, Rational(45))
      $0.gates = LoadTest.Gates(defined: 4, failed: 1)
    }
    let limits = Self.run("gatling", line: 4) { $0.gates = LoadTest.Gates() }
    expect(
      Self.evidence([totals, log, other, limits]),
      [
        "load.runs": .int(2), "load.samples": .int(150), "load.errors.ratio": .double(0.04),
        "load.p95.ms": .double(45), "load.p90.ms": .double(30),
        "load.throughput.per_second": .double(2), "load.duration.minutes": .double(1),
        "load.gates": .int(4), "load.gates.passed.ratio": .double(0.75),
        "test.performance.cases": .int(2),
      ])
  }

  @Test("are cases of performance tests, beside those of test reports")
  func cases() {
    var evidence = Self.evidence([Self.run("k6") { $0.samples = 5 }])
    var report = TestReport(provenance: place(7))
    (report.passed, report.casesByLayer) = (3, [.unit: 1, .performance: 2])
    evidence.testReports = [report]
    expect(evidence, ["test.performance.cases": .int(3), "test.unit.cases": .int(1)])
    evidence.loadTests = []
    expect(evidence, ["test.performance.cases": .int(2)])
    evidence.testReports = []
    expect(evidence, "test.performance.cases", isUnknownAs: "no_evidence")
  }

  @Test("are unknown without a measure, without a run, and when the runs are old")
  func unknown() {
    let bare = Self.run("jmeter") { ($0.samples, $0.timestamp) = (3, ago(days: 40)) }
    let evidence = Self.evidence([bare])
    expect(evidence, "load.p95.ms", isUnknownAs: "insufficient")
    expect(evidence, "load.errors.ratio", isUnknownAs: "insufficient")
    expect(evidence, "load.gates", isUnknownAs: "no_evidence")
    expect(evidence, "load.samples", isUnknownAs: "expired", validDays: [.tests: 30])
    expect(EvidenceCollection(), "load.runs", isUnknownAs: "no_evidence")
    let limits = Self.run("gatling") { $0.gates = LoadTest.Gates() }
    expect(Self.evidence([limits]), "load.samples", isUnknownAs: "no_evidence")
    expect(Self.evidence([limits]), ["load.gates": .int(0)])
    expect(Self.evidence([limits]), "load.gates.passed.ratio", isUnknownAs: "insufficient")
  }
}
