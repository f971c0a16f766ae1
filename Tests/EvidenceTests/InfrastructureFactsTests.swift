import CEL
import Evidence
import Testing

@Suite("Facts on infrastructure and pipelines kept elsewhere")
struct InfrastructureFactsTests {
  private static func place(_ line: Int) -> Provenance { Provenance(path: "main.tf", line: line) }

  private static func module(
    _ name: String, isPinned: Bool, isLocal: Bool = false
  ) -> InfrastructureConfiguration.Module {
    InfrastructureConfiguration.Module(
      name: name, source: "x", isPinned: isPinned, isLocal: isLocal, provenance: place(1))
  }

  @Test("counts resources and pinned modules of others; without a backend the state is unknown")
  func observesTerraform() {
    var evidence = EvidenceCollection()
    expect(evidence, "environment.infrastructure.resources", isUnknownAs: "no_evidence")
    var file = InfrastructureConfiguration(provenance: Self.place(1))
    file.resources = [Self.place(1), Self.place(5)]
    file.modules = [
      Self.module("a", isPinned: true), Self.module("b", isPinned: false),
      Self.module("c", isPinned: false, isLocal: true),
    ]
    evidence.infrastructure = [file]
    expect(evidence, "environment.infrastructure.state.remote", isUnknownAs: "hidden")
    expect(
      evidence,
      [
        "environment.infrastructure.resources": .int(2),
        "environment.infrastructure.modules.pinned.ratio": .double(0.5),
        "environment.infrastructure.version_required": .bool(false),
      ])
    file.backend = (Self.place(3), false)
    evidence.infrastructure = [file]
    expect(evidence, ["environment.infrastructure.state.remote": .bool(false)])
    file.backend = (Self.place(3), true)
    evidence.infrastructure.append(file)
    expect(evidence, ["environment.infrastructure.state.remote": .bool(true)])
  }

  @Test("names state files by the tree alone")
  func countsStates() {
    var evidence = EvidenceCollection()
    evidence.tree = ProjectTree(
      files: ["a.tfstate", "b/a.tfstate.backup", "a.tf"].map {
        ProjectTree.File(path: $0, purpose: .other, size: 1)
      }, isVersioned: true)
    expect(evidence, ["environment.infrastructure.state_files": .int(2)])
  }

  @Test("four tasks are too few for a share")
  func observesTasks() {
    var evidence = EvidenceCollection()
    var book = Playbook(provenance: Self.place(1))
    book.tasks = (1...4).map(Self.place)
    book.unguardedCommands = [Self.place(4)]
    evidence.playbooks = [book]
    expect(evidence, "environment.playbooks.idempotent.ratio", isUnknownAs: "insufficient")
    book.tasks.append(Self.place(5))
    evidence.playbooks = [book]
    expect(evidence, ["environment.playbooks.idempotent.ratio": .double(0.8)])
  }

  @Test("a pipeline whose steps are not read leaves everything but itself unknown")
  func observesPresence() {
    var evidence = EvidenceCollection()
    var pipeline = PipelineDefinition(
      provenance: Provenance(path: ".travis.yml"), service: "travis-ci")
    pipeline.hidden = [
      PipelineDefinition.HiddenPart(provenance: pipeline.provenance, phrase: "not read")
    ]
    evidence.pipelines = [pipeline]
    expect(evidence, ["ci.present": .bool(true), "ci.hidden": .bool(true)])
    for name in ["ci.jobs", "ci.manual_approvals", "ci.steps.build", "ci.on_change.test"] {
      expect(evidence, name, isUnknownAs: "hidden")
    }
  }

  @Test("a trigger that settings of the service may add is unknown, not absent")
  func observesTriggers() {
    var evidence = EvidenceCollection()
    var pipeline = PipelineDefinition(
      provenance: Provenance(path: "azure-pipelines.yml"), service: "azure-pipelines")
    pipeline.triggers = [.push]
    pipeline.untoldTriggers = [.mergeRequest]
    evidence.pipelines = [pipeline]
    expect(evidence, ["ci.triggers.push": .bool(true), "ci.triggers.schedule": .bool(false)])
    expect(evidence, "ci.triggers.merge_request", isUnknownAs: "hidden")
    expect(evidence, ["ci.on_change.test": .bool(false)])
    pipeline.untoldTriggers = [.push]
    evidence.pipelines = [pipeline]
    expect(evidence, "ci.on_change.test", isUnknownAs: "hidden")
  }
}
