import Evidence
import EvidenceReaders
import Testing

@Suite("GitLab CI configuration")
struct GitLabReaderTests {
  static let path = ".gitlab-ci.yml"

  static func pipeline(_ text: String) throws -> PipelineDefinition {
    let collection = try ReaderFixture.read(GitLabReader(), text, path: path)
    return try #require(collection.pipelines.first)
  }

  @Test("reads the services beside a job, its own before the default")
  func readsServices() throws {
    let pipeline = try Self.pipeline(
      """
      default: { services: [redis:7] }
      a: { script: [x], services: [{ name: "mysql:8", alias: db }, docker:dind] }
      b: { script: [x] }
      """)
    #expect(pipeline.jobs.map(\.services) == [["mysql:8", "docker:dind"], ["redis:7"]])
  }

  static let configuration = """
    spec:
      inputs: {}
    ---
    include:
      - local: /ci/extra.yml
      - project: org/templates
        ref: v1
        file: [/a.yml]
      - template: Security/SAST.gitlab-ci.yml
      - remote: https://example.org/x.yml
    stages: [build, check, ship]
    default:
      image: "maven:3.9"
    .base:
      stage: check
      tags: [our-runner]
      before_script:
        - echo start
    .scripts:
      script:
        - mvn test
    unit:
      extends: .base
      coverage: '/Total.*?([0-9]{1,3})%/'
      script:
        - !reference [.scripts, script]
      artifacts:
        reports:
          junit: target/*.xml
    compile:
      stage: build
      script: mvn compile
    ship:
      stage: ship
      script: [./ship.sh]
      environment: { name: production }
      when: manual
    quick:
      stage: ship
      needs: []
      script: npm run lint
    off:
      script: mvn test
      rules:
        - when: never
    """

  @Test("reads jobs with what they extend, in the order of stages")
  func readsJobs() throws {
    let pipeline = try Self.pipeline(Self.configuration)
    let template = "Security/SAST.gitlab-ci.yml"
    #expect(pipeline.jobs.map(\.name) == ["compile", "unit", "ship", "quick", template])
    #expect(pipeline.jobs.map(\.needs) == [[], ["compile"], ["compile", "unit"], [], []])
    #expect(pipeline.jobs[1].steps.map(\.kinds) == [[], [.unitTest], [.testReport], [.coverage]])
    #expect(pipeline.jobs[1].steps[1].provenance.line == 21)
    #expect(pipeline.jobs[1].runner == .selfHosted)
    #expect(pipeline.jobs[1].image?.name == "maven:3.9")
    #expect(pipeline.jobs[2].isManual)
    #expect(pipeline.jobs[2].mayFail)
    #expect(pipeline.jobs[2].environment == "production")
    #expect(pipeline.jobs[2].steps.contains { $0.kinds == [.deploy] })
    #expect(pipeline.jobs[4].steps.map(\.kinds) == [[.staticAnalysis, .securityScan]])
    #expect(pipeline.triggers == [.push])
  }

  @Test("names what is included from elsewhere")
  func readsIncludes() throws {
    let pipeline = try Self.pipeline(Self.configuration)
    #expect(
      pipeline.hidden.map(\.phrase).filter { $0.hasPrefix("delegated") } == [
        "delegated to the local include /ci/extra.yml",
        "delegated to project include org/templates@v1:/a.yml",
        "delegated to GitLab template Security/SAST.gitlab-ci.yml",
        "delegated to remote include https://example.org/x.yml",
      ])
    #expect(pipeline.references.count == 3)
    #expect(pipeline.references.allSatisfy { $0.isSharedPipeline && !$0.isPinned })
  }

  @Test("a local include joins the root file, under its stages")
  func linksIncludes() throws {
    var collection = try ReaderFixture.read(
      GitLabReader(),
      "include: ci/extra.yml\nstages: [one, two]\nfirst:\n  stage: one\n  script: go build ./...\n",
      path: Self.path)
    collection.merge(
      try ReaderFixture.read(
        GitLabReader(), "second:\n  stage: two\n  script: go test ./...\n", path: "ci/extra.yml"))
    collection.merge(
      try ReaderFixture.read(
        GitLabReader(), "unused:\n  stage: two\n  script: go test ./...\n", path: "ci/other.yml"))
    collection.linkRecords()
    #expect(collection.pipelines.count == 1)
    #expect(collection.pipelines[0].jobs.map(\.name) == ["first", "second"])
    #expect(collection.pipelines[0].jobs.map(\.needs) == [[], ["first"]])
    #expect(collection.pipelines[0].hidden.isEmpty)
  }

  struct Trigger: Sendable, CustomTestStringConvertible {
    let text: String
    let triggers: Set<PipelineDefinition.Trigger>
    var testDescription: String { text }
  }

  @Test(
    "reads triggers",
    arguments: [
      Trigger(text: "{}", triggers: [.push]),
      Trigger(
        text: "workflow: {rules: [{if: '$CI_PIPELINE_SOURCE == \"merge_request_event\"'}]}",
        triggers: [.mergeRequest]),
      Trigger(
        text: "a: {script: x, only: [schedules, tags]}", triggers: [.push, .schedule, .release]),
      Trigger(
        text: "workflow: {rules: [{if: $CI_COMMIT_TAG, when: never}, {when: always}]}",
        triggers: [.push]),
    ])
  func readsTriggers(row: Trigger) throws {
    #expect(try Self.pipeline(row.text).triggers == row.triggers)
  }

  @Test("lists that refer to each other end")
  func survivesReferences() throws {
    var text = ""
    for level in 0..<20 {
      let item = "!reference [.a\(level + 1), script]"
      text += ".a\(level): {script: [" + Array(repeating: item, count: 9).joined(separator: ", ")
      text += "]}\n"
    }
    text += "job: {script: [!reference [.a0, script]]}\n"
    #expect(try Self.pipeline(text).jobs.count == 1)
  }

  @Test("recognises the root file and files of jobs")
  func recognises() {
    let reader = GitLabReader()
    #expect(ReaderFixture.recognises(reader, ".gitlab-ci.yml"))
    #expect(ReaderFixture.recognises(reader, "ci/java.gitlab-ci.yml"))
    #expect(ReaderFixture.recognises(reader, "ci/x.yml", "job:\n  stage: a\n  script: b\n"))
    #expect(!ReaderFixture.recognises(reader, "docker-compose.yml", "services:\n  a:\n"))
  }

  @Test("refuses broken files with their place")
  func refuses() {
    #expect(
      ReaderFixture.refusal(GitLabReader(), "a:\n  - b\n c: d\n", path: Self.path)?
        .hasPrefix("\(Self.path):3:") == true)
  }
}
