import TextLayout

/// The words of the self-assessment sheet; the Chinese ones are the standard's.
enum SheetWords {
  static let sheet = LocalizedText(en: "Self-assessment sheet", zh: "自评表")
  static let domain = LocalizedText(en: "Domain", zh: "能力子域")
  static let item = LocalizedText(en: "Item", zh: "能力项")
  static let practice = LocalizedText(en: "Sub-item", zh: "能力子项")
  static let code = LocalizedText(en: "Code", zh: "编号")
  static let rating = LocalizedText(en: "Self-rating", zh: "自评")
  static let ideas = LocalizedText(en: "Problems and ideas", zh: "问题与思路")
  static let notation = LocalizedText(
    en: "3: everything up to level 3 is met. 3-: something of level 3 is not met, everything below "
      + "is. What is possible once unknown criteria are evidenced stands in brackets.",
    zh: "“3”表示 3 级及以下的要求全部达到；“3-”表示 3 级的要求部分未达到，以下各级全部达到。"
      + "括号内为补齐证据后最高可达的级别。")
  static let blankNotation = LocalizedText(
    en: "Write 3 where everything up to level 3 is met, 3- where something of level 3 is not.",
    zh: "3 级及以下的要求全部达到填“3”，3 级的要求部分未达到填“3-”。")

  static func level(_ number: Int, _ title: LocalizedText?) -> LocalizedText {
    guard let title else { return HeadlineWords.level(number, nil) }
    return LocalizedText(
      en: "Level \(number) \(title.english)", zh: "\(number) 级 \(title.chinese)")
  }

  static func gap(to target: Int) -> LocalizedText {
    LocalizedText(en: "Gap to level \(target)", zh: "与目标级别（\(target) 级）的差距")
  }

  static func numbered(_ number: Int, _ text: String) -> LocalizedText {
    LocalizedText(en: "(\(number)) \(text)", zh: "（\(number)）\(text)")
  }
}
