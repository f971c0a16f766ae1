import Evidence
import EvidenceReaders
import Testing

@Suite("CircleCI configuration")
struct CircleReaderTests {
  static let configuration = """
    version: 2.1
    orbs:
      cov: codecov/codecov@3.2.4
      odd: acme/odd@1
    executors:
      small:
        docker: [{ image: "cimg/go:1.22" }, { image: "postgres:16" }]
    commands:
      run-tests:
        parameters: { what: { type: string, default: ./... } }
        steps:
          - run:
              name: tests
              command: |
                echo start
                go test << parameters.what >>
    jobs:
      test:
        executor: small
        steps:
          - checkout
          - run-tests: { what: ./pkg }
          - store_test_results: { path: out }
          - cov/upload
          - odd/thing
      ship:
        machine: true
        resource_class: acme/big
        steps: [{ run: helm upgrade a b }]
      unused:
        docker: [{ image: x }]
        steps: [{ run: npm test }]
    workflows:
      main:
        jobs:
          - test
          - hold: { type: approval, requires: [test] }
          - ship: { requires: [hold], context: prod }
    """

  @Test("reads what workflows run, commands and orbs in their place")
  func readsWorkflows() throws {
    let collection = try ReaderFixture.read(
      CircleReader(), Self.configuration, path: ".circleci/config.yml")
    let pipeline = try #require(collection.pipelines.first)
    #expect(pipeline.jobs.map(\.name) == ["test", "hold", "ship"])
    #expect(pipeline.jobs.map(\.needs) == [[], ["test"], ["hold"]])
    #expect(pipeline.jobs.map(\.isManual) == [false, true, false])
    #expect(pipeline.jobs.map(\.runner) == [.hosted, .unstated, .selfHosted])
    #expect(
      pipeline.jobs[0].steps.map(\.kinds) == [[], [.unitTest], [.testReport], [.coverage], []])
    #expect(pipeline.jobs[0].steps[1].text == "go test ./pkg")
    #expect(pipeline.jobs[0].steps[1].provenance.line == 16)
    #expect(pipeline.jobs[0].image?.name == "cimg/go:1.22")
    #expect(pipeline.jobs[0].services == ["postgres:16"])
    #expect(pipeline.jobs[2].steps.map(\.kinds) == [[.deploy]])
    #expect(pipeline.references.map(\.isPinned) == [true, false])
    #expect(pipeline.hidden.map(\.phrase) == ["runs orb acme/odd/thing, whose steps are not seen"])
    #expect(pipeline.triggers == [.push, .manual])
  }

  @Test("follows a continuation that stands in the project")
  func followsContinuation() throws {
    var collection = EvidenceCollection()
    for (path, text) in [
      (
        ".circleci/config.yml",
        """
        setup: true
        orbs: { c: circleci/continuation@1.0.0 }
        jobs:
          start:
            docker: [{ image: x }]
            steps: [c/continue: { configuration_path: .circleci/next.yml }]
        workflows: { setup: { jobs: [start] } }
        """
      ),
      (
        ".circleci/next.yml",
        "jobs: { build: { docker: [{ image: x }], steps: [{ run: make test }] } }"
      ),
    ] {
      collection.merge(try ReaderFixture.read(CircleReader(), text, path: path))
    }
    collection.linkRecords()
    #expect(collection.pipelines.map { $0.jobs.map(\.name) } == [["start", "build"]])
  }

  @Test("a command that calls itself ends")
  func endsRecursion() throws {
    let text = """
      commands: { a: { steps: [a, a, a] } }
      jobs: { build: { docker: [{ image: x }], steps: [a] } }
      """
    let found = try ReaderFixture.read(CircleReader(), text, path: ".circleci/config.yml")
    #expect(found.pipelines.count == 1)
  }
}
