import Evidence
import EvidenceReaders
import Testing

@Suite("GitHub Actions workflows")
struct GitHubActionsReaderTests {
  static let path = ".github/workflows/ci.yml"

  static func pipeline(_ text: String) throws -> PipelineDefinition {
    let collection = try ReaderFixture.read(GitHubActionsReader(), text, path: path)
    return try #require(collection.pipelines.first)
  }

  struct Trigger: Sendable, CustomTestStringConvertible {
    let on: String
    let triggers: Set<PipelineDefinition.Trigger>
    var testDescription: String { on }
  }

  @Test(
    "reads triggers",
    arguments: [
      Trigger(on: "push", triggers: [.push]),
      Trigger(on: "[push, pull_request]", triggers: [.push, .mergeRequest]),
      Trigger(
        on: "{schedule: [{cron: '0 3 * * *'}], workflow_dispatch: }",
        triggers: [.schedule, .manual]),
      Trigger(on: "{push: {tags: ['v*']}}", triggers: [.release]),
      Trigger(on: "{push: {tags: ['v*'], branches: [main]}}", triggers: [.release, .push]),
      Trigger(on: "release", triggers: [.release]),
      Trigger(on: "issues", triggers: []),
    ])
  func readsTriggers(row: Trigger) throws {
    #expect(try Self.pipeline("on: \(row.on)\njobs: {}\n").triggers == row.triggers)
  }

  @Test("reads the services beside a job")
  func readsServices() throws {
    let pipeline = try Self.pipeline(
      """
      on: push
      jobs:
        a:
          services: { db: { image: "postgres:16" }, cache: { ports: [6379] }, queue: rabbitmq }
        b: { services: [x] }
      """)
    #expect(pipeline.jobs.map(\.services) == [["postgres:16", "rabbitmq"], []])
  }

  static let workflow = """
    name: CI
    on: [push]
    jobs:
      test:
        name: Unit tests
        runs-on: ${{ matrix.os }}
        strategy: { matrix: { os: [ubuntu-latest, macos-14] } }
        steps:
          - uses: actions/checkout@v4
          - uses: docker/build-push-action@0123456789012345678901234567890123456789
            with: { push: true }
          - name: Test
            run: |
              npm ci
              npm test
          - run: npm run lint
            if: ${{ false }}
          - uses: acme/secret-sauce@v1
      gate:
        runs-on: [self-hosted, linux]
        container: { image: "node:22" }
        continue-on-error: true
        steps:
          - run: trivy image --exit-code 1 app
      deploy:
        needs: [test, gate]
        runs-on: fast-runner
        environment: { name: production, url: "https://x" }
        steps:
          - run: kubectl apply -f k8s
      call:
        needs: test
        uses: org/repo/.github/workflows/build.yml@main
    """

