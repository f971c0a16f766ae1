import CEL
import Evidence
import Testing

@Suite("Facts on database changes in pipelines")
struct PipelineMigrationFactsTests {
  typealias Job = PipelineDefinition.Job

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let jobs: [Job]
    var isHidden = false
    var values: [String: Bool] = [:]
    var unknown: [String: String] = [:]
  }

  private static func job(
    _ name: String, _ kinds: Set<PipelineDefinition.StepKind>, needs: [String] = [],
    _ change: (inout Job) -> Void = { _ in }
  ) -> Job {
    var job = PipelineFactsTests.job(name, kinds, needs: needs)
    change(&job)
    return job
  }

  @Test(
    "tells",
    arguments: [
      Row(
        testDescription: "a job of its own behind an approval",
        jobs: [
          job("approve", []) { $0.isManual = true }, job("migrate", [.migrate], needs: ["approve"]),
          job("deploy", [.deploy], needs: ["migrate"]),
        ],
        values: ["in_pipeline": true, "approved": true, "separate": true, "tested": false]),
      Row(
        testDescription: "one job for both, that nobody approves",
        jobs: [job("deploy", [.deploy, .migrate])],
        values: ["in_pipeline": true, "approved": false, "separate": false, "tested": false]),
      Row(
        testDescription: "an environment whose approval only the service knows",
        jobs: [
          job("migrate", [.migrate]) { $0.environment = "production" }, job("deploy", [.deploy]),
        ], values: ["in_pipeline": true, "separate": true], unknown: ["approved": "hidden"]),
      Row(
        testDescription: "an environment that another job opens by hand",
        jobs: [
          job("migrate", [.migrate]) { $0.environment = "production" },
          job("deploy", [.deploy]) { ($0.environment, $0.isManual) = ("production", true) },
        ], values: ["approved": true]),
      Row(
        testDescription: "a migration that only tests use",
        jobs: [job("test", [.migrate, .unitTest]), job("build", [.build])],
        values: ["in_pipeline": false, "tested": true],
        unknown: ["approved": "insufficient", "separate": "insufficient"]),
      Row(
        testDescription: "a database beside the job",
        jobs: [
          job("try", [.migrate]) { $0.services = ["redis:7", "docker.io/bitnami/postgresql:16"] }
        ],
        values: ["tested": true]),
      Row(
        testDescription: "no database beside the job",
        jobs: [job("try", [.migrate]) { $0.services = ["redis:7", "acme/not-postgres"] }],
        values: ["tested": false]),
      Row(
        testDescription: "a circle of needs",
        jobs: [
          job("a", [.migrate], needs: ["b"]), job("b", [.deploy], needs: ["a", "nothing"]),
        ], values: ["approved": false, "separate": true]),
      Row(
        testDescription: "no migration in what is seen", jobs: [job("deploy", [.deploy])],
        isHidden: true,
        unknown: [
          "in_pipeline": "hidden", "approved": "hidden", "separate": "hidden", "tested": "hidden",
        ]),
      Row(
        testDescription: "no migration at all", jobs: [job("deploy", [.deploy])],
        values: ["in_pipeline": false, "tested": false],
        unknown: ["approved": "insufficient", "separate": "insufficient"]),
    ])
  func tells(row: Row) {
    let evidence = PipelineFactsTests.evidence(row.jobs, isHidden: row.isHidden)
    for (name, value) in row.values.sorted(by: { $0.key < $1.key }) {
      expect(evidence, ["ci.migrations.\(name)": .bool(value)])
    }
    for (name, code) in row.unknown.sorted(by: { $0.key < $1.key }) {
      expect(evidence, "ci.migrations.\(name)", isUnknownAs: code)
    }
  }

  @Test("a migration that only a clock starts is not tried on every change")
  func looksAtTriggers() {
    var evidence = PipelineFactsTests.evidence([Self.job("test", [.migrate, .unitTest])])
    evidence.pipelines[0].triggers = [.schedule]
    expect(evidence, ["ci.migrations.tested": .bool(false)])
  }
}
