import TextLayout

/// The columns of tables and the label of the badge.
enum ExchangeWords {
  static let project = LocalizedText(en: "Project", zh: "项目")
  static let practiceCode = LocalizedText(en: "Practice code", zh: "能力子项编号")
  static let criterion = LocalizedText(en: "Criterion", zh: "要求编号")
  static let demand = LocalizedText(en: "Demand", zh: "要求")
  static let low = LocalizedText(en: "Proven share", zh: "已证实的比例")
  static let high = LocalizedText(en: "Potential share", zh: "可能达到的比例")
  static let basis = LocalizedText(en: "Basis", zh: "依据")
  static let reason = LocalizedText(en: "Why it is unknown", zh: "证据不足的原因")
  static let cost = LocalizedText(en: "Effort in points", zh: "投入（点）")
  static let withinTarget = LocalizedText(en: "Up to the target", zh: "是否在目标级以内")
  static let person = LocalizedText(en: "Stated by", zh: "声明人")

  static func yes(_ isSo: Bool) -> LocalizedText {
    isSo ? LocalizedText(en: "yes", zh: "是") : LocalizedText(en: "no", zh: "否")
  }

  static let badge = LocalizedText(en: "delivery maturity", zh: "交付成熟度")

  /// The badge's value: `level 2`, `level 2–3`; that there is none reads `not rated`.
  static func badgeLevel(_ low: Int, _ high: Int) -> LocalizedText {
    low == high
      ? LocalizedText(en: "level \(low)", zh: "\(low) 级")
      : LocalizedText(en: "level \(low)–\(high)", zh: "\(low)–\(high) 级")
  }

  static let notRated = LocalizedText(en: "not rated", zh: "未定级")
}
