import Evidence
import EvidenceReaders
import Testing

@Suite("Tekton")
struct TektonReaderTests {
  static let text = """
    apiVersion: tekton.dev/v1
    kind: Pipeline
    metadata: { name: deliver }
    spec:
      tasks:
        - name: fetch
          taskRef: { resolver: hub, params: [{ name: name, value: git-clone }] }
        - name: check
          runAfter: [fetch]
          taskRef: { name: check }
        - name: approve
          runAfter: [check]
          taskRef: { apiVersion: openshift-pipelines.org/v1alpha1, kind: ApprovalTask }
        - name: ship
          runAfter: [approve]
          taskSpec:
            steps:
              - name: roll
                image: bitnami/kubectl:1.30
                command: [kubectl]
                args: [apply, -f, "a b.yml"]
      finally:
        - name: tell
          taskRef: { name: elsewhere }
    ---
    apiVersion: tekton.dev/v1
    kind: Task
    metadata: { name: check }
    spec:
      steps:
        - name: test
          image: golang@sha256:0000
          script: |
            #!/usr/bin/env bash
            go test ./...
        - name: odd
          image: python
          script: |
            #!/usr/bin/env python3
            print(1)
    ---
    apiVersion: tekton.dev/v1
    kind: PipelineRun
    metadata:
      generateName: deliver-
      annotations: { pipelinesascode.tekton.dev/on-event: "[pull_request, push]" }
    spec: { pipelineRef: { name: deliver } }
    ---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: beside }
    spec: { template: { spec: { containers: [{ name: a, image: "b:1" }] } } }
    """

  @Test("joins runs, pipelines and tasks by their names")
  func linksObjects() throws {
    var collection = try ReaderFixture.read(TektonReader(), Self.text, path: ".tekton/a.yaml")
    collection.linkRecords()
    let pipeline = try #require(collection.pipelines.first)
    #expect(collection.pipelines.count == 1)
    #expect(pipeline.triggers == [.push, .mergeRequest])
    #expect(pipeline.jobs.map(\.name) == ["fetch", "check", "approve", "ship", "tell"])
    #expect(pipeline.jobs[4].needs == ["fetch", "check", "approve", "ship"])
    #expect(pipeline.jobs[1].steps.map(\.kinds) == [[.unitTest], []])
    #expect(pipeline.jobs[1].image?.pin == .digest)
    #expect(pipeline.jobs[2].isManual)
    #expect(pipeline.jobs[3].steps.map(\.kinds) == [[.deploy]])
    #expect(pipeline.hidden.contains { $0.phrase == "delegated to the task elsewhere" })
    #expect(pipeline.hidden.contains { $0.phrase == "runs a program for python3" })
    #expect(collection.workloads.map(\.name) == ["beside"])
  }

  @Test("a file of another service shows that it is there and nothing more")
  func notesPresence() throws {
    let found = try Reading.collect(Array("script: make\n".utf8), path: ".travis.yml")
    #expect(found.format == "travis-ci")
    #expect(found.collection.pipelines.map(\.jobs.count) == [0])
    #expect(
      found.collection.pipelines.flatMap(\.hidden).map(\.phrase)
        == ["the steps of a Travis CI configuration are not read"])
  }
}
