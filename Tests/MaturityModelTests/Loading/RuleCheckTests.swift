import MaturityModel
import Testing

@Suite("Rules of models")
struct RuleCheckTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let lines: String
    let expected: String
    var testDescription: String { lines }
  }

  static let rows: [Row] = [
    Row(
      lines: "rule: run.cuont > params.runs_min",
      expected:
        "m/testing.yaml:24:19: error: undeclared name 'run.cuont'; did you mean 'run.count'?"),
    Row(
      lines: "rule: run.count > params.runs_mim",
      expected:
        "m/testing.yaml:24:31: error: undeclared name 'params.runs_mim'; did you mean 'params.runs_min'?"
    ),
    Row(
      lines: "rule: run.count", expected: "m/testing.yaml:24:19: error: expected bool, found int"),
    Row(
      lines: "measure: run.count > 3",
      expected: "m/testing.yaml:24:22: error: expected double, found bool"),
    Row(
      lines: "rule: >\n  run.count > 3 &&\n  coverage.line.ratio >",
      expected: "m/testing.yaml:26:36: error: expected an expression, found the end"),
    Row(
      lines: "rule: \"'a' in ci.services && run.cuont > 1\"",
      expected:
        "m/testing.yaml:24:42: error: undeclared name 'run.cuont'; did you mean 'run.count'?"),
    Row(
      lines: "rule: run.count > 1\nmeasure: coverage.line.ratio",
      expected:
        "m/testing.yaml:25:22: error: a criterion is decided one way, not by 'rule' and 'measure'"),
    Row(
      lines: "rule: run.count > 1\nproves: run.count > 1\nrefutes: run.count < 1",
      expected:
        "m/testing.yaml:25:21: error: a criterion is decided one way, not by 'rule' and 'proves' and 'refutes'"
    ),
    Row(
      lines: "rule: [run.count]",
      expected: "m/testing.yaml:24:19: error: expected text, found a list"),
    Row(
      lines: "proves: run.count > 0\nrefutes: run.cout == 0",
      expected: "m/testing.yaml:25:22: error: undeclared name 'run.cout'; did you mean 'run.count'?"
    ),
    Row(
      lines: "rule: coverage.line.ratio >= 1.5",
      expected:
        "m/testing.yaml:24:19: error: unreachable comparison; the value lies between 0.0 and 1.0"),
  ]

  @Test("that are wrong are told at their place", arguments: rows)
  func tells(row: Row) {
    let files = SmallModel.files(domain: SmallModel.domain(adding: row.lines))
    let error = #expect(throws: ModelError.self) {
      try ModelLoader.load(files: files, facts: SmallModel.facts, directory: "m")
    }
    #expect(error?.description == row.expected)
  }
}
