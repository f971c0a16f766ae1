import Commands
import Platform
import TestSupport
import Testing

@Suite("history")
struct HistoryCommandTests {
  let project: TemporaryProject

  init() throws {
    project = try TemporaryProject(SampleEvidence.project)
    try project.write("name: tea\n", to: "assay.yaml")
  }

  @Test func `keeps assessments by date`() throws {
    for date in ["2024-03-20", "2024-03-10"] {
      #expect(project.assay("assess", "-q", "--as-of", date).exit == .done)
      #expect(project.assay("history", "record", "reports/tea.json").exit == .done)
    }
    let shown = project.assay("history", "show")
    #expect(shown.exit == .done)
    let dates = shown.output.split(separator: "\n").map { $0.prefix(15) }
    #expect(dates == ["2024-03-10  tea", "2024-03-20  tea"])
    #expect(project.assay("history", "show", "tea").output == shown.output)
    #expect(project.assay("history", "show", "pot").output == "")
  }

  @Test func `the same assessment is kept once`() throws {
    _ = project.assay("assess", "-q")
    for _ in 1...2 { _ = project.assay("history", "record", "reports/tea.json") }
    #expect(project.assay("history", "show").output.split(separator: "\n").count == 1)
  }

  @Test func `what is no assessment is not kept`() throws {
    try project.write("{\"format\": \"assay.assessment/1\"}", to: "x.json")
    let run = project.assay("history", "record", "x.json")
    #expect(run.exit == .badInput)
    #expect(run.talk.hasPrefix("x.json:1:1: error: "), "\(run.talk)")
    #expect(try project.open().status(of: "assay.db") == nil)
  }

  @Test func `showing makes no file`() throws {
    let run = project.assay("history", "show", "--store", "none.db")
    #expect(run.exit == .badInput)
    #expect(run.talk.hasPrefix("error: cannot open "), "\(run.talk)")
    #expect(try project.open().status(of: "none.db") == nil)
  }

  @Test func `a store that is no database is refused`() throws {
    let run = project.assay("history", "show", "--store", "assay.yaml")
    #expect(run.exit == .badInput)
    #expect(run.talk.contains("assay.yaml"))
    #expect(try project.text(of: "assay.yaml") == "name: tea\n")
  }
}
