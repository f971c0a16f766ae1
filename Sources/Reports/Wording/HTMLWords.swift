import TextLayout

/// Phrases that only the HTML report shows.
enum HTMLWords {
  static func heatCaption(target: Int) -> LocalizedText {
    LocalizedText(
      en: "Proven level of every practice; the target is level \(target)",
      zh: "各能力子项的已证实级别；目标为 \(target) 级")
  }

  static let firstSteps = LocalizedText(en: "Steps that gain most", zh: "收益最大的几步")
  static let possible = LocalizedText(en: "possible with more evidence", zh: "补齐证据后可达")
  static let targetReached = LocalizedText(en: "target reached", zh: "已达目标")

  static func radar(_ levels: String) -> LocalizedText {
    LocalizedText(
      en: "Level of each domain from 0 to the top, proven and potential. \(levels)",
      zh: "各能力域的已证实级别与潜在级别。\(levels)")
  }

  static func point(domain: String, proven: String, potential: String) -> LocalizedText {
    LocalizedText(
      en: "\(domain): proven \(proven), potential \(potential).",
      zh: "\(domain)：已证实 \(proven)，潜在 \(potential)。")
  }

  static let radarTitle = LocalizedText(en: "Domains and levels", zh: "能力域与级别")
  static let provenSeries = LocalizedText(en: "proven", zh: "已证实")
  static let potentialSeries = LocalizedText(en: "potential", zh: "潜在")
  static let targetSeries = LocalizedText(en: "target", zh: "目标")
  static let domainsCaption = LocalizedText(
    en: "Result of each domain", zh: "各能力域的结果")
}
