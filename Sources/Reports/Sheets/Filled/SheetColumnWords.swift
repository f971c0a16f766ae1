import MaturityModel
import TextLayout

/// By which words the columns of a filled sheet are known.
enum SheetColumnWords {
  /// The words of a column, the surest first; blanks, hyphens and case make no difference.
  private static let table: [(column: SheetColumn, words: [String])] = [
    (.gap, ["差距", "gap"]),
    (.rating, ["自评级别", "自评", "selfrating", "selfassessment", "rating"]),
    (.ideas, ["问题与思路", "问题", "思路", "改进", "problem", "idea", "improvement"]),
    (.practice, ["能力子项", "子项", "subitem", "practice"]),
    (.domain, ["能力子域", "子域", "subdomain", "能力域", "domain"]),
    (.item, ["能力项", "item"]),
    (.code, ["编号", "编码", "代码", "code"]),
  ]

  /// The column that a heading names, and how sure that is: 0 is the surest.
  static func column(
    named heading: String, levels: [Level]
  ) -> (column: SheetColumn, rank: Int)? {
    let name = plain(heading)
    guard !name.isEmpty, name.unicodeScalars.count <= 40 else { return nil }
    for (column, words) in table {
      if let rank = words.firstIndex(where: { name.contains($0) }) { return (column, rank) }
    }
    if name == "id" { return (.code, 0) }
    return level(name, levels).map { (.level($0), 0) }
  }

  private static func level(_ name: String, _ levels: [Level]) -> Int? {
    levels.first { level in
      let numerals =
        ["\(level.number)级", "level\(level.number)"]
        + [SelfRating.numeral(level.number)].compactMap { $0.map { "\($0)级" } }
      return numerals.contains { name.contains($0) } || name == plain(level.title.chinese)
        || name == plain(level.title.english)
    }?.number
  }

  /// The text without blanks, hyphens and capitals.
  static func plain(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
  }
}
