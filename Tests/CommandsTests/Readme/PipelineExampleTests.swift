import Commands
import DataFormats
import Platform
import TestSupport
import Testing

@Suite("Pipelines shown in README.md")
struct PipelineExampleTests {
  private struct Block {
    let language: Substring
    let text: String
  }

  private let blocks: [Block]

  init() throws {
    let text = try RepositoryFolder.lines("README.md").joined(separator: "\n")
    let section = try #require(text.firstRange(of: "## In a pipeline"))
    let rest = text[section.upperBound...]
    let end = rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex
    blocks = rest[..<end].split(separator: "```", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset % 2 == 1 }.map { _, block in
        let language = block.prefix { $0 != "\n" }
        return Block(language: language, text: String(block.dropFirst(language.count)))
      }
  }

  @Test("are well-formed")
  func parse() throws {
    #expect(blocks.map(\.language) == ["yaml", "yaml", "groovy"])
    for block in blocks where block.language == "yaml" {
      #expect(try YAML.documents(Array(block.text.utf8), path: "README.md").count == 1)
    }
  }

  @Test("run commands that work")
  func run() throws {
    let workshop = try TemporaryProject()
    try workshop.write(
      "<testsuite timestamp='2026-10-01T10:00:00Z'><testcase classname='A' name='b'/></testsuite>",
      to: "unit.xml")
    _ = CommandRun("assess . --quiet --format json --output base", in: workshop.path)
    let saved = try #require(
      try OpenDirectory(at: workshop.path.appending("base")).entries().first?.name)
    try workshop.rename(FilePath("base/\(saved)"), to: "maturity.json")
    let lines = blocks.flatMap { $0.text.split(separator: "\n") }.compactMap(Self.command)
    #expect(lines.count == 4)
    for line in lines {
      let named = line.replacing("reports/*.json", with: "reports/\(saved)")
      let run = CommandRun(named, in: workshop.path)
      let expected: ExitCode = line.contains("--fail-under") ? .belowGate : .done
      #expect(run.exit == expected, "\(line): \(run.talk)")
    }
  }

  /// What a line runs of the program, without what it does with the output.
  private static func command(in line: Substring) -> String? {
    guard let start = line.firstRange(of: "assay ") else { return nil }
    let rest = line[start.upperBound...].prefix { $0 != ">" && $0 != "'" }
    return rest.split(separator: " ").joined(separator: " ")
  }
}
