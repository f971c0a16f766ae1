import Evidence
import Quantities

/// Adds up cases for formats that give each one a word for its result.
struct TestTally {
  /// What became of a case.
  enum Result { case passed, failed, errored, skipped }

  private(set) var report: TestReport
  private let pathLayer: TestReport.Layer
  private var microseconds: Int64 = 0

  init(path: String, provenance: Provenance) {
    report = TestReport(provenance: provenance)
    pathLayer = TestLayer.ofPath(path)
  }

  /// Counts a case; the layer is told from its class, else from the report's path.
  mutating func add(
    _ result: Result, layer: TestReport.Layer, microseconds time: Int64?
  ) {
    switch result {
    case .passed: report.passed += 1
    case .failed: report.failed += 1
    case .errored: report.errored += 1
    case .skipped: report.skipped += 1
    }
    report.casesByLayer[layer == .unknown ? pathLayer : layer, default: 0] += 1
    let (sum, overflow) = microseconds.addingReportingOverflow(time ?? 0)
    microseconds = overflow ? .max : sum
    report.caseMilliseconds = microseconds / 1000
  }

  /// Counts a suite that holds cases.
  mutating func addSuite() { report.suites += 1 }

  /// Notes what the file declares about itself.
  mutating func declare(cases: Int?, wallMicroseconds: Int64?) {
    report.declaredCases = cases ?? report.declaredCases
    report.wallMilliseconds = wallMicroseconds.map { $0 / 1000 } ?? report.wallMilliseconds
  }

  /// Notes a time of the run; the newest stays.
  mutating func note(_ time: Instant?) {
    guard let time else { return }
    report.timestamp = max(report.timestamp ?? time, time)
  }
}
