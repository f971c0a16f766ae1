import Testing

@testable import EvidenceReaders

@Suite("Work-item patterns")
struct WorkItemPatternTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let subject: String
    let item: String?
    init(_ subject: String, _ item: String?) { (self.subject, self.item) = (subject, item) }
    var testDescription: String { "'\(subject)' names \(item ?? "nothing")" }
  }

  func item(_ subject: String, _ pattern: WorkItemPattern = .standard) -> String? {
    CommitMessage(subject: Array(subject.utf8), body: []).workItem(pattern)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "find the usual names",
    arguments: [
      Row("PROJ-12: add a parser", "PROJ-12"), Row("[AB2-7] fix", "AB2-7"),
      Row("fix(core): KAFKA-1234 and KAFKA-9", "KAFKA-1234"), Row("Fixes #45", "#45"),
      Row("Fix #45 (#46)", "#45"), Row("Add a parser (#46)", nil), Row("Add a parser (!46)", nil),
      Row("Merge pull request #7 from x/PROJ-3-parser", "PROJ-3"),
      Row("Merge pull request #7 from x/parser", nil), Row("Read UTF-8 and SHA-256", nil),
      Row("UTF-8 for PROJ-1", "PROJ-1"), Row("A-1", nil), Row("proj-12", nil),
      Row("XPROJ-12x", nil), Row("PROJ-12_x", nil), Row("PROJ-", nil), Row("#", nil), Row("", nil),
      Row("org/repo#9", "#9"),
    ])
  func standard(_ row: Row) { #expect(item(row.subject) == row.item) }

  @Test(
    "follow the project",
    arguments: [
      (#"T\d+"#, "T12 fix", "T12"), (#"T\d+"#, "AT12 fix", nil),
      (#"bug[ -]?\d+"#, "see bug 7", "bug 7"),
      (#"bug[ -]?\d+"#, "see bug7!", "bug7"), (#"a*b|c\+"#, "xx c+", "c+"),
      (#"\[\w+\]"#, "[abc] d", "[abc]"),
      ("AB|ABC", "ABC", "ABC"),
    ])
  func custom(pattern: String, subject: String, expected: String?) throws {
    #expect(item(subject, try WorkItemPattern(pattern)) == expected)
  }

  @Test(
    "are refused when malformed",
    arguments: [
      ("", WorkItemPattern.Problem.emptyAlternative(offset: 0)),
      ("a|", .emptyAlternative(offset: 2)),
      ("+a", .nothingToRepeat(offset: 0)), ("a**", .nothingToRepeat(offset: 2)),
      ("[a", .malformedClass(offset: 0)), ("[z-a]", .malformedClass(offset: 1)),
      ("a\\", .danglingEscape(offset: 1)), (String(repeating: "a", count: 61), .tooLong),
    ])
  func malformed(pattern: String, problem: WorkItemPattern.Problem) {
    #expect(throws: problem) { try WorkItemPattern(pattern) }
  }

  @Test func `the standard pattern is well-formed`() throws {
    #expect(
      try WorkItemPattern(WorkItemPattern.standardText).elements
        == WorkItemPattern.standard.elements)
    #expect(!WorkItemPattern.standard.elements.isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func `hostile patterns take no time`() throws {
    let pattern = try WorkItemPattern(String(repeating: "a*", count: 25) + "b")
    #expect(item(String(repeating: "a", count: 50_000), pattern) == nil)
  }
}
