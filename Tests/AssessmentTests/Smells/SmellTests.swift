import Evidence
import MaturityModel
import Quantities
import Testing

@testable import Assessment

@Suite("What smells")
struct SmellTests {
  @Test(
    "is seen, and not seen in what is healthy",
    arguments: reports + runs + records + answers + histories)
  func seen(_ example: SmellCase) {
    #expect(example.seen == example.expected)
  }

  static let suite = TestReport.SuiteRun(
    name: "CartTest", time: SmellCase.daysAgo(1), cases: 3)

  static let reports = [
    SmellCase("a report that holds what it declares") {
      $0.testReports = [.passing(3).declaring(3)]
    },
    SmellCase("a report that leaves skipped cases out of its count") {
      $0.testReports = [.passing(3).skipping(2).declaring(3)]
    },
    SmellCase("a report that holds less than it declares", ["warning tests-miscounted"]) {
      $0.testReports = [.passing(3).declaring(4)]
    },
    SmellCase("a report that holds more than it declares", ["warning tests-miscounted"]) {
      $0.testReports = [.passing(3).declaring(2)]
    },
    SmellCase("an expired report beside a fresh one", ["note stale-report"]) {
      $0.testReports = [.passing(3, daysAgo: 400).declaring(9), .passing(3, at: "b.xml")]
    },
    SmellCase("a report of tomorrow's date and one of next year", ["note stale-report"]) {
      $0.testReports = [.passing(3, daysAgo: -1), .passing(3, at: "b.xml", daysAgo: -300)]
    },
    SmellCase("only expired reports, which facts tell") {
      $0.testReports = [.passing(3, daysAgo: 400)]
    },
    SmellCase("a copy of a report", ["note report-twice"]) {
      $0.repeatedFiles = [RepeatedFile(path: "b.xml", original: "a.xml")]
    },
    SmellCase("one suite in a single and in a merged report", ["warning suite-twice"]) {
      $0.testReports = [.passing(3).running(suite), .passing(9, at: "all.xml").running(suite)]
    },
    SmellCase("one suite twice in one report, as a rerun") {
      $0.testReports = [.passing(3).running(suite, suite)]
    },
    SmellCase("one suite at two times") {
      let later = TestReport.SuiteRun(
        name: suite.name, time: suite.time.adding(seconds: 1), cases: suite.cases)
      $0.testReports = [.passing(3).running(suite), .passing(3, at: "b.xml").running(later)]
    },
    SmellCase("reports without a case", ["warning nothing-tested"]) {
      $0.testReports = [.passing(0)]
    },
    SmellCase("reports of skipped cases only", ["warning nothing-tested"]) {
      $0.testReports = [.passing(0).skipping(4), .passing(0, at: "b.xml").skipping(1)]
    },
    SmellCase("half of the reports idle", ["note nothing-tested"]) {
      $0.testReports = [.passing(0).skipping(4), .passing(1, at: "b.xml")]
    },
    SmellCase("one idle report of three") {
      $0.testReports = [
        .passing(0).skipping(4), .passing(1, at: "b.xml"), .passing(2, at: "c.xml"),
      ]
    },
    SmellCase("coverage that counts tests", ["warning coverage-of-tests"]) {
      $0.coverageReports = [
        .counting(.init(covered: 70, valid: 100), tests: .init(covered: 10, valid: 10))
      ]
    },
    SmellCase("coverage with less than a tenth of tests") {
      $0.coverageReports = [
        .counting(.init(covered: 70, valid: 100), tests: .init(covered: 9, valid: 9))
      ]
    },
    SmellCase("coverage that tests do not raise") {
      $0.coverageReports = [
        .counting(.init(covered: 70, valid: 100), tests: .init(covered: 7, valid: 10))
      ]
    },
    SmellCase("coverage of tests alone, which may be the product") {
      $0.coverageReports = [
        .counting(.init(covered: 70, valid: 100), tests: .init(covered: 70, valid: 100))
      ]
    },
    SmellCase("coverage that does not tell its files") {
      $0.coverageReports = [.counting(.init(covered: 70, valid: 100), tests: nil)]
    },
  ]

