@testable import Commands
import Evidence
import EvidenceReaders
import Platform
import TestSupport
import Testing

@Suite("assay explain, facts, eval")
struct QuestionTests {
  @Test(
    "explains a practice, a criterion and a domain", arguments: ["CM-VC-BM", "CM-VC-BM.L3.1", "CM"])
  func explains(id: String) {
    let run = CommandRun("explain \(id) \(Example.path)")
    #expect(run.exit == .done)
    #expect(run.output.contains(id))
    #expect(run.talk.isEmpty)
  }

  @Test("lists facts with their places, and what would supply the unknown ones")
  func listsFacts() {
    let known = CommandRun("facts \(Example.path)").output
    #expect(known.contains("ci.present"))
    #expect(known.contains(".github/workflows/ci.yml"))
    let unknown = CommandRun("facts \(Example.path) --unknown").output
    #expect(!unknown.contains("ci.present"))
    #expect(unknown.contains("←"))
  }

  @Test("lists the dictionary without a project")
  func listsCatalogue() {
    let run = CommandRun("facts --catalogue", in: "/")
    #expect(run.exit == .done)
    #expect(run.output.contains("coverage.line.ratio"))
    #expect(CommandRun("facts --catalogue --lang zh-Hans", in: "/").output.contains("覆盖率"))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let expression: String
    let exit: ExitCode
    let output: String
    var testDescription: String { expression }
  }

  @Test(
    "evaluates an expression with its reasons",
    arguments: [
      Row(
        expression: "[1, 2].map(x, x * 2)", exit: .done,
        output: "value     [2, 4]\ntype      list(int)\ncost      "),
      Row(
        expression: "coverage.branch.ratio > 0.5", exit: .done,
        output: "value     unknown\nunknown   coverage.branch.ratio\ntype      bool\n"),
      Row(expression: "1 / 0", exit: .badInput, output: "error     "),
      Row(
        expression: "ci.jobs >= 3", exit: .done,
        output: "value     true\ntype      bool\nbecause   "),
      Row(
        expression: "'\\x1b[31m'", exit: .done, output: #"value     "\u{1B}[31m""#),
    ])
  func evaluates(row: Row) {
    let run = CommandRun(["eval", row.expression, Example.path])
    #expect(run.exit == row.exit)
    #expect(run.output.hasPrefix(row.output), "\(run.output)\(run.talk)")
  }
}

@Suite("assay init")
struct InitCommandTests {
  @Test("writes settings that load, and never overwrites")
  func writes() throws {
    let project = try TemporaryProject()
    #expect(CommandRun("init", in: project.path).exit == .done)
    let written = try project.bytes(of: "assay.yaml")
    #expect(try ProjectConfiguration.load(written, path: "assay.yaml").target == 3)

    let again = CommandRun("init", in: project.path)
    #expect(again.exit == .badInput)
    #expect(again.talk.contains("is not overwritten"))
    #expect(try project.bytes(of: "assay.yaml") == written)
  }

  @Test("its commented settings load too, once the marks are removed")
  func loadsComments() throws {
    let lines = InitCommand.text(name: "tea-shop").split(separator: "\n")
    let settings = lines.map { line in
      let isSetting = line.hasPrefix("# ") && Self.isSetting(line.dropFirst(2))
      return isSetting ? line.dropFirst(2) : line
    }
    let text = settings.joined(separator: "\n")
    let configuration = try ProjectConfiguration.load(Array(text.utf8), path: "assay.yaml")
    #expect(configuration.name == "tea-shop")
    #expect(configuration.evidence.count == 1)
    #expect(configuration.parameters.count == 1)
    #expect(configuration.statements.scopings.count == 1)
    #expect(configuration.workItemPattern != nil)
  }

  /// A key, or what is indented below one.
  private static func isSetting(_ line: Substring) -> Bool {
    let key = line.prefix { $0 != ":" }
    return line.hasPrefix("  ") || (key.count < line.count && !key.contains(" "))
  }
}
