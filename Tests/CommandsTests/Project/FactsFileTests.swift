@testable import Commands
import Platform
import TestSupport
import Testing

@Suite("assay eval --facts")
struct FactsFileTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let file: String
    let expression: String
    let output: String
    var exit = ExitCode.done
    var testDescription: String { "\(expression) over \(file)" }
  }

  private func run(_ row: Row, _ more: String...) throws -> CommandRun {
    let project = try TemporaryProject()
    try project.write(row.file, to: "facts.yaml")
    return CommandRun(
      ["eval", row.expression, "--facts", "facts.yaml"] + more, in: project.path)
  }

  @Test(
    "takes names with dots or nested, YAML or JSON",
    arguments: [
      Row(
        file: "coverage.line.ratio: 0.57", expression: "coverage.line.ratio >= 0.6",
        output: "value     false\ntype      bool\nbecause   coverage.line.ratio >= 0.6 is false\n"),
      Row(
        file: "coverage: { line: { ratio: 1 } }", expression: "coverage.line.ratio",
        output: "value     1.0\ntype      double\n"),
      Row(
        file: #"{"facts": {"coverage.line.ratio": 0.5}, "expect": {}}"#,
        expression: "coverage.line.ratio * 2.0", output: "value     1.0\n"),
      Row(
        file: "ci.present: null", expression: "ci.present && ci.jobs > 1",
        output: "value     unknown\nunknown   ci.jobs\nunknown   ci.present\n"),
      Row(
        file: "facts: { ci.present: false }\nunknown: [ci.jobs]",
        expression: "ci.present && ci.jobs > 1", output: "value     false\n"),
      Row(
        file: "facts: {}\nas_of: 2026-11-23", expression: "as_of",
        output: "value     timestamp(\"2026-11-23T23:59:59Z\")\n"),
      Row(
        file: "as_of: 2026-11-23T08:00:00Z", expression: "as_of",
        output: "value     timestamp(\"2026-11-23T08:00:00Z\")\n"),
      Row(file: "{}", expression: "as_of", output: "value     unknown\nunknown   as_of\n"),
    ])
  func reads(row: Row) throws {
    let run = try run(row)
    #expect(run.exit == row.exit, "\(run.talk)")
    #expect(run.output.hasPrefix(row.output), "\(run.output)")
  }

  @Test("a date on the command line comes before the file's")
  func prefersOption() throws {
    let row = Row(file: "as_of: 2026-11-23", expression: "as_of", output: "")
    let output = try run(row, "--as-of", "2026-01-01").output
    #expect(output.hasPrefix("value     timestamp(\"2026-01-01T23:59:59Z\")\n"))
  }

  @Test(
    "tells what is wrong and where",
    arguments: [
      Row(
        file: "coverage:\n  line: { ration: 0.5 }", expression: "true",
        output: "facts.yaml:2:11: error: undeclared fact 'coverage.line.ration'; did you mean "
          + "'coverage.line.ratio'?\n"),
      Row(
        file: "ci.present: 1", expression: "true",
        output: "facts.yaml:1:13: error: expected true or false, found"),
      Row(
        file: "coverage.line.ratio: 57", expression: "true",
        output: "facts.yaml:1:22: error: fact 'coverage.line.ratio' lies between 0.0 and 1.0, "
          + "not at 57.0\n"),
      Row(
        file: "facts: { ci.jobs: 1 }\nunknown: [ci.jobs]", expression: "true",
        output: "facts.yaml:2:11: error: fact 'ci.jobs' has a value and is unknown; remove one"),
      Row(
        file: "ci: { jobs: 1 }\nci.jobs: 2", expression: "true",
        output: "facts.yaml:2:1: error: fact 'ci.jobs' stands twice\n"),
      Row(file: "[1]", expression: "true", output: "facts.yaml:1:1: error: expected facts by name"),
      Row(
        file: "as_of: soon", expression: "true",
        output: "facts.yaml:1:8: error: expected a date such as 2026-11-23, found"),
      Row(
        file: "{}", expression: "ci.job > 0",
        output: """
          expression:1:1: error: undeclared name 'ci.job'; did you mean 'ci.jobs'?
            ci.job > 0
            ^

          """),
      Row(
        file: "{}", expression: "'中文' == 'x' &&\n ci.jobs > ",
        output: """
          expression:2:12: error: expected an expression, found the end
             ci.jobs > 
                       ^

          """),
    ])
  func refuses(row: Row) throws {
    let run = try run(row)
    #expect(run.exit == .badInput)
    #expect(run.output.isEmpty)
    #expect(run.talk.hasPrefix(row.output), "\(run.talk)")
  }

  @Test("takes facts from a file or from a project, not from both")
  func refusesBoth() throws {
    let run = try run(Row(file: "{}", expression: "true", output: ""), ".")
    #expect(run.exit == .usage)
    #expect(run.talk.hasPrefix("error: unexpected argument '.'\n"))
  }
}
