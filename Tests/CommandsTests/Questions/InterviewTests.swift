@testable import Commands
import DataFormats
import Evidence
import Platform
import Quantities
import TestSupport
import Testing
import TextLayout

@Suite("assay interview")
struct InterviewTests {
  private let workshop: TemporaryProject

  init() throws { workshop = try Example.workshop() }

  private func interview(_ input: [String], options: String = "") -> CommandRun {
    CommandRun("interview \(Example.path) \(options)", in: workshop.path, input: input)
  }

  private func answers() throws -> [String: Answer] {
    let context = CommandContext(output: { _ in }, talk: { _ in }, workingFolder: workshop.path)
    let file = try AnswersFile("answers.yaml", context)
    #expect(file.diagnostics.isEmpty)
    return Dictionary(file.answers.map { ($0.criterion, $0) }) { first, _ in first }
  }

  private static let signer = ["Wang Fang 王芳", "team lead", ""]
  /// The first three questions of the example.
  private static let ids = ["CM-CM-CT.L2.1", "CM-CM-CT.L3.1", "CM-CM-CT.L4.1"]

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let input: [String]
    let claims: [Answer.Claim?]
    var testDescription: String { name }
  }

  static let rows = [
    Row(
      name: "each kind of answer", input: ["1", "", "", "3", "no time", "4", "no such thing"],
      claims: [.met, .notMet, .notApplicable]),
    // The earlier answer to the first question is too old; skipping keeps it as it is.
    Row(
      name: "skipping and going back", input: ["", "3", "", "b", "1", "", ""], claims: [.met, .met]),
    Row(name: "asking again for what is wrong", input: ["5", "x", "3", ""], claims: [.notMet]),
    Row(name: "asking again for a reason", input: ["4", "", "why"], claims: [.notApplicable]),
    Row(name: "an end before a reason", input: ["3", "", "4"], claims: [.notMet, nil]),
    Row(name: "an end where nothing is needed", input: ["1"], claims: [.met]),
    Row(name: "deleting", input: ["3", "", "b", "d"], claims: [nil]),
    Row(name: "quitting", input: ["3", "", "q", "3", ""], claims: [.notMet, nil]),
  ]

  @Test("keeps what was answered", arguments: rows)
  func keeps(row: Row) throws {
    let run = interview(Self.signer + row.input)
    #expect(run.exit == .done)
    #expect(run.talk.isEmpty)
    let answers = try answers()
    for (id, claim) in zip(Self.ids, row.claims) {
      #expect(answers[id]?.claim == claim, "\(id)\n\(run.output)")
    }
    // Every earlier answer stands beside.
    #expect(answers["CM-VC-VCS.L3.4"]?.person == "Amara Osei")
  }

  @Test("cites files with their digests, and says when there is none")
  func cites() throws {
    let run = interview(
      Self.signer + ["1", "", "evidence/restore-drill.md", "../../../../model.yaml", "gone.md", ""])
    let cited = try #require(try answers()[Self.ids[0]]).evidence
    #expect(cited.map(\.path).last == "gone.md")
    #expect(cited.map { $0.digest?.hex.prefix(8) } == ["e7794f17", nil, nil])
    #expect(run.output.contains("SHA-256 e7794f17"))
  }

  @Test("takes shares in percent")
  func shares() throws {
    _ = interview(Self.signer + ["2", "0", "100", "half", "12.5", "", ""])
    #expect(try answers()[Self.ids[0]]?.claim == .partly(try #require(Rational(1, over: 8))))
  }

  @Test("an end at the start writes nothing")
  func writesNothing() throws {
    let run = interview(["Wang"])
    #expect(run.exit == .done)
    #expect(run.output.hasSuffix("answers.yaml was not changed.\n"))
    #expect(try workshop.open().status(of: "answers.yaml") == nil)
  }

  @Test("goes on where the file ends, and refuses what is no answers file")
  func goesOn() throws {
    _ = interview(Self.signer + ["3", ""])
    let again = interview(Self.signer + ["3", ""])
    #expect(again.output.contains("209 questions; 28 more are answered already."))
    #expect(try answers()[Self.ids[1]]?.claim == .notMet)
    try workshop.write("notes: mine\n", to: "answers.yaml")
    let refused = interview(Self.signer + ["3", ""])
    #expect(refused.exit == .badInput)
    #expect(try workshop.bytes(of: "answers.yaml") == Array("notes: mine\n".utf8))
  }

  @Test("fills in the digests that a page could not compute")
  func fillsDigests() throws {
    try workshop.write(
      """
      format: assay.answers/1
      answers:
        - criterion: CM-VC-VCS.L2.1
          claim: met
          person: Wang
          role: lead
          date: 2026-10-20
          evidence:
            - path: evidence/restore-drill.md

      """, to: "answers.yaml")
    let run = interview([])
    #expect(run.output.contains("1 missing digest was filled in."))
    let cited = try #require(try answers()["CM-VC-VCS.L2.1"]?.evidence.first)
    #expect(cited.digest?.hex.hasPrefix("e7794f17") == true)
  }

  @Test("no line is wider than the terminal, in either language", arguments: Language.allCases)
  func fits(language: Language) {
    let lines = Array(repeating: "", count: 60)
    let run = interview(["王芳", "组长", ""] + lines, options: "--lang \(language.rawValue)")
    for line in run.output.split(separator: "\n") { #expect(DisplayWidth.of(line) <= 80) }
    #expect(run.output.contains(language == .english ? "Your name: " : "您的姓名："))
  }
}
