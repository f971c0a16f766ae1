import Assessment
import CEL
import Evidence
import MaturityModel
import Quantities
import Testing

@Suite("Causes of a changed verdict")
struct ChangeCauseTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    var from = TracedProject()
    let change: @Sendable (inout TracedProject) -> Void
    let causes: [[ChangeCause]]
    var testDescription: String { name }
  }

  static let without = {
    var project = TracedProject()
    (project.jobs, project.files) = (.unknown(.noEvidence), [:])
    return project
  }()

  static let answered = {
    var project = TracedProject()
    (project.jobs, project.files, project.answer) = (.unknown(.noEvidence), ["doc.md": "d"], .met)
    return project
  }()

  static let rows: [Row] = [
    Row(
      name: "a file has other content",
      change: { ($0.jobs, $0.files) = (.known(.int(1)), ["jobs.csv": "b"]) },
      causes: [[.evidenceChanged]]),
    Row(
      name: "a file is new", from: without,
      change: { ($0.jobs, $0.files) = (.known(.int(4)), ["jobs.csv": "a"]) },
      causes: [[.evidenceAdded]]),
    Row(
      name: "a file is gone", change: { ($0.jobs, $0.files) = (.unknown(.noEvidence), [:]) },
      causes: [[.evidenceRemoved]]),
    Row(
      name: "a file was replaced by another",
      change: {
        ($0.jobs, $0.place, $0.files) = (.known(.int(1)), "new.csv", ["new.csv": "b"])
      }, causes: [[.evidenceRemoved, .evidenceAdded]]),
    Row(
      name: "evidence is too old",
      change: { ($0.jobs, $0.day) = (.unknown(.expired(newest: "2026-01-04")), 200) },
      causes: [[.expired]]),
    Row(
      name: "the history went on", from: at(".git", commit: "a"),
      change: { ($0.jobs, $0.commit) = (.known(.int(1)), "b") }, causes: [[.code]]),
    Row(
      name: "a file of the project that only the commit stands for",
      from: at("Makefile", commit: "a"),
      change: { ($0.jobs, $0.commit) = (.known(.int(1)), "b") }, causes: [[.code]]),
    Row(
      name: "the window moved over the same files",
      change: { ($0.jobs, $0.day) = (.known(.int(1)), 20) }, causes: [[.time]]),
    Row(
      name: "another version of the tool read the same files",
      change: { ($0.jobs, $0.toolVersion) = (.known(.int(1)), "2") }, causes: [[.tool]]),
    Row(
      name: "date and tool cannot be told apart",
      change: { ($0.jobs, $0.day, $0.toolVersion) = (.known(.int(1)), 20, "2") },
      causes: [[.tool, .time]]),
    Row(name: "a limit moved", change: { $0.minimum = 9 }, causes: [[.parameters]]),
    Row(
      name: "another rule",
      change: { ($0.rule, $0.modelVersion) = ("ci.jobs > 5", "2") }, causes: [[.model]]),
    Row(
      name: "another rule over a fact that was not recorded",
      change: {
        ($0.rule, $0.modelVersion) = ("run.count > 0", "2")
        $0.files = ["jobs.csv": "b"]
      }, causes: [[.model, .evidenceChanged]]),
    Row(name: "left out", change: { $0.scoping = true }, causes: [[.scope]]),
    Row(
      name: "a person says it is so", from: without, change: { $0.answer = .met },
      causes: [[.statement]]),
    Row(
      name: "a statement ran out", from: answered, change: { $0.day = 200 }, causes: [[.expired]]),
    Row(
      name: "a cited file is gone", from: citing,
      change: { $0.files = [:] }, causes: [[.evidenceRemoved]]),
    Row(name: "an assessor overrules", change: { $0.override = .notMet }, causes: [[.assessor]]),
    Row(
      name: "an assessor's verdict ran out", from: overruled, change: { $0.day = 60 },
      causes: [[.expired]]),
    Row(
      name: "nothing that is recorded", change: { $0.jobs = .known(.int(1)) },
      causes: [[.unrecorded]]),
    Row(
      name: "a limit and a file one after the other",
      change: {
        ($0.minimum, $0.jobs) = (9, .known(.int(12)))
        $0.files = ["jobs.csv": "b"]
      }, causes: [[.parameters], [.evidenceChanged]]),
    Row(
      name: "a limit and a file, of which one is enough",
      change: {
        ($0.minimum, $0.jobs) = (2, .known(.int(1)))
        $0.files = ["jobs.csv": "b"]
      }, causes: [[.evidenceChanged]]),
    Row(name: "nothing at all", change: { _ in }, causes: []),
  ]

  private static let citing = {
    var project = answered
    (project.citing, project.minimumBasis) = ("d", .corroborated)
    return project
  }()

  private static let overruled = {
    var project = TracedProject()
    project.override = .notMet
    return project
  }()

  private static func at(_ place: String, commit: String) -> TracedProject {
    var project = TracedProject()
    (project.place, project.files, project.commit) = (place, [:], commit)
    return project
  }

  @Test("each change has its cause", arguments: rows)
  func cause(_ row: Row) throws {
    var project = row.from
    let old = try project.document
    row.change(&project)
    let trace = AssessmentTrace(from: old, to: try project.document)
    let steps = trace.criteria.first { $0.id == "P.L2.1" }?.steps ?? []
    #expect(steps.map(\.causes.causes) == row.causes)
    #expect(trace.whole.old.level == old.overall.level)
    #expect(trace.whole.new.level == (try project.document).overall.level)
  }

  @Test("two changes that cancel each other are told")
  func cancelled() throws {
    var project = TracedProject()
    let old = try project.document
    (project.minimum, project.jobs, project.files) = (9, .known(.int(12)), ["jobs.csv": "b"])
    let trace = AssessmentTrace(from: old, to: try project.document)
    let criterion = try #require(trace.criteria.first)
    #expect(!criterion.isChanged)
    #expect(criterion.steps.map(\.before) == [.met, .notMet])
    #expect(trace.whole.old == trace.whole.new)
    #expect(trace.whole.steps.map(\.provenChange).reduce(.zero, +) == .zero)
    #expect(trace.whole.steps.count == 2)
  }

  @Test("a waiver that counts raises the level and no verdict", arguments: [true, false])
  func waiver(counts: Bool) throws {
    var project = TracedProject()
    (project.jobs, project.waiversCount) = (.known(.int(1)), counts)
    let old = try project.document
    project.waiver = true
    let waived = try project.document
    let trace = AssessmentTrace(from: old, to: waived)
    #expect(trace.criteria.map(\.isChanged) == [true])
    #expect(trace.criteria.flatMap(\.steps).map(\.causes.causes) == [[.waiver]])
    #expect(trace.whole.steps.map(\.causes.causes) == (counts ? [[.waiver]] : []))
    #expect(waived.overall.level?.proven.level == (counts ? 2 : 1))
    project.day = 60
    let later = AssessmentTrace(from: waived, to: try project.document)
    #expect(later.criteria.flatMap(\.steps).map(\.causes.causes) == [[.expired]])
    #expect(later.whole.steps.map(\.causes.causes) == (counts ? [[.expired]] : []))
  }

  @Test("what a higher criterion implied is told by that criterion")
  func implied() throws {
    let model = TestModel.model([
      TestModel.practice(
        "P",
        [
          TestModel.criterion("P.L2.1", level: 2),
          TestModel.criterion("P.L3.1", level: 3, supersedes: ["P.L2.1"]),
        ])
    ])
    let old = Assessor(model: model).assess(TestModel.input())
    let new = Assessor(model: model).assess(
      TestModel.input(evidence: TestModel.statements([TestModel.answer("P.L3.1", .met)])))
    let trace = AssessmentTrace(from: old, to: new)
    #expect(trace.criteria.map(\.impliedBy) == ["P.L3.1", nil])
    #expect(trace.criteria.map(\.steps.count) == [0, 1])
    #expect(trace.whole.steps.map(\.causes.causes) == [[.statement]])
  }
}
