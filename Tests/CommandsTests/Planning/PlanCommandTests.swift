import DataFormats
import Platform
import Reports
import TestSupport
import Testing

@testable import Commands

@Suite("assay plan")
struct PlanCommandTests {
  private let workshop: TemporaryProject

  init() throws { workshop = try Example.workshop() }

  private func plan(_ options: String) -> CommandRun {
    CommandRun("plan \(Example.path) \(options)", in: workshop.path)
  }

  private func json(_ options: String) throws -> JSONNode {
    try JSONNode.parse(Array(plan("-f json \(options)").output.utf8), path: "plan.json")
  }

  @Test("writes every format in both languages", arguments: PlanFormat.all.map(\.id))
  func formats(id: String) throws {
    for language in ["en", "zh-Hans"] {
      let run = plan("-f \(id) --lang \(language) -o plan.out --target 2")
      #expect(run.exit == .done && run.output.isEmpty, "\(run.talk)")
      let text = String(decoding: try workshop.bytes(of: "plan.out"), as: UTF8.self)
      #expect(text.contains("CM-CM-CT.L2.1"))
      #expect(!text.contains("hypothetical"))
    }
  }

  @Test("every format of a supposed plan says so", arguments: PlanFormat.all.map(\.id))
  func watermark(id: String) {
    let run = plan("-f \(id) --set coverage.line.ratio=0.9 --met TM-TH-HS.L2.1 --target 2")
    #expect(run.exit == .done, "\(run.talk)")
    let mark = id == "csv" ? "coverage.line.ratio=0.9; TM-TH-HS.L2.1: met" : "[hypothetical]"
    // Markdown shields the brackets.
    #expect(run.output.contains(id == "markdown" ? "\\[hypothetical\\]" : mark))
    #expect(run.output.contains("coverage.line.ratio"))
  }

  @Test("tells what a supposition changes")
  func changes() throws {
    let plain = try json("--practice TM-TH-HS --target 2")
    let supposed = try json("--practice TM-TH-HS --target 2 --met TM-TH-HS.L2.1")
    #expect(plain["hypothetical"] == nil && plain["change"] == nil)
    #expect(supposed["hypothetical"]?.bool == true)
    #expect(plain["steps"]?.items.count == 1)
    #expect(supposed["steps"]?.items.isEmpty == true)
    #expect(supposed["change"]?["practices"]?.items.first?["id"]?.string == "TM-TH-HS")
  }

  @Test("carrying out the plan leads to the target")
  func carriedOut() throws {
    let plan = try json("--practice CM --target 3")
    let ids = (plan["steps"]?.items ?? []).compactMap { $0["criterion"]?.string }
    #expect(ids.count > 5)
    let after = try json(
      "--practice CM --target 3 " + ids.map { "--met \($0)" }.joined(separator: " "))
    #expect(after["start"]?["level"]?.int == 3)
    #expect(after["cost"]?.string == "0")
  }

  @Test("a saved assessment gives the same plan as the project")
  func saved() throws {
    _ = CommandRun("assess \(Example.path) --quiet --format json", in: workshop.path)
    for format in ["csv", "json"] {
      let saved = CommandRun("plan reports/tea-shop.json -f \(format)", in: workshop.path)
      #expect(saved.exit == .done, "\(saved.talk)")
      #expect(saved.output == plan("-f \(format)").output)
    }
  }

  @Test("a saved assessment of another edition is refused")
  func otherEdition() throws {
    _ = CommandRun("assess \(Example.path) --quiet --format json", in: workshop.path)
    let run = CommandRun("plan reports/tea-shop.json --model dora", in: workshop.path)
    #expect(run.exit == .badInput)
    #expect(run.talk.contains("made by another edition of the model"))
    let supposed = CommandRun("plan reports/tea-shop.json --met CM-VC-BM.L2.1", in: workshop.path)
    #expect(supposed.exit == .usage)
    #expect(supposed.talk.contains("only a project's folder"))
  }

  @Test("a later date tells what lapses until then")
  func later() throws {
    let plan = try json("--as-of 2026-11-12")
    #expect(plan["lapses"]?.items.map { $0["date"]?.string } == ["2026-11-10"])
    #expect(try json("")["lapses"] == nil)
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let options: String
    let message: String
    var testDescription: String { options }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      options: "--set coverage.lin.ratio=0.8", message: "did you mean 'coverage.line.ratio'?"),
    Mistake(options: "--set coverage.line.ratio=1.9", message: "lies between 0.0 and 1.0"),
    Mistake(options: "--set coverage.line.ratio=high", message: "expected a number"),
    Mistake(options: "--set ci.present=3", message: "expected"),
    Mistake(options: "--set ci.present", message: "write it as coverage.line.ratio=0.8"),
    Mistake(options: "--set =1", message: "write it as"),
    Mistake(
      options: "--set run.count=1 --set run.count=2", message: "'run.count' is set twice"),
    Mistake(options: "--met CM-VC-BM.L3.9", message: "did you mean 'CM-VC-BM.L3.1'?"),
    Mistake(
      options: "--met CM-VC-BM.L3.1 --not-met CM-VC-BM.L3.1", message: "to be met and not met"),
    Mistake(options: "--target 9", message: "from 1 to 5"),
  ]

  @Test("refuses what it cannot suppose, and names the nearest", arguments: mistakes)
  func refuses(mistake: Mistake) {
    let run = plan(mistake.options)
    #expect(run.exit == .usage)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains(mistake.message), "\(run.talk)")
  }

  @Test("refuses practices that the model lacks, and paths that lead nowhere")
  func refusesPlaces() {
    #expect(plan("--practice TM-TH-HX").talk.contains("did you mean 'TM-TH-HM'?"))
    #expect(CommandRun("plan nowhere", in: workshop.path).exit == .badInput)
  }
}