  static let runs = [
    SmellCase("twenty green runs of ten seconds", ["warning green-instantly"]) {
      $0.pipelineRuns = PipelineRun.green(20, seconds: 10, every: 3)
    },
    SmellCase("twenty green runs of eleven seconds") {
      $0.pipelineRuns = PipelineRun.green(20, seconds: 11, every: 3)
    },
    SmellCase("nineteen green runs of no time") {
      $0.pipelineRuns = PipelineRun.green(19, seconds: 0, every: 3)
    },
    SmellCase("short runs, one of which failed") {
      $0.pipelineRuns = PipelineRun.green(30, seconds: 1, every: 2)
      $0.pipelineRuns[4].result = .failure
    },
    SmellCase("green runs without an end") {
      $0.pipelineRuns = PipelineRun.green(20, seconds: nil, every: 3)
    },
    SmellCase("green runs of a pipeline without tests", ["warning green-without-tests"]) {
      $0.pipelineRuns = PipelineRun.green(20, seconds: 300, every: 3)
      $0.pipelines = [.of([[.build], [.lint]])]
    },
    SmellCase("the same with a step of no known kind", ["note green-without-tests"]) {
      $0.pipelineRuns = PipelineRun.green(20, seconds: 300, every: 3)
      $0.pipelines = [.of([[.build], []])]
    },
    SmellCase("green runs of a pipeline with tests") {
      $0.pipelineRuns = PipelineRun.green(20, seconds: 300, every: 3)
      $0.pipelines = [.of([[.build], [.anyTest]])]
    },
    SmellCase("green runs of a pipeline with hidden parts") {
      $0.pipelineRuns = PipelineRun.green(20, seconds: 300, every: 3)
      $0.pipelines = [.of([[.build]])]
      $0.pipelines[0].hidden = [.init(provenance: SmellCase.place("ci.yml"), phrase: "library")]
    },
    SmellCase("tests that may fail", ["warning tests-may-fail"]) {
      $0.pipelines = [.of([[.unitTest]], mayFail: true)]
    },
    SmellCase("one of two test jobs that may fail") {
      $0.pipelines = [.of([[.unitTest]], mayFail: true), .of([[.uiTest]])]
    },
    SmellCase("another job that may fail") {
      $0.pipelines = [.of([[.lint]], mayFail: true)]
    },
  ]

  static let records = [
    SmellCase("five deployments of the last weeks, and nothing else", ["note crammed-records"]) {
      $0.deployments = deployments(daysAgo: 1, 2, 3, 4, 27)
    },
    SmellCase("four deployments of the last weeks") {
      $0.deployments = deployments(daysAgo: 1, 2, 3, 4)
    },
    SmellCase("deployments over the window") {
      $0.deployments = deployments(daysAgo: 1, 2, 3, 4, 29)
    },
    SmellCase("recent deployments beside earlier runs", ["warning crammed-records"]) {
      $0.deployments = deployments(daysAgo: 1, 2, 3, 4, 5)
      $0.pipelineRuns = PipelineRun.green(10, seconds: 300, every: 8)
    },
    SmellCase("recent deployments of a project at work before", ["warning crammed-records"]) {
      $0.deployments = deployments(daysAgo: 1, 2, 3, 4, 5)
      $0.history = history(daysAgo: [1, 40, 41, 42, 43, 44])
    },
    SmellCase("recent deployments of a new project", ["note crammed-records"]) {
      $0.deployments = deployments(daysAgo: 1, 2, 3, 4, 5)
      $0.history = history(daysAgo: [1, 2, 3, 4, 5, 6])
    },
    SmellCase("a series of one metric in the last weeks", ["note crammed-records"]) {
      $0.metrics = (1...5).map { metric("debt.minutes", 5, daysAgo: $0) }
    },
    SmellCase("five metrics stated once") {
      $0.metrics = (1...5).map { metric("debt.\($0)", 5, daysAgo: 1) }
    },
  ]

