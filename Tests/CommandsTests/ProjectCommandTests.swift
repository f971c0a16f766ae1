import Commands
import Platform
import TestSupport
import Testing

@Suite("explain, facts, eval and init")
struct ProjectCommandTests {
  let project: TemporaryProject

  init() throws { project = try TemporaryProject(SampleEvidence.project) }

  @Test(arguments: [
    ("CM-VC-BM", "CM-VC-BM Branch management"), ("CM-VC-BM.L3.1", "CM-VC-BM.L3.1"),
    ("CM", "CM Configuration management"),
  ])
  func explain(id: String, start: String) {
    let run = project.assay("explain", id)
    #expect(run.exitCode == .done, "\(run.talk)")
    #expect(run.output.contains(start), "\(run.output)")
  }

  @Test func `explain in Chinese`() {
    #expect(project.assay("explain", "CM-VC-BM", "--lang", "zh-Hans").output.contains("分支管理"))
  }

  @Test(arguments: [
    ("NOPE", ""), ("CM-VC-BN", "  did you mean 'CM-VC-BM'?\n"), ("\u{1B}[31m", ""),
  ])
  func `explain what is not there`(id: String, hint: String) {
    let run = project.assay("explain", id)
    #expect(run.exitCode == .badInput)
    let shown = id.hasPrefix("\u{1B}") ? "\\u{1B}[31m" : id
    #expect(
      run.talk == "error: the model has no practice, criterion or domain '\(shown)'\n\(hint)")
  }

  @Test func `facts tell values, reasons and what would supply them`() {
    let facts = project.assay("facts").output
    #expect(facts.contains("\nci.present "))
    #expect(facts.contains("unknown (no evidence was found)"))
    let unknown = project.assay("facts", "--unknown").output
    #expect(unknown.contains("\nmerge.count  "))
    #expect(unknown.contains("    ← "))
    #expect(!unknown.contains("\nci.present  "))
  }

  @Test func `the catalogue needs no project`() throws {
    let run = try TemporaryProject().assay("facts", "--catalogue")
    #expect(run.exitCode == .done)
    #expect(run.output.contains("\nci.present  "))
  }

  @Test(arguments: [
    ("test.cases == 2", "value    true\ntype     bool\ncost     3\n"),
    ("test.cases + 1", "value    3\ntype     int\ncost     3\n"),
    (
      "coverage.line.ratio > 0.5",
      "value    unknown: coverage.line.ratio\ntype     bool\ncost     3\n"
    ),
    (
      "test.cases / 0 > 1",
      "value    error: the result leaves 64 bits, or divides by zero\ntype     bool\n"
    ),
  ])
  func eval(expression: String, output: String) {
    let run = project.assay("eval", expression)
    #expect(run.exitCode == .done)
    #expect(run.output.hasPrefix(output), "\(run.output)")
  }

  @Test(arguments: [
    (
      "test.cases > ",
      """
      expression:1:14: error: expected an expression, found the end
        test.cases >\u{20}
                     ^

      """
    ),
    (
      "1 < test.csaes",
      """
      expression:1:5: error: undeclared name 'test.csaes'; did you mean 'test.cases'?
        1 < test.csaes
            ^

      """
    ),
  ])
  func `a wrong expression is shown with a caret`(expression: String, talk: String) {
    let run = project.assay("eval", expression)
    #expect(run.exitCode == .badInput)
    #expect(run.output == "")
    #expect(run.talk == talk)
  }

  @Test func `init writes what assess reads, once`() throws {
    let first = project.assay("init")
    #expect(first.exitCode == .done)
    #expect(first.talk == "wrote \(project.path)/assay.yaml\n")
    #expect(project.assay("assess", "-q").exitCode == .done)
    let written = try project.bytes(of: "assay.yaml")
    let second = project.assay("init", ".")
    #expect(second.exitCode == .badInput)
    #expect(second.talk == "error: '\(project.path)/assay.yaml' exists and is not overwritten\n")
    #expect(try project.bytes(of: "assay.yaml") == written)
    #expect(project.assay("init", "nowhere").exitCode == .badInput)
  }

  @Test func `the settings that init comments out are valid too`() throws {
    _ = project.assay("init")
    let lines = try project.text(of: "assay.yaml").split(
      separator: "\n", omittingEmptySubsequences: false)
    let settings = lines.map { line in
      let text = line.hasPrefix("# ") ? line.dropFirst(2) : line
      let isSetting = text.hasPrefix("  ") || text.first?.isLowercase == true && text.contains(":")
      return isSetting ? text : line
    }
    try project.write(settings.joined(separator: "\n"), to: "assay.yaml")
    let run = project.assay("assess", "-q")
    #expect(run.exitCode == .done, "\(run.talk)")
    #expect(settings.contains { $0.hasPrefix("not_applicable:") })
  }
}
