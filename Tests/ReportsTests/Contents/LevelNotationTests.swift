import Assessment
import Quantities
import Testing

@testable import Reports

@Suite("Levels as the official form writes them")
struct LevelNotationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let level: Int
    let fraction: String
    let next: Int?
    let text: String
    var testDescription: String { text }
  }

  static let cases = [
    Case(level: 2, fraction: "0", next: nil, text: "2"),
    Case(level: 2, fraction: "3/5", next: nil, text: "3- (60 %)"),
    Case(level: 1, fraction: "99/100", next: nil, text: "2- (99 %)"),
    Case(level: 2, fraction: "1/500", next: 4, text: "4- (1 %)"),
    Case(level: 5, fraction: "0", next: nil, text: "5"),
  ]

  @Test("a level with something begun above it has a minus", arguments: cases)
  func text(_ row: Case) throws {
    let score = LevelScore(level: row.level, fraction: try #require(Rational(row.fraction)))
    #expect(LevelNotation.text(score, next: row.next) == row.text)
  }

  @Test("the next level of a practice is the next with applicable criteria")
  func next() {
    var practice = SmallAssessment.document.domains[0].practices[0]
    practice.criteria.removeAll { $0.level == 2 }
    #expect(LevelNotation.text(of: practice) == "3- (50 %)")
  }

  @Test("bars show proven, possible and neither")
  func bar() {
    let score = { LevelScore(level: $0, fraction: .zero) }
    let range = LevelRange(proven: score(2), potential: score(4))
    #expect(LevelNotation.bar(range, top: 5) == "██▒▒░")
    #expect(LevelNotation.bar(nil, top: 5) == "–")
    #expect(LevelNotation.bar(range, top: 1_000_000) == "–")
  }

  @Test("the share of a level counts what is implied and leaves out what does not apply")
  func shares() {
    let practice = SmallAssessment.document.domains[0].practices[0]
    #expect(LevelShare.all(of: practice).map(\.text) == ["2–3/4", "1/2"])
  }
}
