import Assessment
import Quantities
import Testing
import TextLayout

@testable import Reports

@Suite("The headline")
struct HeadlineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let proven: Int?
    let potential: Int
    let unknown: Int
    let english: String
    let chinese: String
    var testDescription: String { english }
  }

  static let cases = [
    Case(
      proven: 2, potential: 3, unknown: 4,
      english: "Level 2 (Foundation) proven, up to 3 once 4 unknown criteria are evidenced.",
      chinese: "已证实 2 级（基础级）；补齐 4 项要求的证据后，最高可达 3 级。"),
    Case(
      proven: 2, potential: 2, unknown: 1,
      english:
        "Level 2 (Foundation) proven; the unknown criterion up to the target cannot raise it.",
      chinese: "已证实 2 级（基础级）；目标级及以下有 1 项要求证据不足，但不影响该级别。"),
    Case(
      proven: 3, potential: 3, unknown: 0,
      english: "Level 3 (Comprehensive) proven; every criterion up to the target is decided.",
      chinese: "已证实 3 级（全面级）；目标级及以下的要求均已判定。"),
    Case(
      proven: 3, potential: 5, unknown: 0,
      english:
        "Level 3 (Comprehensive) proven, up to 5 once criteria above the target are evidenced.",
      chinese: "已证实 3 级（全面级）；补齐目标级以上要求的证据后，最高可达 5 级。"),
    Case(
      proven: nil, potential: 0, unknown: 0,
      english: "No level: nothing here applies or could be aggregated.",
      chinese: "没有级别：此处没有适用或可以汇总的内容。"),
  ]

  @Test("says what is proven and what evidence could still show", arguments: cases)
  func headline(_ row: Case) {
    var document = SmallAssessment.document
    let score = { LevelScore(level: $0, fraction: .zero) }
    document.overall.level = row.proven.map {
      LevelRange(proven: score($0), potential: score(row.potential))
    }
    document.overall.counts.unknown = row.unknown
    #expect(Edition(document, in: .english).headline == row.english)
    #expect(Edition(document, in: .chinese).headline == row.chinese)
  }
}
