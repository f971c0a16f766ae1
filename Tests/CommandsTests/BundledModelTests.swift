import Platform
import TestSupport
import Testing

@testable import Commands

@Suite("Built-in models")
struct BundledModelTests {
  /// The folder `models` of the sources.
  static let folder = FilePath(#filePath).parent.parent.parent.appending("models")

  @Test func `are those of the folder`() throws {
    let names = try OpenDirectory(at: Self.folder).entries().map(\.name.description)
    #expect(BundledModels.all.keys.sorted() == names.sorted())
  }

  @Test(arguments: BundledModels.all.keys.sorted())
  func `have the texts of their files`(model: String) throws {
    let folder = try OpenDirectory(at: Self.folder.appending(FilePath(model)))
    let names = try folder.entries().map(\.name.description).filter { $0.hasSuffix(".yaml") }
    let bundled = try #require(BundledModels.all[model])
    #expect(bundled.map(\.path).sorted() == names.sorted())
    for file in bundled {
      let bytes = try folder.bytes(of: FilePath(file.path), limit: 1 << 24)
      #expect(Array(file.text.utf8) == bytes, "\(file.path) differs; run scripts/embed-models")
    }
  }

  @Test(arguments: BundledModels.all.keys.sorted())
  func `have nothing to lint, and can be shown`(model: String) throws {
    let project = try TemporaryProject()
    let lint = project.assay("model", "lint", model)
    #expect(lint.exitCode == .done, "\(lint.talk)")
    #expect(lint.output == "models/\(model): no errors, 0 warnings\n")
    let shown = project.assay("model", "show", model)
    #expect(shown.output.hasPrefix("\(model) "))
    #expect(shown.output.contains("\nparams\n"))
    #expect(project.assay("model", "show", model, "--lang", "zh-Hans").output != shown.output)
  }

  @Test(arguments: ["model", "domain"])
  func `have a schema`(file: String) throws {
    let run = try TemporaryProject().assay("model", "schema", file)
    #expect(run.exitCode == .done)
    #expect(run.output.contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""))
  }
}
