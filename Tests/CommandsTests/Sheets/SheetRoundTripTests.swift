import Commands
import DataFormats
import Evidence
import Platform
import TestSupport
import Testing

@Suite("A sheet written and read again")
struct SheetRoundTripTests {
  static let forms: [[String]] = ["csv", "html"].flatMap { format in
    ["en", "zh-Hans"].map { ["--format", format, "--lang", $0] }
  }

  @Test("states what its ratings say, and keeps every idea", arguments: forms)
  func comesBack(form: [String]) throws {
    let workshop = try Example.workshop()
    let export = CommandRun(
      ["sheet", "export", Example.path, "-o", "sheet", "--bom"] + form, in: workshop.path)
    #expect(export.exit == .done)
    let csv = CommandRun(["sheet", "export", Example.path] + form.suffix(2), in: workshop.path)
    let table = try CSVTable.parse(Array(csv.output.utf8), path: "sheet.csv")
    let done = try SheetImport(try workshop.bytes(of: "sheet"))
    #expect(done.run.exit == .done, "\(done.run.talk)")
    #expect(!done.run.talk.contains("not read"))
    for row in table.rows {
      let (code, rating, ideas) = (row.fields[3], row.fields[9], row.fields[11])
      let own = done.answers.filter { $0.criterion.hasPrefix(code + ".") }
      // `3-` speaks for level 2 and below, `3` for level 3.
      guard let level = rating.first?.wholeNumberValue else { continue }
      let complete = rating.dropFirst().first == "-" ? level - 1 : level
      #expect(own.isEmpty == (complete < 2), "\(code) \(rating)")
      #expect(
        own.allSatisfy {
          $0.criterion.dropFirst(code.count + 2).first?.wholeNumberValue ?? 9 <= complete
        })
      #expect(own.allSatisfy { $0.reason == (ideas.isEmpty ? nil : CSVGuard.unguarded(ideas)) })
    }
    #expect(done.answers.count > 20)
  }

  @Test("a blank sheet states nothing")
  func blank() throws {
    let workshop = try Example.workshop()
    let export = CommandRun("sheet export --blank -o sheet.csv", in: workshop.path)
    #expect(export.exit == .done)
    let done = try SheetImport(try workshop.bytes(of: "sheet.csv"))
    #expect(done.run.exit == .done)
    #expect(done.answers == [])
    #expect(done.run.talk == "0 sub-items rated, 49 left blank; 0 criteria stated\n")
  }
}
