import Commands
import Platform
import TestSupport
import Testing

@Suite("assess")
struct AssessTests {
  let project: TemporaryProject

  init() throws {
    project = try TemporaryProject(SampleEvidence.project)
    try project.write("name: tea\n", to: "assay.yaml")
  }

  @Test func `writes every report and says where`() throws {
    let run = project.assay("assess")
    #expect(run.exitCode == .done)
    #expect(run.talk == "")
    #expect(run.output.hasPrefix("tea · 2024-03-01 · "))
    #expect(run.output.hasSuffix("\nreports/tea.md\nreports/tea.html\nreports/tea.json\n"))
    #expect(try project.text(of: "reports/tea.md").hasPrefix("# tea"))
    #expect(try project.text(of: "reports/tea.html").hasPrefix("<!DOCTYPE html>"))
    #expect(try project.text(of: "reports/tea.json").hasPrefix("{"))
  }

  @Test func `writes only the formats asked for`() throws {
    let run = project.assay("assess", "-f", "json", "-o", "out/deep", "--quiet")
    #expect(run.exitCode == .done)
    #expect(run.output == "" && run.talk == "")
    #expect(try project.open().directory("out/deep").entries().map(\.name) == ["tea.json"])
  }

  @Test func `a saved assessment gives the same reports again`() throws {
    _ = project.assay("assess", "--lang", "zh-Hans")
    for (format, ending) in [("markdown", "md"), ("html", "html"), ("json", "json")] {
      let again = project.assay(
        "report", "reports/tea.json", "--format", format, "--lang", "zh-Hans")
      #expect(again.exitCode == .done)
      #expect(
        again.bytes == (try project.bytes(of: FilePath("reports/tea.\(ending)"))), "\(format)")
    }
    let english = project.assay("report", "reports/tea.json", "-o", "tea.md")
    #expect(english.exitCode == .done && english.output == "")
    #expect(try project.bytes(of: "tea.md") != project.bytes(of: "reports/tea.md"))
  }

  @Test(arguments: [(1, ExitCode.done), (2, .belowGate), (5, .belowGate)])
  func gate(level: Int, expected: ExitCode) throws {
    let run = project.assay("assess", "-q", "--fail-under", "\(level)")
    #expect(run.exitCode == expected)
    #expect(try project.open().status(of: "reports/tea.json") != nil)
  }

  @Test func `a name of the project cannot lead out of the reports' folder`() throws {
    try project.write("name: ../../tea/pot\n", to: "assay.yaml")
    let run = project.assay("assess", "-f", "json")
    #expect(run.output.hasSuffix("\nreports/tea-pot.json\n"))
  }

  @Test func `a report that is no assessment is refused at its place`() throws {
    try project.write("{\"format\": \"assay.assessment/1\"}", to: "x.json")
    for command in [["report", "x.json"], ["history", "record", "x.json"]] {
      let run = project.assay(command)
      #expect(run.exitCode == .badInput)
      #expect(run.talk.hasPrefix("x.json:1:1: error: "), "\(run.talk)")
    }
    #expect(project.assay("report", "y.json").talk.contains("y.json': does not exist"))
  }

  @Test func `the document's schema is JSON`() throws {
    let run = project.assay("report", "--schema")
    #expect(run.exitCode == .done)
    #expect(run.output.hasPrefix("{\n"))
  }

  @Test func `reports cannot be written over a file`() throws {
    let run = project.assay("assess", "-o", "assay.yaml")
    #expect(run.exitCode == .badInput)
    #expect(run.talk.contains("assay.yaml': "))
  }
}
