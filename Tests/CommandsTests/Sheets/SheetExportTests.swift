import Assessment
import Commands
import DataFormats
import Platform
import Reports
import TestSupport
import Testing
import TextLayout

@Suite("assay sheet export")
struct SheetExportTests {
  @Test("fills the sheet from the assessment, for a target of one's own")
  func fills() throws {
    let folder = try Example.workshop()
    let assess = "assess \(Example.path) --target 4 --quiet --format json -o out"
    #expect(CommandRun(assess, in: folder.path).exit == .done)
    let document = try AssessmentJSON.decode(
      try folder.bytes(of: "out/tea-shop.json"), path: "tea-shop.json")
    let run = CommandRun("sheet export \(Example.path) --target 4", in: folder.path)
    let format = try #require(SheetFormat.named("csv"))
    #expect(run.exit == .done)
    #expect(Array(run.output.utf8) == format.render(document, language: .english))
    #expect(run.output.contains("Gap to level 4"))
  }

  @Test("leaves a blank sheet empty, and reads no project for it")
  func blank() throws {
    let folder = try TemporaryProject()
    let run = CommandRun("sheet export --blank --lang zh-Hans", in: folder.path)
    #expect(run.exit == .done)
    #expect(run.talk == "")
    let table = try CSVTable.parse(Array(run.output.utf8), path: "sheet.csv")
    #expect(table.header.prefix(4) == ["能力子域", "能力项", "能力子项", "编号"])
    #expect(table.rows.count == 49)
    #expect(table.rows.allSatisfy { $0.fields.suffix(3) == ["", "", ""] })
    #expect(table.rows.allSatisfy { !$0.fields[4].isEmpty })
  }

  @Test("says so when nothing could be assessed, and gives a blank sheet")
  func nothing() throws {
    let folder = try TemporaryProject()
    let run = CommandRun("sheet export", in: folder.path)
    #expect(run.exit == .done)
    #expect(run.talk == "note: nothing could be assessed here; the sheet is blank\n")
    #expect(run.output == CommandRun("sheet export --blank", in: folder.path).output)
  }

  @Test("writes a file, with a mark on demand")
  func writes() throws {
    let folder = try TemporaryProject()
    let run = CommandRun("sheet export --blank --bom -o out/sheet.csv", in: folder.path)
    #expect(run.exit == .done)
    #expect(run.output == "")
    #expect(try folder.bytes(of: "out/sheet.csv").starts(with: [0xEF, 0xBB, 0xBF]))
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let line: String
    let message: String
    var testDescription: String { line }
  }

  @Test(
    "refuses what it does not have",
    arguments: [
      Mistake(line: "sheet export --format xlsx", message: "allowed: csv, markdown, html"),
      Mistake(line: "sheet export --blank --target 6", message: "a whole number from 1 to 5"),
      Mistake(line: "sheet", message: "a command is missing"),
    ])
  func refuses(row: Mistake) {
    let run = CommandRun(row.line)
    #expect(run.exit == .usage)
    #expect(run.talk.contains(row.message), "\(run.talk)")
  }
}
