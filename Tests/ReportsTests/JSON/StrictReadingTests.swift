import DataFormats
import Foundation
import Reports
import Testing

@Suite("Reading an assessment strictly")
struct StrictReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let change: String
    let to: String
    let message: String
    var testDescription: String { "\(change) → \(to)" }
  }

  static let cases = [
    Case(
      change: "\"format\": \"assay.assessment/1\"", to: "\"format\": \"assay.assessment/2\"",
      message:
        "a.json:2:13: error: unknown value 'assay.assessment/2'; did you mean 'assay.assessment/1'? valid are assay.assessment/1"
    ),
    Case(
      change: "\"tool_version\": \"0.1.0\"", to: "\"tool_version\": 1",
      message: "a.json:3:19: error: expected text, found the number 1"),
    Case(
      change: "\"name\": \"ledger\"", to: "\"nmae\": \"ledger\"",
      message: "a.json:4:14: error: key 'name' is missing in project"),
    Case(
      change: "\"name\": \"ledger\",", to: "\"name\": \"ledger\", \"colour\": 1,",
      message:
        "a.json:5:23: error: unknown key 'colour'; valid are name, commit, branch, is_shallow, as_of, date_origin"
    ),
    Case(
      change: "\"is_shallow\": true", to: "\"is_shallow\": \"true\"",
      message: "a.json:8:19: error: expected true or false, found the text 'true'"),
    Case(
      change: "\"as_of\": \"2026-11-23T08:00:00Z\"", to: "\"as_of\": \"2026-11-23\"",
      message:
        "a.json:9:14: error: expected a moment such as \"2026-11-23T08:30:00Z\", found the text '2026-11-23'"
    ),
    Case(
      change: "\"date_origin\": \"option\"", to: "\"date_origin\": \"now\"",
      message: "a.json:10:20: error: unknown value 'now'; valid are head, option, evidence"),
    Case(
      change: "\"project\": {", to: "\"project\": {\"name\": \"x\",",
      message: "a.json:5:5: error: key 'name' stands twice; the first is at 4:15"),
  ]

  @Test("an error names the place and the way out", arguments: cases)
  func error(_ refused: Case) throws {
    let text = String(decoding: AssessmentJSON.encode(SmallAssessment.document), as: UTF8.self)
    try #require(text.contains(refused.change))
    let range = try #require(text.range(of: refused.change))
    let changed = text.replacingCharacters(in: range, with: refused.to)
    let error = #expect(throws: InputError.self) {
      try AssessmentJSON.decode(Array(changed.utf8), path: "a.json")
    }
    #expect(error?.description == refused.message)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let change: String
    let to: String
    var testDescription: String { "\(change) → \(to)" }
  }

  static let refusals = [
    Refusal(change: "\"fraction\": \"1/2\"", to: "\"fraction\": \"2/4\""),
    Refusal(change: "\"fraction\": \"1/2\"", to: "\"fraction\": 0.5"),
    Refusal(change: "\"fraction\": \"1/2\"", to: "\"fraction\": \"1/0\""),
    Refusal(change: "\"state\": \"met\"", to: "\"state\": \"met\", \"share\": \"1\""),
    Refusal(change: "\"target\": 3", to: "\"target\": 3.5"),
    Refusal(change: "\"target\": 3", to: "\"target\": 30000000000000000000"),
    Refusal(change: "\"sha256\": \"", to: "\"sha256\": \"A"),
    Refusal(change: "\"date\": \"2026-11-13\"", to: "\"date\": \"2026-13-13\""),
    Refusal(change: "\"gaps\": [", to: "\"gaps\": {"),
    Refusal(change: "\"facts\": [", to: "\"facts\": [7,"),
    Refusal(change: "\"commit\": \"", to: "\"commit\": null, \"x\": \""),
  ]

  @Test("what encode would never write is refused", arguments: refusals)
  func refusal(_ refusal: Refusal) throws {
    let text = String(decoding: AssessmentJSON.encode(SmallAssessment.document), as: UTF8.self)
    let range = try #require(text.range(of: refusal.change))
    let changed = text.replacingCharacters(in: range, with: refusal.to)
    #expect(throws: InputError.self) {
      try AssessmentJSON.decode(Array(changed.utf8), path: "a.json")
    }
  }

  @Test("no cut of a document is read")
  func truncated() {
    let bytes = AssessmentJSON.encode(SmallAssessment.document)
    for count in stride(from: 0, to: bytes.count - 2, by: 97) {
      #expect(throws: InputError.self) {
        try AssessmentJSON.decode(Array(bytes.prefix(count)), path: "a.json")
      }
    }
  }
}
