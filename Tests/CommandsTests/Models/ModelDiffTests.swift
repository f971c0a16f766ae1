import Commands
import MaturityModel
import Platform
import TestSupport
import Testing

@Suite("assay model diff")
struct ModelDiffTests {
  private static let added = """
              - id: QA-QA-TEST.L2.2
                level: 2
                text: { en: "Failures are looked at.", zh: "失败有人查看。" }
                ask: { en: "Who looks?", zh: "谁查看？" }
                improve: { en: "Name somebody.", zh: "指定负责人。" }

    """

  /// Changes to the files of a new model.
  static let edits: [(old: String, new: String)] = [
    ("proves: test.cases > 0", "proves: test.cases > 10"),
    ("value: 0.98", "value: 0.9"),
    ("measure: coverage.line.ratio", "measure: coverage.branch.ratio"),
    ("Which share of the lines", "What share of the lines"),
    ("      - id: QA-QA-SAFE\n", added + "      - id: QA-QA-SAFE\n"),
    ("QA-QA-SAFE.L3.1", "QA-QA-SAFE.L2.2"),
    (
      "level: 3\n            text: { en: \"Restoring",
      "level: 2\n            text: { en: \"Restoring"
    ),
  ]

  /// A folder with two editions of a model and a project.
  static func folder() throws -> TemporaryProject {
    let folder = try TemporaryProject(
      Dictionary(
        SampleEvidence.project.map { ("project/\($0.key)", $0.value) },
        uniquingKeysWith: { first, _ in first }))
    let model = try #require(NewModel(id: "ours"))
    for file in model.files {
      try folder.write(file.text, to: FilePath("old/\(file.path)"))
      let text = edits.reduce(file.text) { $0.replacing($1.old, with: $1.new) }
      try folder.write(text, to: FilePath("new/\(file.path)"))
    }
    return folder
  }

  @Test("says of each criterion how it changes", .tags(.golden), arguments: ["en", "zh-Hans"])
  func classifies(language: String) throws {
    let folder = try Self.folder()
    let run = CommandRun("model diff ./old ./new --lang \(language)", in: folder.path)
    #expect(run.exit == .done, "\(run.talk)")
    try GoldenFolder(levelsUp: 1).expect(run.output, as: "model-diff.\(language).txt")
  }

  @Test("a model does not differ from itself")
  func same() {
    let run = CommandRun("model diff continuous-delivery continuous-delivery")
    #expect(run.output.hasSuffix("Nothing changes for a project.\n"))
  }

  @Test("tells which levels move and why, from a folder as from a saved assessment")
  func moves() throws {
    let folder = try Self.folder()
    let live = CommandRun("model diff ./old ./new project", in: folder.path)
    #expect(live.exit == .done, "\(live.talk)")
    #expect(live.output.contains("Levels that move"), "\(live.output)")
    #expect(live.output.contains("QA-QA-TEST.L2.1"))
    let assessed = CommandRun(
      "assess project --model ./old --format json --output out", in: folder.path)
    #expect(assessed.exit == .done, "\(assessed.talk)")
    let saved = CommandRun(
      "model diff ./old ./new --assessment out/project.json", in: folder.path)
    #expect(saved.exit == .done, "\(saved.talk)")
    #expect(saved.output.hasPrefix(live.output), "\(saved.output)")
    #expect(saved.output.contains("coverage.branch.ratio"))
  }

  @Test("prints Markdown and JSON")
  func formats() throws {
    let folder = try Self.folder()
    let markdown = CommandRun("model diff ./old ./new -f markdown", in: folder.path).output
    #expect(markdown.hasPrefix("# ours 0.1.0 → ours 0.1.0\n"))
    let json = CommandRun("model diff ./old ./new project -f json", in: folder.path).output
    #expect(json.contains("\"format\": \"assay.model-comparison/1\""))
    #expect(json.contains("\"stricter\""))
  }

  @Test("a folder and a saved assessment together are refused")
  func refuses() throws {
    let run = CommandRun("model diff a b . --assessment c.json")
    #expect(run.exit != .done)
    #expect(CommandRun("model diff continuous-delivery").exit == .usage)
  }
}
