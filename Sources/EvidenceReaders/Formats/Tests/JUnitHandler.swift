import DataFormats
import Evidence
import Quantities

/// Counts the cases of a JUnit report while it streams by.
///
/// A case counts once: as errored before failed before skipped before disabled before passed
/// (the order of Surefire, Jenkins and junitparser), at any depth of suites.
final class JUnitHandler: XMLHandler {
  private let path: String
  @exclusivity(unchecked) private var report: TestReport
  // Nothing reads these while they change; the checks for it would take a tenth of the time.
  @exclusivity(unchecked) private var openSuites: [Suite] = []
  @exclusivity(unchecked) private var current: Case?
  @exclusivity(unchecked) private var microseconds: Int64 = 0
  @exclusivity(unchecked) private var layers = TestLayerTally()
  @exclusivity(unchecked) private var classes = TestLayerMemory()
  private var declared = JUnitDeclaration()
  private let pathLayer: TestReport.Layer

  /// Enough for a build of many modules, and no burden.
  private static let mostSuiteRuns = 4_096

  init(path: String, provenance: Provenance) {
    self.path = path
    report = TestReport(provenance: provenance)
    pathLayer = TestLayer.ofPath(path)
  }

  private struct Suite {
    var layer: TestReport.Layer
    var hasCases = false
  }

  private struct Case {
    let depth: Int
    let layer: TestReport.Layer
    var isDisabled = false
    var errored = false
    var failed = false
    var skipped = false
    var stumbled = false

    init(depth: Int, layer: TestReport.Layer, isDisabled: Bool) {
      (self.depth, self.layer, self.isDisabled) = (depth, layer, isDisabled)
    }
  }

  func start(_ element: XMLElementStart) throws(InputError) {
    if let open = current {
      guard element.depth == open.depth + 1 else { return }
      noteOutcome(element)
    } else if element.isNamed("testcase") {
      startCase(element)
    } else if element.isNamed("testsuite") {
      startSuite(element)
    } else if element.depth == 1 {
      try startRoot(element)
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    if let ended = current {
      guard element.depth == ended.depth else { return }
      count(ended)
      current = nil
    } else if element.isNamed("testsuite"), let suite = openSuites.popLast(), suite.hasCases {
      report.suites += 1
    }
  }

  /// The report, and a doubt about it where it rests on what the file declares.
  func result() -> (report: TestReport, doubt: String?) {
    report.caseMilliseconds = microseconds / 1000
    report.casesByLayer = layers.total
    report.declaredCases = declared.cases
    report.wallMilliseconds = declared.wallMilliseconds
    guard report.cases == 0, let counts = declared.counts else { return (report, nil) }
    report.passed = counts.passed
    report.failed = counts.failures
    report.errored = counts.errors
    report.skipped = counts.skipped
    report.casesByLayer = [pathLayer: report.cases]
    return (report, "declares \(report.cases) cases and holds none; the declared counts are used")
  }
}

extension JUnitHandler {
  private func startRoot(_ element: XMLElementStart) throws(InputError) {
    guard element.isNamed("testsuites") else {
      throw InputError(
        path: path, position: element.position,
        problem: .unexpected(found: "<\(element.name)>", expected: "<testsuites> or <testsuite>"))
    }
    declared.takeRoot(element)
  }

  private func startSuite(_ element: XMLElementStart) {
    declared.takeSuite(element, isOutermost: openSuites.isEmpty)
    let own = element["name"].map { TestLayer.ofClass($0.bytes) } ?? .unknown
    let layer = own == .unknown ? openSuites.last?.layer ?? pathLayer : own
    openSuites.append(Suite(layer: layer))
    if let text = element.string("timestamp"), let time = Instant(text) {
      report.timestamp = max(report.timestamp ?? time, time)
      note(element, at: time)
    }
  }

  /// Keeps a suite with cases of its own, by which copies of the report are found.
  private func note(_ suite: XMLElementStart, at time: Instant) {
    guard report.suiteRuns.count < Self.mostSuiteRuns, let name = suite.string("name"),
      let cases = suite["tests"].flatMap({ WrittenNumber.small($0.bytes) }), cases > 0
    else { return }
    report.suiteRuns.append(
      TestReport.SuiteRun(name: String(name.prefix(200)), time: time, cases: cases))
  }

  private func startCase(_ element: XMLElementStart) {
    if let last = openSuites.indices.last { openSuites[last].hasCases = true }
    let own = element["classname"].map { classes.layer(of: $0) } ?? .unknown
    let layer = own == .unknown ? openSuites.last?.layer ?? pathLayer : own
    current = Case(depth: element.depth, layer: layer, isDisabled: Self.isDisabled(element))
    if let time = element["time"].flatMap({ WrittenNumber.microseconds($0.bytes) }) {
      let (sum, overflow) = microseconds.addingReportingOverflow(time)
      microseconds = overflow ? .max : sum
    }
  }

  /// GoogleTest and CTest write cases that were switched off with such a status.
  private static func isDisabled(_ element: XMLElementStart) -> Bool {
    guard let status = element["status"] else { return false }
    return status.equals("notrun") || status.equals("disabled")
  }

  private func noteOutcome(_ element: XMLElementStart) {
    if element.isNamed("error") {
      current?.errored = true
    } else if element.isNamed("failure") {
      current?.failed = true
    } else if element.isNamed("skipped") {
      current?.skipped = true
    } else if element.isNamed("flakyFailure") || element.isNamed("flakyError") {
      current?.stumbled = true
    }
  }

  private func count(_ ended: Case) {
    if ended.errored {
      report.errored += 1
    } else if ended.failed {
      report.failed += 1
    } else if ended.skipped {
      report.skipped += 1
    } else if ended.isDisabled {
      report.disabled += 1
    } else {
      report.passed += 1
      if ended.stumbled { report.flaky += 1 }
    }
    layers.add(ended.layer)
  }
}
