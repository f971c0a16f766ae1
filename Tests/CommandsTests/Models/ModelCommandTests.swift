import DataFormats
import MaturityModel
import Platform
import TestSupport
import Testing

@testable import Commands

@Suite("assay model")
struct ModelCommandTests {
  @Test("the program carries the models as they lie in models/")
  func carriesModels() throws {
    let files = try RepositoryFolder.files(below: "models")
      .filter { $0.names.count == ($0.names.contains("tests") ? 4 : 3) }
      .filter { "\($0)".hasSuffix(".yaml") }
    #expect(files.count > 1)
    let carried = BundledModels.all.flatMap { model, files in
      files.map { ("models/\(model)/\($0.path)", $0.text) }
    }
    #expect(carried.map(\.0).sorted() == files.map { "\($0)" }.sorted())
    for (path, text) in carried {
      #expect(try RepositoryFolder.text(FilePath(path)) == text, "run scripts/embed-models")
    }
  }

  @Test(
    "finds nothing wrong with the models it carries", arguments: BundledModels.all.keys.sorted())
  func lints(model: String) {
    let run = CommandRun("model lint \(model)")
    #expect(run.exit == .done, "\(run.talk)")
    #expect(run.output == "models/\(model): no errors, no warnings\n")
  }

  @Test("names every mistake of a broken model with its place")
  func refuses() throws {
    let model = try TemporaryProject(["model.yaml": "format: assay.model/1\nid: x\nlevel: 3\n"])
    let run = CommandRun(["model", "lint", "\(model.path)"])
    #expect(run.exit == .badInput)
    #expect(run.output.contains("model.yaml:3:1: error: "))
  }

  @Test("shows the outline in both languages")
  func shows() {
    #expect(CommandRun("model show").output.contains("├─ CM-VC Version control\n"))
    #expect(CommandRun("model show --lang zh-Hans").output.contains("├─ CM-VC 版本控制\n"))
  }

  @Test("shows one part, in a file where asked, and suggests for a slip")
  func showsParts() throws {
    let folder = try TemporaryProject()
    let run = CommandRun(
      "model show continuous-delivery CM-VC-BM -f html -o out.html", in: folder.path)
    #expect(run.exit == .done)
    #expect(run.output.isEmpty)
    let page = String(decoding: try folder.bytes(of: "out.html"), as: UTF8.self)
    #expect(page.contains("id=\"CM-VC-BM.L3.1\""))
    #expect(!page.contains("id=\"CM-VC-VCS"))
    let slip = CommandRun("model show continuous-delivery CM-VC-BN")
    #expect(slip.exit == .badInput)
    #expect(slip.talk.contains("did you mean 'CM-VC-BM'?"))
  }

  @Test("prints the schemas for editors", arguments: ModelSchemaCommand.all.map(\.name))
  func printsSchema(name: String) throws {
    let schema = CommandRun("model schema \(name)").output
    #expect(schema.hasPrefix("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\""))
    _ = try JSONNode.parse(Array(schema.utf8), path: name)
  }
}
