import Evidence
import MaturityModel
import Quantities
import Testing

@testable import Assessment

/// A project's evidence and the smells that are seen in it, with their severity.
struct SmellCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let expected: [String]
  let make: @Sendable (inout EvidenceCollection) -> Void

  init(
    _ description: String, _ expected: [String] = [],
    _ make: @escaping @Sendable (inout EvidenceCollection) -> Void
  ) {
    testDescription = description
    self.expected = expected
    self.make = make
  }

  /// What is seen, as `warning tests-miscounted`.
  var seen: [String] { smells.map { "\($0.severity) \($0.id)" } }

  var smells: [Smell] {
    var evidence = EvidenceCollection()
    make(&evidence)
    let model = TestModel.model([
      TestModel.practice("P", [TestModel.criterion("P.L2.1", level: 2)])
    ])
    return Assessor(model: model).assess(TestModel.input(evidence: evidence)).smells
  }

  static func daysAgo(_ days: Int, seconds: Int64 = 0) -> Instant {
    Instant(startOf: TestModel.today.adding(days: -days)).adding(seconds: seconds)
  }

  static func place(_ path: String, _ line: Int? = nil) -> Provenance {
    Provenance(path: path, line: line)
  }
}

extension TestReport {
  /// A report of so many passed cases.
  static func passing(_ cases: Int, at path: String = "a.xml", daysAgo: Int = 1) -> TestReport {
    var report = TestReport(provenance: Provenance(path: path))
    report.passed = cases
    report.timestamp = SmellCase.daysAgo(daysAgo)
    return report
  }

  func declaring(_ cases: Int) -> TestReport {
    var report = self
    report.declaredCases = cases
    return report
  }

  func skipping(_ cases: Int) -> TestReport {
    var report = self
    report.skipped = cases
    return report
  }

  func running(_ suites: SuiteRun...) -> TestReport {
    var report = self
    report.suiteRuns = suites
    return report
  }
}

extension CoverageReport {
  static func counting(_ lines: Count, tests: Count?) -> CoverageReport {
    var report = CoverageReport(provenance: Provenance(path: "coverage.xml"), tool: "cobertura")
    report.lines = lines
    report.testLines = tests
    return report
  }
}

extension PipelineRun {
  /// Runs that each ended well after so many seconds, one a day.
  static func green(_ count: Int, seconds: Int64?, every days: Int = 1) -> [PipelineRun] {
    (0..<count).map { number in
      let start = SmellCase.daysAgo(number * days + 1)
      var run = PipelineRun(
        provenance: Provenance(path: "runs.csv", line: number + 2), id: "\(number)", started: start)
      run.result = .success
      run.finished = seconds.map { start.adding(seconds: $0) }
      return run
    }
  }
}

extension PipelineDefinition {
  /// A pipeline of one job with steps of some kinds.
  static func of(_ kinds: [Set<StepKind>], mayFail: Bool = false) -> PipelineDefinition {
    let place = Provenance(path: "ci.yml", line: 3)
    var pipeline = PipelineDefinition(provenance: Provenance(path: "ci.yml"), service: "gitlab-ci")
    var job = Job(name: "job", provenance: place)
    job.mayFail = mayFail
    job.steps = kinds.map { Step(kinds: $0, provenance: place, text: "step") }
    pipeline.jobs = [job]
    return pipeline
  }
}
