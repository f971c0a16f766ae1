@testable import Commands
import Platform
import Reports
import TestSupport
import Testing

@Suite("assay compare")
struct CompareCommandTests {
  private let workshop: TemporaryProject

  init() throws {
    workshop = try Example.workshop()
    _ = CommandRun("assess \(Example.path) --quiet --format json", in: workshop.path)
    try workshop.write("{\"name\": \"no assessment\"}", to: "reports/package.json")
  }

  @Test("finds assessments in a folder and passes over other files")
  func folder() {
    let run = CommandRun("compare reports", in: workshop.path)
    #expect(run.exit == .done)
    #expect(run.output.contains("· 1 project ·"))
    #expect(run.output == CommandRun("compare reports/tea-shop.json", in: workshop.path).output)
  }

  @Test("writes every format", arguments: PortfolioFormat.all.map(\.id))
  func formats(id: String) throws {
    let run = CommandRun("compare reports --format \(id) -o out", in: workshop.path)
    #expect(run.exit == .done && run.output.isEmpty)
    #expect(String(decoding: try workshop.bytes(of: "out"), as: UTF8.self).contains("tea-shop"))
  }

  @Test("tells why one project changed, when all assessments are of it or when asked to")
  func overTime() {
    _ = CommandRun(
      "assess \(Example.path) --quiet --format json --as-of 2027-02-20 --output later",
      in: workshop.path)
    let files = "later/tea-shop.json reports/tea-shop.json"
    let run = CommandRun("compare \(files)", in: workshop.path)
    #expect(run.exit == .done)
    #expect(run.output.contains("2026-10-30 → 2027-02-20"))
    #expect(run.output.contains("evidence expired: Level 1"))
    #expect(!run.output.contains("not recorded"))
    #expect(run.output == CommandRun("compare --over-time \(files)", in: workshop.path).output)
    #expect(CommandRun("compare --rank \(files)", in: workshop.path).output.contains("1 project"))
    for format in TimelineFormat.all.map(\.id) {
      let page = CommandRun("compare \(files) --format \(format)", in: workshop.path)
      #expect(page.exit == .done && page.output.contains("tea-shop"))
    }
  }

  @Test("refuses to trace one assessment alone, and prints its schema")
  func overTimeAlone() {
    let run = CommandRun("compare --over-time reports", in: workshop.path)
    #expect(run.exit == .badInput)
    #expect(run.talk.contains("needs at least 2 saved assessments, found 1"))
    let ranked = CommandRun("compare --over-time --rank reports", in: workshop.path)
    #expect(ranked.exit == .usage)
    #expect(ranked.talk.contains("one project has no places to number"), "\(ranked.talk)")
    #expect(CommandRun("compare --schema").output == TimelineJSON.schema)
  }

  @Test("says where an assessment is broken, and what is no assessment")
  func refuses() throws {
    #expect(
      CommandRun("compare reports/package.json", in: workshop.path).talk.hasPrefix(
        "reports/package.json:"))
    try workshop.write("", to: "empty/x.txt")
    let run = CommandRun("compare empty", in: workshop.path)
    #expect(run.exit == .badInput)
    #expect(run.talk.contains("found no saved assessment"))
    #expect(CommandRun("compare", in: workshop.path).exit == .usage)
  }
}
