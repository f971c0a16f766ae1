import MaturityModel
import Testing
import TextLayout

@testable import Reports

@Suite("Self-ratings")
struct SelfRatingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let rating: SelfRating?
    var remark: String?
    var testDescription: String { text.debugDescription }
  }

  static let rows: [Row] = [
    Row(text: "3", rating: .full(3)), Row(text: "3-", rating: .begun(3)),
    Row(text: " ３－ ", rating: .begun(3)), Row(text: "3−", rating: .begun(3)),
    Row(text: "3–", rating: .begun(3)), Row(text: "3 -", rating: .begun(3)),
    Row(text: "-3", rating: .begun(3)), Row(text: "2+", rating: .full(2)),
    Row(text: "2＋", rating: .full(2)), Row(text: "3.0", rating: .full(3)),
    Row(text: "3级", rating: .full(3)), Row(text: "3 级", rating: .full(3)),
    Row(text: "3级-", rating: .begun(3)), Row(text: "三级", rating: .full(3)),
    Row(text: "L3", rating: .full(3)), Row(text: "Level 2-", rating: .begun(2)),
    Row(text: "全面级", rating: .full(3)), Row(text: "foundation", rating: .full(2)),
    Row(text: "3- (up to 4)", rating: .begun(3)), Row(text: "2（最高 5）", rating: .full(2)),
    Row(text: "3（待确认）", rating: .full(3), remark: "待确认"),
    Row(text: "n/a", rating: .notApplicable), Row(text: "不适用", rating: .notApplicable),
    Row(text: "Not applicable (no data)", rating: .notApplicable, remark: "no data"),
    Row(text: "0", rating: nil), Row(text: "6", rating: nil), Row(text: "good", rating: nil),
    Row(text: "3/4", rating: nil), Row(text: "3-4", rating: nil), Row(text: "3--", rating: nil),
    Row(text: "99999999999999999999", rating: nil), Row(text: "-", rating: nil),
    Row(text: "级", rating: nil), Row(text: "(3)", rating: nil), Row(text: "3.5", rating: nil),
  ]

  static let levels: [Level] = zip(
    1...5,
    [
      ("Initial", "初始级"), ("Foundation", "基础级"), ("Comprehensive", "全面级"), ("Excellent", "优秀级"),
      ("Outstanding", "卓越级"),
    ]
  ).map { number, title in
    Level(
      number: number, title: LocalizedText(en: title.0, zh: title.1),
      gist: LocalizedText(en: "", zh: ""))
  }

  @Test("are read as people write them, and nothing else is", arguments: rows)
  func reads(row: Row) {
    let written = SelfRating.read(row.text, levels: Self.levels)
    #expect(written?.rating == row.rating)
    #expect(written?.remark == row.remark)
  }

  @Test("a sign that stands first is told")
  func tellsTurnedSign() {
    #expect(SelfRating.read("-3", levels: Self.levels)?.isTurned == true)
    #expect(SelfRating.read("3-", levels: Self.levels)?.isTurned == false)
  }

  struct Heading: Sendable, CustomTestStringConvertible {
    let text: String
    let column: SheetColumn?
    var testDescription: String { text }
  }

  @Test(
    "columns are known by their headings",
    arguments: [
      Heading(text: "能力子域", column: .domain), Heading(text: "能力域", column: .domain),
      Heading(text: "能力项", column: .item), Heading(text: "能力子项", column: .practice),
      Heading(text: "能力\n子项", column: .practice), Heading(text: "Sub-item", column: .practice),
      Heading(text: "Item", column: .item), Heading(text: "Domain", column: .domain),
      Heading(text: "编号", column: .code), Heading(text: "ID", column: .code),
      Heading(text: "自评级别", column: .rating), Heading(text: "Self-rating", column: .rating),
      Heading(text: "与目标级别（3 级）的差距", column: .gap),
      Heading(text: "Gap to level 3", column: .gap),
      Heading(text: "问题与思路", column: .ideas), Heading(text: "Problems", column: .ideas),
      Heading(text: "3 级 全面级", column: .level(3)), Heading(text: "三级", column: .level(3)),
      Heading(text: "Level 2 Foundation", column: .level(2)),
      Heading(text: "全面级", column: .level(3)), Heading(text: "备注", column: nil),
      Heading(text: "", column: nil),
      Heading(text: String(repeating: "自评", count: 30), column: nil),
    ])
  func knowsColumns(row: Heading) {
    #expect(SheetColumnWords.column(named: row.text, levels: Self.levels)?.column == row.column)
  }
}
