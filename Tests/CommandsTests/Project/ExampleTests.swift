import Commands
import DataFormats
import Platform
import TestSupport
import Testing

/// An example project of the model, and what its README promises.
struct WorkedExample: Sendable, CustomTestStringConvertible {
  let name: String
  /// The level proven overall.
  let level: Int64

  static let all = [
    WorkedExample(name: "collaboration-platform", level: 3),
    WorkedExample(name: "order-desk", level: 1),
  ]

  var testDescription: String { name }
  var path: String { "models/continuous-delivery/examples/\(name)" }
}

@Suite("example projects")
struct ExampleTests {
  private let workshop: TemporaryProject

  init() throws { workshop = try Example.workshop() }

  private func assessed(_ example: WorkedExample) throws -> JSONNode {
    let run = CommandRun("assess \(example.path) --quiet --format json", in: workshop.path)
    #expect(run.exit == .done)
    let path = "reports/\(example.name).json"
    return try JSONNode.parse(try workshop.bytes(of: FilePath(path)), path: path)
  }

  private func criteria(of document: JSONNode) -> [JSONNode] {
    (document["domains"]?.items ?? []).flatMap { $0["items"]?.items ?? [] }
      .flatMap { $0["practices"]?.items ?? [] }.flatMap { $0["criteria"]?.items ?? [] }
  }

  @Test("have the level they are made for", arguments: WorkedExample.all)
  func level(example: WorkedExample) throws {
    let overall = try assessed(example)["overall"]
    #expect(overall?["level"]?["proven"]?["level"]?.int == example.level)
  }

  @Test("name in the README every gap that evidence or answers show, and no other")
  func gaps() throws {
    let example = WorkedExample.all[0]
    let document = try assessed(example)
    #expect(document["diagnostics"]?.items.isEmpty == true)
    let found = criteria(of: document)
      .filter { ["not_met", "partial"].contains($0["verdict"]?["state"]?.string) }
      .compactMap { $0["id"]?.string }
    let text = String(
      decoding: try workshop.bytes(of: FilePath("\(example.path)/README.md")), as: UTF8.self)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains(".L") }
    let told = rows.flatMap { row in
      (row.split(separator: "|").first ?? "").split { $0 == "," || $0 == " " }.map(String.init)
    }
    #expect(told.sorted() == found.sorted())
  }

  @Test(
    "are told in the recorded samples", arguments: WorkedExample.all, ["en", "zh-Hans"])
  func samples(example: WorkedExample, language: String) throws {
    let run = CommandRun(
      "assess \(example.path) --quiet --format markdown --lang \(language)", in: workshop.path)
    #expect(run.exit == .done)
    let report = try workshop.bytes(of: FilePath("reports/\(example.name).md"))
    try GoldenFolder(RepositoryFolder.root.appending("reports/samples")).expect(
      String(decoding: report, as: UTF8.self), as: "\(language)/\(example.name).md")
  }
}
