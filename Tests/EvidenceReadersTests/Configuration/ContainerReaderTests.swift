import Evidence
import EvidenceReaders
import Testing

@Suite("Container files")
struct ContainerReaderTests {
  struct Dockerfile: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let bases: [String]
    let stages: Int
    var isNonRoot = false
    var hasHealthCheck = false
    var testDescription: String { name }
  }

  @Test(
    "reads Dockerfiles",
    arguments: [
      Dockerfile(
        name: "stages", text: "FROM --platform=linux/amd64 golang:1.23 AS build\nFROM build\n",
        bases: ["golang:1.23"], stages: 2),
      Dockerfile(
        name: "argument",
        text: "ARG VERSION=3.20\nARG D\nFROM alpine:${VERSION}\nFROM $D\nFROM x:${Y:-1}\n",
        bases: ["alpine:3.20", "$D", "x:1"], stages: 3),
      Dockerfile(
        name: "continuation", text: "FROM \\\n # no\n  alpine:3\nRUN a \\\n  b\n",
        bases: ["alpine:3"],
        stages: 1),
      Dockerfile(
        name: "escape", text: "# escape=`\nFROM alpine:3\nRUN a `\nFROM x\n", bases: ["alpine:3"],
        stages: 1),
      Dockerfile(
        name: "here-document", text: "FROM a:1\nRUN <<EOF\nFROM b\nUSER x\nEOF\nUSER app\n",
        bases: ["a:1"], stages: 1, isNonRoot: true),
      Dockerfile(
        name: "user", text: "FROM a\nUSER app\nUSER root\nHEALTHCHECK CMD curl x\n", bases: ["a"],
        stages: 1, hasHealthCheck: true),
      Dockerfile(
        name: "scratch", text: "from scratch\nuser 1000:1000\nHEALTHCHECK NONE\n", bases: [],
        stages: 1, isNonRoot: true),
      Dockerfile(
        name: "inherited user", text: "FROM a AS b\nUSER u\nFROM b\n", bases: ["a"], stages: 2,
        isNonRoot: true),
    ])
  func readsDockerfiles(row: Dockerfile) throws {
    let collection = try ReaderFixture.read(DockerfileReader(), row.text, path: "Dockerfile")
    let build = try #require(collection.containerBuilds.first)
    #expect(build.bases.map(\.name) == row.bases)
    #expect(build.stages == row.stages)
    #expect(build.runsAsNonRoot == row.isNonRoot)
    #expect(build.hasHealthCheck == row.hasHealthCheck)
  }

  @Test("refuses what is no Dockerfile")
  func refusesDockerfiles() {
    #expect(
      ReaderFixture.refusal(DockerfileReader(), "RUN x", path: "Dockerfile")
        == "Dockerfile:1:1: error: expected an instruction FROM, found none")
    #expect(!ReaderFixture.recognises(DockerfileReader(), "vendor/x/Dockerfile"))
    #expect(ReaderFixture.recognises(DockerfileReader(), "build/app.Dockerfile"))
  }

  @Test("reads compose files")
  func readsCompose() throws {
    let collection = try ReaderFixture.read(
      ComposeReader(),
      """
      x-base: &base
        healthcheck: { test: [CMD, true] }
      services:
        db:
          <<: *base
          image: postgres:16@sha256:0123
        app:
          build: .
          depends_on: { db: { condition: service_healthy } }
        job:
          image: busybox
          depends_on: [app, db]
          healthcheck: { disable: true }
      """, path: "compose.yaml")
    let services = collection.composeServices
    #expect(services.map(\.name) == ["db", "app", "job"])
    #expect(services.map(\.hasHealthCheck) == [true, false, false])
    #expect(services.map(\.isBuilt) == [false, true, false])
    #expect(services.map(\.dependsOn) == [[], ["db"], ["app", "db"]])
    #expect(services[0].image?.pin == .digest)
    #expect(services[2].image?.pin == .floating)
    #expect(services[1].provenance.line == 7)
  }

  @Test("reads workloads of Kubernetes manifests")
  func readsKubernetes() throws {
    let collection = try ReaderFixture.read(
      KubernetesReader(),
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: app }
      spec:
        replicas: 3
        strategy: { type: RollingUpdate }
        template:
          spec:
            containers:
              - name: a
                image: app:1.2
                readinessProbe: { httpGet: { path: / } }
                resources: { limits: { cpu: 1 } }
                envFrom: [{ configMapRef: { name: c } }]
      ---
      ---
      apiVersion: v1
      kind: List
      items:
        - apiVersion: batch/v1
          kind: CronJob
          metadata: { name: nightly }
          spec:
            jobTemplate: { spec: { template: { spec: { containers: [{ image: job }] } } } }
        - apiVersion: v1
          kind: Service
          metadata: { name: s }
        - apiVersion: argoproj.io/v1alpha1
          kind: Rollout
          metadata: { name: r }
          spec: { strategy: { canary: { steps: [] } } }
      """, path: "k8s/app.yaml")
    let workloads = collection.workloads
    #expect(workloads.map(\.kind) == ["Deployment", "CronJob", "Rollout"])
    #expect(workloads.map(\.strategy) == [.rollingUpdate, .unstated, .canary])
    #expect(workloads.map(\.hasProbes) == [true, false, false])
    #expect(workloads.map(\.hasResourceBounds) == [true, false, false])
    #expect(workloads.map(\.hasExternalConfiguration) == [true, false, false])
    #expect(workloads[0].replicas == 3)
    #expect(workloads[1].images.map(\.pin) == [.floating])
  }

  @Test("reads autoscalers, by kind and group")
  func readsAutoscalers() throws {
    let text = [
      ("autoscaling/v2", "HorizontalPodAutoscaler", "{ name: a }"),
      ("keda.sh/v1alpha1", "ScaledObject", "{ name: b }"), ("keda.sh/v1", "ScaledJob", "[]"),
      ("acme.org/v1", "ScaledObject", "{ name: c }"), ("autoscaling.k8s.io/v1", "Other", "{}"),
    ].map { group, kind, metadata in
      "apiVersion: \(group)\nkind: \(kind)\nmetadata: \(metadata)\n"
    }.joined(separator: "---\n")
    let collection = try ReaderFixture.read(KubernetesReader(), text, path: "k8s/scale.yaml")
    #expect(collection.autoscalers.map(\.name) == ["a", "b", ""])
    #expect(collection.autoscalers.map(\.provenance.line) == [1, 5, 9])
    #expect(collection.workloads.isEmpty)
  }

  @Test("templates of charts and definitions of resources are no manifests")
  func recognisesManifests() {
    let reader = KubernetesReader()
    let manifest = "apiVersion: v1\nkind: Pod\n"
    #expect(ReaderFixture.recognises(reader, "a.yml", manifest))
    #expect(!ReaderFixture.recognises(reader, "a.yml", manifest + "x: {{ .Values.x }}\n"))
    #expect(
      !ReaderFixture.recognises(
        reader, "a.yml", "apiVersion: x/v1\nkind: CustomResourceDefinition\n"))
    #expect(!ReaderFixture.recognises(reader, "a.json", manifest))
  }
}
