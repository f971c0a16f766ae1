import Commands
import Platform
import TestSupport
import Testing

@Suite("The same input gives the same bytes")
struct SameBytesTests {
  static let reports: [FilePath] = ["out/tea.md", "out/tea.html", "out/tea.json"]

  /// The reports of a project with the sample's files, written in an order.
  func reports(
    _ arguments: [String] = [], environment: [String: String] = [:],
    prepare: (TemporaryProject) throws -> Void = { _ in }, reversed: Bool = false
  ) throws -> [[UInt8]] {
    let project = try TemporaryProject()
    var files = SampleEvidence.project.merging(["assay.yaml": "name: tea\n"]) { old, _ in old }
      .sorted { $0.key < $1.key }
    if reversed { files.reverse() }
    for (path, text) in files { try project.write(text, to: FilePath(path)) }
    try prepare(project)
    let run = project.assay(
      ["assess", "\(project.path)", "-q", "-o", "out"] + arguments, environment: environment)
    #expect(run.exit == .done, "\(run.talk)")
    return try Self.reports.map(project.bytes)
  }

  @Test func `at another path`() throws {
    #expect(try reports() == reports())
  }

  @Test func `with files made in another order`() throws {
    #expect(try reports() == reports(reversed: true))
  }

  @Test(arguments: [
    ["TZ": "Asia/Shanghai"], ["LC_ALL": "tr_TR.UTF-8"], ["LANG": "de_DE"], ["COLUMNS": "20"],
  ])
  func environment(_ variables: [String: String]) throws {
    #expect(try reports() == reports(environment: variables))
  }

  @Test func `assessed a second time beside the first reports`() throws {
    let project = try TemporaryProject(SampleEvidence.project)
    try project.write("name: tea\n", to: "assay.yaml")
    var runs: [[[UInt8]]] = []
    for _ in 1...2 {
      #expect(project.assay("assess", "-q", "-o", "out").exit == .done)
      runs.append(try Self.reports.map(project.bytes))
    }
    #expect(runs[0] == runs[1])
  }

  @Test(arguments: ["reports/junit.xml", "reports", "."])
  func `with a file of the project named as evidence`(path: String) throws {
    #expect(try reports() == reports(["--evidence", path]))
  }

  @Test func `with evidence in a folder that is passed over, however it is named`() throws {
    func prepare(_ project: TemporaryProject) throws {
      let other = ModelMistakeTests.replace("tea", by: "pot", in: SampleEvidence.tests)
      try project.write(other, to: "node_modules/pot/junit.xml")
    }
    let relative = try reports(["--evidence", "node_modules/pot"], prepare: prepare)
    let dotted = try reports(
      ["--evidence", "./node_modules/../node_modules/pot"], prepare: prepare)
    #expect(relative == dotted)
    let text = String(decoding: relative[0], as: UTF8.self)
    #expect(text.contains("`node_modules/pot/junit.xml`"))
  }

  @Test func `evidence from elsewhere is shown as it was named`() throws {
    let outer = try TemporaryProject()
    try outer.write(SampleEvidence.tests, to: "ci/junit.xml")
    try outer.write("name: tea\n", to: "tea/assay.yaml")
    let run = outer.assay(["assess", ".", "--evidence", "../ci"], in: "tea")
    #expect(run.exit == .done, "\(run.talk)")
    #expect(try outer.text(of: "tea/reports/tea.md").contains("`../ci/junit.xml`"))
  }
}
