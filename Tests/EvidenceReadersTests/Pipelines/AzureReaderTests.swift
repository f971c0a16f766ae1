import Evidence
import EvidenceReaders
import Testing

@Suite("Azure Pipelines")
struct AzureReaderTests {
  static func pipeline(
    _ text: String, path: String = "azure-pipelines.yml"
  ) throws -> PipelineDefinition {
    let collection = try ReaderFixture.read(AzureReader(), text, path: path)
    return try #require(collection.pipelines.first)
  }

  static let staged = """
    trigger:
      branches: { include: [main] }
    pr: [main]
    stages:
      - stage: Verify
        jobs:
          - job: unit
            pool: { vmImage: ubuntu-latest }
            steps:
              - ${{ if eq(parameters.fast, 'no') }}:
                  - script: |
                      echo hello
                      dotnet test
              - task: Docker@2
                inputs: { command: buildAndPush, repository: a }
              - task: PublishTestResults@2
              - task: acme.SecretSauce@1
      - ${{ if eq(variables.x, 1) }}:
          - stage: Gate
            jobs:
              - job: wait
                pool: server
                steps:
                  - task: ManualValidation@1
      - stage: Ship
        dependsOn: [Verify]
        jobs:
          - deployment: site
            pool: our-machines
            environment: production.web
            strategy:
              runOnce:
                deploy:
                  steps:
                    - bash: ./roll-out.sh
    """

  @Test("reads stages, conditional parts, tasks and deployments")
  func readsStages() throws {
    let pipeline = try Self.pipeline(Self.staged)
    #expect(pipeline.jobs.map(\.name) == ["Verify.unit", "Gate.wait", "Ship.site"])
    #expect(pipeline.jobs.map(\.needs) == [[], ["Verify.unit"], ["Verify.unit"]])
    #expect(pipeline.jobs.map(\.runner) == [.hosted, .unstated, .selfHosted])
    #expect(pipeline.jobs.map(\.isManual) == [false, true, false])
    #expect(
      pipeline.jobs[0].steps.map(\.kinds) == [
        [.unitTest], [.imageBuild, .publish], [.testReport], [],
      ])
    #expect(pipeline.jobs[0].steps[0].provenance.line == 13)
    #expect(pipeline.jobs[2].environment == "production")
    #expect(pipeline.jobs[2].steps.contains { $0.kinds == [.deploy] })
    #expect(pipeline.triggers == [.push, .mergeRequest, .manual])
    #expect(pipeline.untoldTriggers == [.schedule])
    #expect(pipeline.hidden.map(\.provenance.line) == [17, 35])
  }

  struct Trigger: Sendable, CustomTestStringConvertible {
    let text: String
    let found: Set<PipelineDefinition.Trigger>
    init(_ text: String, _ found: Set<PipelineDefinition.Trigger>) {
      (self.text, self.found) = (text, found)
    }
    var testDescription: String { text }
  }

  @Test(
    "tells what starts it",
    arguments: [
      Trigger("pool: x", [.push, .manual]), Trigger("trigger: none", [.manual]),
      Trigger("trigger: [main]", [.push, .manual]),
      Trigger("trigger: { tags: { include: ['v*'] } }", [.release, .manual]),
      Trigger("trigger: none\nschedules: [{ cron: '0 0 * * *' }]", [.schedule, .manual]),
      Trigger("trigger: none\npr: none", [.manual]),
    ])
  func readsTriggers(row: Trigger) throws {
    let pipeline = try Self.pipeline(row.text + "\nsteps:\n- script: make\n")
    #expect(pipeline.triggers == row.found)
  }

  @Test("templates of the project join, those of others stay hidden")
  func linksTemplates() throws {
    var collection = EvidenceCollection()
    for (path, text) in [
      (
        "ci/azure-pipelines.yml",
        """
        stages:
        - template: ../templates/verify.yml
        - stage: Ship
          jobs:
          - template: templates/ship.yml@shared
          - job: go
            steps:
            - template: steps.yml
            - script: kubectl apply -f x.yml
        """
      ),
      (
        "templates/verify.yml",
        "stages:\n- stage: Verify\n  jobs:\n  - job: t\n    steps:\n    - script: go test ./...\n"
      ),
      ("ci/steps.yml", "parameters: {}\nsteps:\n- script: helm lint .\n"),
    ] {
      collection.merge(try ReaderFixture.read(AzureReader(), text, path: path))
    }
    collection.linkRecords()
    let pipeline = try #require(collection.pipelines.first)
    #expect(collection.pipelines.count == 1)
    #expect(pipeline.jobs.map(\.name) == ["Verify.t", "Ship.go"])
    #expect(pipeline.jobs.map(\.needs) == [[], ["Verify.t"]])
    #expect(pipeline.jobs[1].steps.map(\.kinds) == [[.deploy], [.lint]])
    #expect(
      pipeline.hidden.map(\.phrase) == ["delegated to the template templates/ship.yml@shared"])
    #expect(pipeline.references.map(\.isSharedPipeline) == [true])
  }

  @Test("a template that is no YAML is there, with its steps hidden")
  func readsPlaceholders() throws {
    let pipeline = try Self.pipeline("steps:\n- script: {{ command }} --all\n")
    #expect(pipeline.jobs.isEmpty)
    #expect(pipeline.hidden.count == 1)
    #expect(ReaderFixture.refusal(AzureReader(), "steps: [", path: "x") != nil)
  }

  @Test("is told from its neighbours")
  func recognises() {
    let steps = "steps:\n- script: make\n"
    #expect(ReaderFixture.recognises(AzureReader(), "build/ci.yml", steps))
    #expect(ReaderFixture.recognises(AzureReader(), ".azure-pipelines/vars.yml"))
    #expect(!ReaderFixture.recognises(AzureReader(), ".github/workflows/a.yml", steps))
    #expect(!ReaderFixture.recognises(AzureReader(), "b/cloudbuild.yaml", "steps:\n- name: gcr\n"))
    #expect(!ReaderFixture.recognises(AzureReader(), "a.yml", "jobs:\n  a:\n    script: x\n"))
  }
}
