import Commands
import MaturityModel
import Platform
import TestSupport
import Testing

@Suite("assay model new")
struct ModelNewTests {
  @Test("writes a model that is free of findings and assesses a project")
  func writes() throws {
    let folder = try TemporaryProject(SampleEvidence.project)
    let run = CommandRun("model new our-model --dir models", in: folder.path)
    #expect(run.exit == .done)
    #expect(run.talk.contains("assay model lint"))
    let lint = CommandRun("model lint models/our-model --strict", in: folder.path)
    #expect(lint.exit == .done, "\(lint.output)")
    let assess = CommandRun("assess --model models/our-model --profile strict", in: folder.path)
    #expect(assess.exit == .done, "\(assess.talk)")
    #expect(assess.output.contains("Delivery practice of"))
    let shown = CommandRun("model show models/our-model", in: folder.path).output
    for kind in ["proves", "rule", "measure", "asked", "refutes"] {
      #expect(shown.contains("· \(kind)"))
    }
  }

  @Test("overwrites nothing")
  func overwritesNothing() throws {
    let folder = try TemporaryProject(["mine/model.yaml": "kept"])
    let run = CommandRun("model new mine", in: folder.path)
    #expect(run.exit == .badInput)
    #expect(run.talk.contains("exists and is not overwritten"))
    #expect(try folder.bytes(of: "mine/model.yaml") == Array("kept".utf8))
  }

  @Test("refuses a name that is no identifier", arguments: ["My-Model", "a/b", "..", "a_b"])
  func refuses(name: String) throws {
    let folder = try TemporaryProject()
    let run = CommandRun(["model", "new", name], in: folder.path)
    #expect(run.exit == .usage)
    #expect(try folder.open().entries().isEmpty)
  }
}
