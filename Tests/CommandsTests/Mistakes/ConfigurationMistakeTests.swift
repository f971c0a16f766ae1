import Commands
import Platform
import TestSupport
import Testing

/// An `assay.yaml` that is wrong, and what the program says.
struct ConfigurationMistake: Sendable, CustomTestStringConvertible {
  let text: String
  let message: String

  init(_ text: String, _ message: String) { (self.text, self.message) = (text, message) }

  var testDescription: String { text }
}

@Suite("Mistakes in assay.yaml")
struct ConfigurationMistakeTests {
  @Test(arguments: [
    ConfigurationMistake("name: tea\ncolour: red\n", "assay.yaml:2:1: error: unknown key 'colour'"),
    ConfigurationMistake("taget: 3\n", "assay.yaml:1:1: error: unknown key 'taget'"),
    ConfigurationMistake(
      "target: 9\n", "assay.yaml:1:9: error: a target is a level from 1 to 5, not 9"),
    ConfigurationMistake(
      "parameters: {branch_life_days_max: long}\n",
      "assay.yaml:1:36: error: expected a number, found text 'long'"),
    ConfigurationMistake(
      "parameters: {nope: 1}\n",
      "assay.yaml:1:14: error: the model has no parameter 'nope'"),
    ConfigurationMistake(
      "model: continuos-delivery\n",
      "error: unknown model 'continuos-delivery'\n  did you mean 'continuous-delivery'?"),
    ConfigurationMistake("model: ./nowhere\n", "error: cannot open '"),
    ConfigurationMistake("name: [\n", "assay.yaml:2:1: error: "),
    ConfigurationMistake("- a\n", "assay.yaml:1:1: error: expected a mapping"),
  ])
  func isNamed(mistake: ConfigurationMistake) throws {
    let project = try TemporaryProject(SampleEvidence.project)
    try project.write(mistake.text, to: "assay.yaml")
    let run = project.assay("assess")
    #expect(run.exit == .badInput)
    #expect(run.output == "")
    #expect(run.talk.hasPrefix(mistake.message), "\(run.talk)")
    #expect(try project.open().directory("reports").entries().map(\.name) == ["junit.xml"])
  }

  @Test func `a statement that is malformed is void and listed`() throws {
    let project = try TemporaryProject(SampleEvidence.project)
    try project.write("not_applicable:\n  - practice: DM-DCM-CP\n", to: "assay.yaml")
    let run = project.assay("assess")
    #expect(run.exit == .done)
    #expect(run.output.contains("evidence: 1 refused"))
    let report = try #require(
      try project.open().directory("reports").entries().map(\.name).first {
        "\($0)".hasSuffix(".md")
      })
    let text = String(decoding: try project.bytes(of: FilePath("reports/\(report)")), as: UTF8.self)
    #expect(text.contains("`assay.yaml:2:5`: the statement that something does not apply is void"))
  }

  @Test func `a pattern of work items that is none is a mistake`() throws {
    let project = try TemporaryProject(SampleEvidence.project)
    try project.write("work_item_pattern: \"TASK-[0\"\n", to: "assay.yaml")
    let run = project.assay("assess")
    #expect(run.exit == .usage)
    #expect(run.talk.contains("invalid value 'TASK-[0' for 'work_item_pattern in assay.yaml'"))
  }

  @Test func `a practice that is not there is a remark`() throws {
    let project = try TemporaryProject(SampleEvidence.project)
    let scoping = """
      name: tea
      not_applicable:
        - { practice: NOPE, reason: none, owner: Jo Example, date: 2024-01-01 }

      """
    try project.write(scoping, to: "assay.yaml")
    #expect(project.assay("assess", "-q").exit == .done)
    #expect(
      try project.text(of: "reports/tea.md").contains("`assay.yaml:3:1`: the model has no 'NOPE'"))
  }
}
