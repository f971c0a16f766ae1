import DataFormats
import Evidence
import Quantities
import Testing

@testable import EvidenceReaders

@Suite("Answers files")
struct AnswersReaderTests {
  static func answer(_ rest: String) -> String {
    "format: assay.answers/1\nanswers:\n  - { criterion: X.L2.1, person: Ann, role: lead, "
      + "date: 2026-01-01, \(rest) }\n"
  }

  @Test("reads what people state")
  func reads() throws {
    let digest = String(repeating: "a", count: 64)
    let answers = try Reading.collect(
      Self.answer(
        "claim: partly, share: 0.4, expires: 2026-06-30, reason: some, "
          + "evidence: [{ path: a.md, sha256: \(digest) }, { path: b.md }]"), path: "a.yaml"
    ).answers
    let answer = try #require(answers.first)
    #expect(answer.claim == .partly(try #require(Rational(2, over: 5))))
    #expect(answer.person == "Ann")
    #expect(answer.expires == CalendarDate("2026-06-30"))
    #expect(answer.evidence.map(\.path) == ["a.md", "b.md"])
    #expect(answer.evidence.map { $0.digest?.hex } == [digest, nil])
    #expect(answer.provenance.line == 3)
  }

  @Test("a malformed answer is void and the others stay")
  func voids() throws {
    let records = try Reading.collect(
      Self.answer("claim: met") + "  - { criterion: Y }\n  - 7\n", path: "a.yaml")
    #expect(records.answers.map(\.criterion) == ["X.L2.1"])
    #expect(records.diagnostics.map(\.position?.line) == [4, 5])
    #expect(records.diagnostics.allSatisfy { $0.message.hasPrefix("the answer is void: ") })
  }

  @Test(
    "says why an answer is void",
    arguments: [
      ("claim: yes", "'yes'"),
      ("claim: partly", "'partly' needs a share between 0 and 1, such as 0.4"),
      ("claim: partly, share: 1", "'partly' needs a share between 0 and 1, such as 0.4"),
      ("claim: met, share: 0.5", "a share stands beside 'partly' only"),
      ("claim: not_applicable", "'not_applicable' needs a reason"),
      ("claim: met, expires: 2025-01-01", "expires before it was given"),
      ("claim: met, expires: soon", "expected a date such as 2026-11-23, found 'soon'"),
      ("claim: met, resaon: x", "unknown key 'resaon'; did you mean 'reason'?"),
      ("claim: met, evidence: [{ path: a, sha256: 12 }]", "a SHA-256 has 64 hexadecimal digits"),
    ])
  func explains(rest: String, reason: String) throws {
    let records = try Reading.collect(Self.answer(rest), path: "a.yaml")
    #expect(records.answers.isEmpty)
    #expect(records.diagnostics.map(\.position?.line) == [3])
    #expect(records.diagnostics.first?.message.contains(reason) == true)
  }

  @Test("nobody answers without a name")
  func namesPeople() throws {
    let text = Self.answer("claim: met").replacing("person: Ann", with: "person: ' '")
    let records = try Reading.collect(text, path: "a.yaml")
    #expect(records.diagnostics.map(\.message) == ["the answer is void: 'person' is empty"])
  }
}
