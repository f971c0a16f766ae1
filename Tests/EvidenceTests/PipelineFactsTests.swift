import CEL
import Evidence
import Quantities
import Testing

@Suite("Pipeline facts")
struct PipelineFactsTests {
  typealias Job = PipelineDefinition.Job

  static let place = Provenance(path: ".github/workflows/ci.yml", line: 7)

  static func job(
    _ name: String, _ kinds: Set<PipelineDefinition.StepKind>, needs: [String] = []
  ) -> Job {
    var job = Job(name: name, provenance: place)
    job.needs = needs
    job.steps = [.init(kinds: kinds, provenance: place, text: name)]
    return job
  }

  static func evidence(
    _ jobs: [Job], service: String = "github-actions", isHidden: Bool = false
  ) -> EvidenceCollection {
    var pipeline = PipelineDefinition(provenance: place, service: service)
    pipeline.triggers = [.push]
    pipeline.jobs = jobs
    if isHidden { pipeline.hidden = [.init(provenance: place, phrase: "shared library X")] }
    var evidence = EvidenceCollection()
    evidence.pipelines = [pipeline]
    evidence.tree = ProjectTree(files: [], isVersioned: false)
    return evidence
  }

  @Test("knows that a project without a configuration has no pipeline")
  func knowsAbsence() {
    var evidence = EvidenceCollection()
    evidence.tree = ProjectTree(files: [], isVersioned: true)
    expect(evidence, ["ci.present": .bool(false), "ci.steps.test": .int(0)])
  }

  @Test("counts steps and what every change starts")
  func countsSteps() {
    expect(
      Self.evidence([Self.job("test", [.unitTest]), Self.job("lint", [.lint])]),
      [
        "ci.present": .bool(true), "ci.steps.unit_test": .int(1), "ci.steps.test": .int(1),
        "ci.on_change.test": .bool(true), "ci.on_change.build": .bool(false),
        "ci.on_change.analysis": .bool(true), "quality.style": .bool(true),
      ])
  }

  @Test("does not take a delegated pipeline for an empty one")
  func knowsHiddenParts() {
    let evidence = Self.evidence([], service: "jenkins", isHidden: true)
    expect(evidence, ["ci.present": .bool(true), "ci.hidden": .bool(true)])
    expect(evidence, "ci.steps.test", isUnknownAs: "hidden")
    expect(evidence, "ci.on_change.build", isUnknownAs: "hidden")
  }

  @Test("knows what starts a pipeline and where it runs beside scripts that are not followed")
  func looksPastScripts() {
    var job = Self.job("build", [.build])
    job.runner = .hosted
    var evidence = Self.evidence([job])
    evidence.pipelines[0].hidden = [
      .init(provenance: Self.place, phrase: "runs ./x, which is not followed", extent: .steps)
    ]
    expect(
      evidence,
      [
        "ci.triggers.push": .bool(true), "ci.triggers.schedule": .bool(false),
        "ci.runners.hosted": .bool(true), "ci.runners.self_hosted": .bool(false),
      ])
    expect(evidence, "ci.steps.deploy", isUnknownAs: "hidden")
    evidence.pipelines[0].hidden = [.init(provenance: Self.place, phrase: "shared library X")]
    expect(evidence, "ci.triggers.schedule", isUnknownAs: "hidden")
    expect(evidence, "ci.runners.self_hosted", isUnknownAs: "hidden")
  }

  @Test("does not take a job that is silent about its machine for one on none")
  func knowsSilentJobs() {
    let evidence = Self.evidence([Self.job("build", [.build])])
    expect(evidence, "ci.runners.hosted", isUnknownAs: "hidden")
    expect(evidence, "ci.runners.self_hosted", isUnknownAs: "hidden")
  }

  @Test("does not take a test step of an untold layer for none of a layer")
  func knowsUntoldLayers() {
    let evidence = Self.evidence([Self.job("test", [.anyTest]), Self.job("unit", [.unitTest])])
    expect(evidence, ["ci.steps.test": .int(2), "ci.steps.unit_test": .int(1)])
    expect(evidence, "ci.steps.interface_test", isUnknownAs: "hidden")
    expect(evidence, ["ci.steps.lint": .int(0)])
  }

  @Test("a job that waits for no stage is not guarded by an earlier one")
  func knowsJobsThatWaitForNothing() {
    var evidence = Self.evidence(
      [Self.job("test", [.unitTest]), Self.job("deploy", [.deploy])], service: "gitlab-ci")
    evidence.pipelines[0].stages = ["test", "deploy"]
    expect(evidence, ["ci.tests_block_deploy": .bool(false)])
  }

  struct Guard: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let jobs: [Job]
    var service = "github-actions"
    let expected: Bool
  }

  @Test(
    "sees whether tests stand before a deployment",
    arguments: [
      Guard(
        testDescription: "a needed job tests",
        jobs: [
          job("test", [.unitTest]), job("build", [.build], needs: ["test"]),
          job("deploy", [.deploy], needs: ["build"]),
        ], expected: true),
      Guard(
        testDescription: "the jobs run side by side",
        jobs: [job("test", [.unitTest]), job("deploy", [.deploy])], expected: false),
      Guard(
        testDescription: "an earlier stage tests",
        jobs: [job("test", [.unitTest]), job("deploy", [.deploy])], service: "jenkins",
        expected: true),
      Guard(
        testDescription: "a cycle of needs ends",
        jobs: [job("a", [], needs: ["b"]), job("b", [.deploy], needs: ["a"])], expected: false),
    ])
  func guardsDeployment(row: Guard) {
    expect(
      Self.evidence(row.jobs, service: row.service),
      ["ci.tests_block_deploy": .bool(row.expected)])
  }

  @Test("measures detection and repair of a broken branch")
  func measuresFeedback() {
    var evidence = EvidenceCollection()
    evidence.suppliedRecordKinds = [.pipelineRuns]
    for index in 0..<5 {
      let day = Int64(index) * 5 + 2
      evidence.pipelineRuns += [
        Self.run("r\(index)", at: ago(days: day), .failure),
        Self.run("s\(index)", at: ago(days: day, hours: -1), .failure),
        Self.run("t\(index)", at: ago(days: day, hours: -2), .success),
      ]
    }
    expect(
      evidence,
      [
        "run.count": .int(15), "run.detect.p50_minutes": .double(20),
        "run.repair.p50_minutes": .double(120), "run.feedback.p90_minutes": .double(140),
      ])
  }

  private static func run(
    _ id: String, at started: Instant, _ result: PipelineRun.Result
  ) -> PipelineRun {
    var run = PipelineRun(provenance: Provenance(path: "runs.csv"), id: id, started: started)
    run.finished = started.adding(seconds: 600)
    run.committed = started.adding(seconds: -600)
    run.result = result
    run.branch = "main"
    return run
  }
}
