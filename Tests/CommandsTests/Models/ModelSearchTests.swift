import Commands
import Platform
import TestSupport
import Testing

@Suite("Where models are found")
struct ModelSearchTests {
  /// A folder with a small model of a given name, and with one that stands before a built-in one.
  private static func models() throws -> TemporaryProject {
    let folder = try TemporaryProject()
    for file in ["model.yaml", "practices.yaml"] {
      let text = try RepositoryFolder.text(FilePath("models/humble-farley/\(file)"))
      let own = text.replacing("id: humble-farley", with: "id: own")
      try folder.write(own, to: FilePath("site/own/\(file)"))
      try folder.write(text, to: FilePath("site/humble-farley/\(file)"))
    }
    try folder.write("no model", to: "site/other/README.md")
    return folder
  }

  @Test("ASSAY_MODELS comes before what is built in, and the first folder first")
  func listsOwnFirst() throws {
    let folder = try Self.models()
    let run = CommandRun(
      "model list", in: folder.path, environment: ["ASSAY_MODELS": "none:site:\(folder.path)/site"])
    #expect(run.exit == .done, "\(run.talk)")
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.first?.last == "site/humble-farley")
    #expect(lines.contains { $0.first == "own" && $0.last == "site/own" })
    #expect(
      lines.contains { $0.first == "continuous-delivery" && $0.suffix(2) == ["built", "in"] })
    #expect(run.output.contains("built in (hidden by the one above)"))
    #expect(!run.output.contains("other"))
  }

  @Test("a name is taken from ASSAY_MODELS, a path never")
  func takesOwn() throws {
    let folder = try Self.models()
    let variables = ["ASSAY_MODELS": "site/"]
    let named = CommandRun("model lint own", in: folder.path, environment: variables)
    #expect(named.output.contains("site/own: no errors"), "\(named.talk)")
    let unset = CommandRun("model lint own", in: folder.path)
    #expect(unset.exit == .badInput)
    #expect(unset.talk.contains("unknown model 'own'"))
    let path = CommandRun("model lint ./site/own", in: folder.path, environment: variables)
    #expect(path.output.contains("./site/own: no errors"))
    let climbing = CommandRun("model lint ..", in: folder.path, environment: variables)
    #expect(climbing.exit == .badInput)
  }

  @Test("an unknown name tells the models of every place")
  func tellsKnown() throws {
    let folder = try Self.models()
    let run = CommandRun(
      "model lint owm", in: folder.path, environment: ["ASSAY_MODELS": "site"])
    #expect(run.talk.contains("did you mean 'own'?"))
    #expect(run.talk.contains("known: continuous-delivery, dora, humble-farley, own"))
  }
}
