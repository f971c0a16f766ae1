import Platform
import TestSupport
import Testing

@testable import Commands

@Suite("Mistakes in a rule")
struct RuleMistakeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let rule: String
    let message: String
    var testDescription: String { rule }
  }

  @Test(
    "are told with their line and a caret, however the rule is written",
    arguments: [
      Row(
        rule: "rule: test.casses >= params.tests_min",
        message: """
          ./tea/pot.yaml:16:19: error: undeclared name 'test.casses'; did you mean 'test.cases'?
                        rule: test.casses >= params.tests_min
                              ^

          """),
      Row(
        rule: "rule: coverage.line.ratio >= 80",
        message: """
          ./tea/pot.yaml:16:19: error: unreachable comparison; the value lies between 0.0 and 1.0
                        rule: coverage.line.ratio >= 80
                              ^

          """),
      Row(
        rule: "rule: '''茶'' == ''茶'' && test.casses > 0'",
        message: """
          ./tea/pot.yaml:16:38: error: undeclared name 'test.casses'; did you mean 'test.cases'?
                        rule: '''茶'' == ''茶'' && test.casses > 0'
                                                   ^

          """),
      Row(
        rule: #"rule: "test.cases > 1 &&\n '茶' + 1 == '茶'""#,
        message: #"""
          ./tea/pot.yaml:16:44: error: '+' does not take (string, int)
                        rule: "test.cases > 1 &&\n '茶' + 1 == '茶'"
                                                        ^

          """#),
      Row(
        rule: """
          rule: >-
                            '茶' != '' &&
                            test.cases + 0.5 > 1.0
          """,
        message: """
          ./tea/pot.yaml:18:30: error: '+' does not take (int, double); convert one with \
          'double(…)' or 'int(…)'
                              test.cases + 0.5 > 1.0
                                         ^

          """),
      Row(
        rule: """
          rule: |
                            test.cases > 1 // 茶
                            && '茶茶'.matches('[茶')
          """,
        message: """
          ./tea/pot.yaml:18:27: error: invalid pattern '[茶': '[' is not closed
                              && '茶茶'.matches('[茶')
                                        ^

          """),
      Row(
        rule: "rule: as_of > 3",
        message: """
          ./tea/pot.yaml:16:25: error: '>' does not take (timestamp, int)
                        rule: as_of > 3
                                    ^

          """),
    ])
  func told(row: Row) throws {
    let project = try TemporaryProject()
    let domain = ModelMistakeTests.replace(
      "rule: test.cases >= params.tests_min", by: row.rule, in: ModelMistakeTests.domain)
    try project.write(ModelMistakeTests.header, to: "tea/model.yaml")
    try project.write(domain, to: "tea/pot.yaml")
    let run = project.assay("model", "lint", "./tea")
    #expect(run.exit == .badInput)
    #expect(run.output.contains(row.message))
  }
}