  @Test("reads jobs, steps, references and hidden parts")
  func readsJobs() throws {
    let pipeline = try Self.pipeline(Self.workflow)
    #expect(pipeline.jobs.map(\.name) == ["test", "gate", "deploy", "call"])
    #expect(pipeline.jobs.map(\.runner) == [.hosted, .selfHosted, .unstated, .unstated])
    #expect(pipeline.jobs.map(\.needs) == [[], [], ["test", "gate"], ["test"]])
    #expect(pipeline.jobs.map(\.mayFail) == [false, true, false, false])
    #expect(pipeline.jobs[1].image?.pin == .tag)
    #expect(pipeline.jobs[2].environment == "production")
    let kinds = pipeline.jobs[0].steps.map(\.kinds)
    #expect(kinds == [[], [.imageBuild, .publish], [.unitTest], []])
    #expect(pipeline.jobs[0].steps[2].provenance == Provenance(path: Self.path, line: 15))
    #expect(pipeline.references.map(\.isPinned) == [false, true, false, false])
    #expect(pipeline.references.last?.isSharedPipeline == true)
    #expect(
      pipeline.hidden.map(\.phrase) == [
        "runs action acme/secret-sauce, whose steps are not seen",
        "delegated to reusable workflow org/repo/.github/workflows/build.yml@main",
      ])
  }

  @Test("a local action joins the job that calls it")
  func linksActions() throws {
    var collection = try ReaderFixture.read(
      GitHubActionsReader(),
      "on: push\njobs:\n  a:\n    steps:\n      - uses: ./.github/actions/check\n      - uses: ./gone\n",
      path: Self.path)
    collection.merge(
      try ReaderFixture.read(
        GitHubActionsReader(),
        "name: Check\nruns:\n  using: composite\n  steps:\n    - run: go test ./...\n      shell: bash\n",
        path: ".github/actions/check/action.yml"))
    #expect(collection.pipelines.map(\.hidden.count) == [2, 0])
    collection.linkRecords()
    #expect(collection.pipelines.count == 1)
    #expect(collection.pipelines[0].jobs[0].steps.map(\.kinds) == [[.unitTest]])
    #expect(collection.pipelines[0].hidden.map(\.phrase) == ["delegated to the action in ./gone"])
  }

  @Test("a cluster made for tests is no place of delivery")
  func knowsThrowawayClusters() throws {
    var collection = try ReaderFixture.read(
      GitHubActionsReader(),
      """
      on: push
      jobs:
        e2e:
          steps:
            - run: |
                kind create cluster
                kubectl apply -f operator.yaml
                make e2e
        k3s:
          steps:
            - run: |
                curl -sfL https://get.k3s.io | sh -
                kubectl create ns app
            - run: kubectl apply -k manifests
        ship:
          environment: production
          steps: [{ run: ./ship.sh }]
        check:
          environment: production
          steps: [{ run: go test ./... }]
      """, path: Self.path)
    collection.linkRecords()
    #expect(
      collection.pipelines[0].jobs.map { $0.steps.map(\.kinds) } == [
        [[], [], [.anyTest]], [[], []], [[], [.deploy]], [[.unitTest]],
      ])
  }

  @Test("workflows that call each other end")
  func linksCycles() throws {
    var collection = EvidenceCollection()
    for (name, other) in [("a", "b"), ("b", "a")] {
      collection.merge(
        try ReaderFixture.read(
          GitHubActionsReader(),
          "on: workflow_call\njobs:\n  j:\n    uses: ./.github/workflows/\(other).yml\n",
          path: ".github/workflows/\(name).yml"))
    }
    collection.merge(
      try ReaderFixture.read(
        GitHubActionsReader(), "on: push\njobs:\n  j:\n    uses: ./.github/workflows/a.yml\n",
        path: Self.path))
    collection.linkRecords()
    #expect(collection.pipelines.count == 1)
    #expect(collection.pipelines[0].hidden.count == 1)
  }

  @Test("recognises workflows and composite actions only")
  func recognises() {
    let reader = GitHubActionsReader()
    #expect(ReaderFixture.recognises(reader, ".github/workflows/a.yaml"))
    #expect(!ReaderFixture.recognises(reader, ".github/workflows/a.yml.disabled"))
    #expect(!ReaderFixture.recognises(reader, "docs/.github/workflows/a.yml"))
    #expect(ReaderFixture.recognises(reader, "action.yml", "runs:\n  using: composite"))
    #expect(!ReaderFixture.recognises(reader, "node_modules/x/action.yml", "runs:"))
  }

  @Test("refuses broken files with their place")
  func refuses() {
    let reader = GitHubActionsReader()
    #expect(
      ReaderFixture.refusal(reader, "on: push\njobs: ]", path: Self.path)?
        .hasPrefix("\(Self.path):2:7: error: ") == true)
    #expect(
      ReaderFixture.refusal(reader, "- a", path: Self.path)
        == "\(Self.path):1:1: error: expected a mapping, found a list")
    #expect(ReaderFixture.refusal(reader, "", path: Self.path) == "\(Self.path): error: is empty")
  }
}
