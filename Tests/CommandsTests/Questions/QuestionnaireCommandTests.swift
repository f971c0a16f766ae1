@testable import Commands
import DataFormats
import Evidence
import EvidenceReaders
import Platform
import Quantities
import Reports
import TestSupport
import Testing

@Suite("assay questionnaire")
struct QuestionnaireCommandTests {
  private let workshop: TemporaryProject

  init() throws { workshop = try Example.workshop() }

  private func run(_ line: String) -> CommandRun { CommandRun(line, in: workshop.path) }

  /// The criteria that a page asks about, in order.
  private func asked(_ page: String) -> [String] {
    page.split(separator: " ").filter { $0.hasPrefix("data-id=\"") }
      .map { String($0.dropFirst(9).prefix { $0 != "\"" }) }
  }

  @Test("asks what files leave open, and with --all the rest too")
  func asks() throws {
    let open = run("questionnaire \(Example.path)")
    #expect(open.exit == .done)
    #expect(open.talk.isEmpty)
    let all = asked(run("questionnaire \(Example.path) --all").output)
    #expect(Set(asked(open.output)).isStrictSubset(of: all))
    // Decided by files, open, answered by a person.
    #expect(!asked(open.output).contains("BCI-BP-BE.L2.1"))
    #expect(all.contains("BCI-BP-BE.L2.1"))
    #expect(asked(open.output).contains("CM-VC-VCS.L2.1"))
    #expect(asked(open.output).first == "CM-CM-CT.L2.1")
  }

  @Test("asks the same from a saved assessment", arguments: ["", " --all"])
  func agrees(option: String) throws {
    _ = run("assess \(Example.path) --quiet -f json")
    let saved = run("questionnaire reports/tea-shop.json\(option)")
    #expect(saved.exit == .done)
    #expect(saved.talk.isEmpty)
    #expect(asked(saved.output) == asked(run("questionnaire \(Example.path)\(option)").output))
    // What counts as evidence comes from the model, which is at hand.
    #expect(saved.output.contains("Rules for using the version-control system"))
  }

  @Test("speaks the language asked for, or both")
  func speaks() {
    let chinese = run("questionnaire \(Example.path) --lang zh-Hans").output
    #expect(chinese.contains("<html lang=\"zh-CN\">"))
    #expect(!chinese.contains("What counts as evidence"))
    let both = run("questionnaire \(Example.path) --lang both").output
    #expect(both.contains("所需证据 <span class=\"alt\" lang=\"en\">What counts as evidence</span>"))
  }

  @Test("refuses answers that are none, in every command that takes them")
  func refuses() throws {
    try workshop.write("answers: []\n", to: "answers.yaml")
    for line in ["questionnaire", "assess"] {
      let run = run("\(line) \(Example.path) --answers answers.yaml")
      #expect(run.exit == .badInput)
      #expect(run.talk.hasPrefix("answers.yaml: error: is no answers file"), "\(run.talk)")
    }
  }

  static let hostile = [
    "it: # \"x\" \\ \u{85}\u{202E}\u{0}\n😀", "=cmd|' /C calc'!A0", "- a\n  b: c",
  ]

  @Test("answers are read as they were written", arguments: hostile)
  func roundTrip(text: String) throws {
    let answer = Answer(
      provenance: Provenance(path: "answers.yaml", line: 4), criterion: "CM-VC-VCS.L3.4",
      claim: .partly(try #require(Rational(1, over: 3))), person: text, role: text,
      date: try #require(CalendarDate("2026-10-12")), expires: CalendarDate("2027-01-01"),
      reason: text,
      evidence: [.init(path: text, digest: .sha256("x")), .init(path: "b", digest: nil)])
    try workshop.write(AnswersText.yaml([answer]), to: "answers.yaml")
    let context = CommandContext(
      output: { _ in }, talk: { _ in }, workingFolder: workshop.path)
    let read = try AnswersFile("answers.yaml", context)
    #expect(read.diagnostics.isEmpty)
    let back = try #require(read.answers.first)
    #expect(back.person == answer.person && back.role == answer.role)
    #expect(back.reason == answer.reason && back.evidence == answer.evidence)
    #expect(back.expires == answer.expires && back.date == answer.date)
    #expect(back.claim == .partly(try #require(Rational(decimal: "0.333333333"))))
  }
}
