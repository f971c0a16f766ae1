import Assessment
import Evidence
import TextLayout

/// Phrases about the components of a project.
enum ComponentWords {
  static let heading = LocalizedText(en: "Components", zh: "组件")
  static let details = LocalizedText(en: "Components in detail", zh: "组件详情")
  static let component = LocalizedText(en: "Component", zh: "组件")
  static let overall = LocalizedText(en: "Overall", zh: "总体")
  static let together = LocalizedText(en: "Together", zh: "合计")
  static let paths = LocalizedText(en: "Files", zh: "文件")
  static let asOne = LocalizedText(en: "Taken as one", zh: "作为整体评估")
  static let nothing = LocalizedText(en: "nothing assessed", zh: "未评估到任何内容")
  static let critical = LocalizedText(en: "critical", zh: "关键")

  static func weight(_ weight: Int) -> LocalizedText {
    LocalizedText(en: "weight \(weight)", zh: "权重 \(weight)")
  }

  /// How components make the whole.
  static func rule(_ rule: RollupRule, share: String, count: Int) -> LocalizedText {
    switch rule {
    case .min:
      LocalizedText(en: "the lowest of \(count) components", zh: "\(count) 个组件中的最低级别")
    case .median:
      LocalizedText(
        en: "the one in the middle of \(count) components", zh: "\(count) 个组件的中位级别")
    case .weighted:
      LocalizedText(
        en: "the mean of \(count) components by weight, rounded down",
        zh: "\(count) 个组件按权重的平均级别，向下取整")
    case .share:
      LocalizedText(
        en: "what \(share) of the weight of \(count) components reach",
        zh: "\(count) 个组件中权重占 \(share) 的组件所达到的级别")
    }
  }

  static func headline(
    _ level: LocalizedText, upTo top: Int?, rule: LocalizedText
  ) -> LocalizedText {
    LocalizedText(
      en: "\(level.english) proven" + (top.map { ", up to \($0)" } ?? "") + ": \(rule.english).",
      zh: "已证实 \(level.chinese)" + (top.map { "，最高可达 \($0) 级" } ?? "") + "：\(rule.chinese)。")
  }
}