  static let histories = [
    SmellCase("a report four days older than the code", ["warning report-older-than-code"]) {
      $0.testReports = [.passing(3, daysAgo: 5)]
      change(&$0, "a.swift", .source, daysAgo: 1)
    },
    SmellCase("a report three days older than the code") {
      $0.testReports = [.passing(3, daysAgo: 4)]
      change(&$0, "a.swift", .source, daysAgo: 1)
    },
    SmellCase("a report older than a text") {
      $0.testReports = [.passing(3, daysAgo: 9)]
      change(&$0, "a.md", .documentation, daysAgo: 1)
    },
    SmellCase("a report younger than the code") {
      $0.testReports = [.passing(3, daysAgo: 1)]
      change(&$0, "a.swift", .source, daysAgo: 9)
    },
    SmellCase("settings of the last weeks in an old project", ["warning crammed-settings"]) {
      settings(&$0, 4, added: 3, daysAgo: 5)
      $0.history?.commits += history(daysAgo: [40, 41, 42, 43, 44]).commits
    },
    SmellCase("settings of the last weeks in a new project") {
      settings(&$0, 4, added: 4, daysAgo: 5)
    },
    SmellCase("half of the settings new") {
      settings(&$0, 6, added: 3, daysAgo: 5)
      $0.history?.commits += history(daysAgo: [40, 41, 42, 43, 44]).commits
    },
    SmellCase("two new files of settings") {
      settings(&$0, 2, added: 2, daysAgo: 5)
      $0.history?.commits += history(daysAgo: [40, 41, 42, 43, 44]).commits
    },
    SmellCase("settings of five weeks ago") {
      settings(&$0, 4, added: 4, daysAgo: 35)
      $0.history?.commits += history(daysAgo: [40, 41, 42, 43, 44]).commits
    },
  ]

  static func change(
    _ evidence: inout EvidenceCollection, _ path: String, _ purpose: ProjectTree.Purpose,
    daysAgo: Int
  ) {
    evidence.history = history(daysAgo: [daysAgo])
    var changes = FileChanges(since: nil)
    changes.append(commit: 1, time: SmellCase.daysAgo(daysAgo))
    changes.append(path: path, isAdded: false)
    evidence.history?.changes = changes
    evidence.tree = ProjectTree(
      files: [ProjectTree.File(path: path, purpose: purpose, size: 1)], isVersioned: true)
  }

  static func settings(
    _ evidence: inout EvidenceCollection, _ count: Int, added: Int, daysAgo: Int
  ) {
    evidence.pipelines = (0..<count).map {
      PipelineDefinition(provenance: SmellCase.place("\($0).yml"), service: "s")
    }
    evidence.history = history(daysAgo: [daysAgo])
    var changes = FileChanges(since: nil)
    changes.append(commit: 1, time: SmellCase.daysAgo(daysAgo))
    for number in 0..<added { changes.append(path: "\(number).yml", isAdded: true) }
    evidence.history?.changes = changes
  }

  static let answers = [
    SmellCase("a newer answer that says more", ["note answer-replaced"]) {
      $0.answers = [
        TestModel.answer("P.L2.1", .notMet, daysAgo: 9), TestModel.answer("P.L2.1", .met),
      ]
    },
    SmellCase("a newer answer that says the same") {
      $0.answers = [
        TestModel.answer("P.L2.1", .met, daysAgo: 9), TestModel.answer("P.L2.1", .met),
      ]
    },
    SmellCase("an older answer that no longer holds") {
      $0.answers = [
        TestModel.answer("P.L2.1", .notMet, daysAgo: 300), TestModel.answer("P.L2.1", .met),
      ]
    },
  ]

  static func deployments(daysAgo: Int...) -> [Deployment] {
    daysAgo.map {
      Deployment(
        provenance: SmellCase.place("deployments.csv", $0), id: "\($0)",
        time: SmellCase.daysAgo($0), environment: "production", result: .success)
    }
  }

  static func history(daysAgo: [Int]) -> RepositoryHistory {
    RepositoryHistory(
      head: "", branch: nil, headDate: SmellCase.daysAgo(1), isShallow: false, authors: [],
      commits: daysAgo.map {
        RepositoryHistory.Commit(
          author: 0, parentCount: 1, marks: [], authored: nil, committed: SmellCase.daysAgo($0),
          integrated: nil)
      }, tags: [], branches: [])
  }

  static func metric(_ name: String, _ value: Int, daysAgo: Int) -> MetricPoint {
    MetricPoint(
      provenance: SmellCase.place("metrics.csv", daysAgo), name: name, value: Rational(value),
      unit: "", observed: SmellCase.daysAgo(daysAgo), source: "s")
  }
}
