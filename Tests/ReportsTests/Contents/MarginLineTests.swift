import Assessment
import Testing
import TextLayout

@testable import Reports

@Suite("Margins in words")
struct MarginLineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let actual: String
    let bound: String
    let holds: Bool
    let english: String
    let chinese: String
    var testDescription: String { english }
  }

  static let cases = [
    Case(
      actual: "0.57", bound: "0.6", holds: false, english: "0.57, needs >= 0.6: fails by 0.03",
      chinese: "0.57，要求 >= 0.6：不满足，相差 0.03"),
    Case(
      actual: "81", bound: "80", holds: true, english: "81, needs >= 80: holds with 1 to spare",
      chinese: "81，要求 >= 80：满足，余量 1"),
    Case(
      actual: "80", bound: "80", holds: true, english: "80, needs >= 80: holds",
      chinese: "80，要求 >= 80：满足"),
    Case(
      actual: "1e9", bound: "3", holds: false, english: "1e9, needs >= 3: fails",
      chinese: "1e9，要求 >= 3：不满足"),
  ]

  @Test("say how far the value lies from the bound", arguments: cases)
  func margin(_ row: Case) {
    let margin = Margin(
      fact: "x", actual: row.actual, comparison: ">=", bound: row.bound, holds: row.holds)
    #expect(Edition(SmallAssessment.document, in: .english).margin(margin) == row.english)
    #expect(Edition(SmallAssessment.document, in: .chinese).margin(margin) == row.chinese)
  }
}
