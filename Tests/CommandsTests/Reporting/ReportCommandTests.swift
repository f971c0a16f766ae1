@testable import Commands
import Platform
import Reports
import TestSupport
import Testing
import TextLayout

@Suite("assay report")
struct ReportCommandTests {
  private let workshop: TemporaryProject

  init() throws {
    workshop = try Example.workshop()
    let formats = ReportFormat.all.map { " --format \($0.id)" }.joined()
    _ = CommandRun("assess \(Example.path) --quiet\(formats)", in: workshop.path)
  }

  @Test("prints the very bytes that the assessment wrote", arguments: ReportFormat.all.map(\.id))
  func repeats(format: String) throws {
    let ending = try #require(ReportFormat.named(format)).fileExtension
    let run = CommandRun("report reports/tea-shop.json --format \(format)", in: workshop.path)
    #expect(run.exit == .done)
    #expect(
      Array(run.output.utf8) == (try workshop.bytes(of: FilePath("reports/tea-shop.\(ending)"))))
  }

  @Test("writes a file in another language")
  func translates() throws {
    let run = CommandRun(
      "report reports/tea-shop.json -f html --lang zh-Hans -o zh.html", in: workshop.path)
    #expect(run.exit == .done)
    #expect(run.output.isEmpty)
    let page = String(decoding: try workshop.bytes(of: "zh.html"), as: UTF8.self)
    #expect(page.contains("<html lang=\"zh-CN\">"))
  }

  @Test("refuses what is no assessment, with its place")
  func refuses() throws {
    try workshop.write("{\"format\": \"other\"}", to: "broken.json")
    let run = CommandRun("report broken.json", in: workshop.path)
    #expect(run.exit == .badInput)
    #expect(run.talk.hasPrefix("broken.json:1:"))
  }

  @Test("prints the schema of the document")
  func printsSchema() {
    #expect(CommandRun("report --schema").output == AssessmentSchema.text)
  }

  @Test("keeps assessments and shows them by date")
  func keepsHistory() {
    let record = CommandRun(
      "history record reports/tea-shop.json --store runs.db", in: workshop.path)
    #expect(record.exit == .done, "\(record.talk)")
    let show = CommandRun("history show tea-shop --store runs.db", in: workshop.path)
    #expect(show.output.hasPrefix("2026-10-30  tea-shop  continuous-delivery  level "))
    #expect(CommandRun("history show other --store runs.db", in: workshop.path).output.isEmpty)
  }
}
