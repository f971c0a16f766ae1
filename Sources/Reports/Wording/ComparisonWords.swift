import MaturityModel
import TextLayout

/// Phrases about what a newer edition of a model changes.
enum ComparisonWords {
  static let title = LocalizedText(en: "What changes", zh: "变更内容")
  static let counts = LocalizedText(en: "Criteria by kind of change", zh: "按变更类型统计")
  static let criteria = LocalizedText(en: "Changed criteria", zh: "变更的要求")
  static let parameters = LocalizedText(en: "Changed parameters", zh: "变更的参数")
  static let policy = LocalizedText(en: "Changed policy", zh: "变更的判定方法")
  static let moves = LocalizedText(en: "Levels that move", zh: "级别变化")
  static let nothing = LocalizedText(
    en: "Nothing changes for a project.", zh: "对项目没有任何影响。")
  static let noMoves = LocalizedText(
    en: "No level moves with this evidence.", zh: "以此证据，没有级别变化。")
  static let whole = LocalizedText(en: "the whole", zh: "整体")
  static let none = LocalizedText(en: "none", zh: "无")
  static let was = LocalizedText(en: "was", zh: "原文")
  static let now = LocalizedText(en: "now", zh: "现文")
  static let reads = LocalizedText(en: "reads", zh: "读取参数")
  static let readBy = LocalizedText(en: "read by", zh: "被读取于")
  static let because = LocalizedText(en: "because of", zh: "原因")

  static func kind(_ kind: CriterionChange.Kind) -> LocalizedText {
    switch kind {
    case .added: LocalizedText(en: "added", zh: "新增")
    case .removed: LocalizedText(en: "removed", zh: "删除")
    case .renamed: LocalizedText(en: "renamed", zh: "改号")
    case .levelMoved(let from, let to):
      LocalizedText(en: "moved from level \(from) to \(to)", zh: "由 \(from) 级移至 \(to) 级")
    case .stricter: LocalizedText(en: "stricter", zh: "更严格")
    case .looser: LocalizedText(en: "looser", zh: "更宽松")
    case .ruleChanged: LocalizedText(en: "decided otherwise", zh: "判定方式改变")
    case .reworded(let keys):
      LocalizedText(
        en: "reworded (\(keys.joined(separator: ", ")))", zh: "改写（\(keys.joined(separator: "、"))）")
    case .adjusted(let keys):
      LocalizedText(
        en: "adjusted (\(keys.joined(separator: ", ")))", zh: "调整（\(keys.joined(separator: "、"))）")
    }
  }

  static func missing(_ facts: String) -> LocalizedText {
    LocalizedText(
      en: "The saved assessment does not hold these facts, which count as unknown: \(facts). Name "
        + "the project's folder instead to have them read.",
      zh: "已保存的评估不含以下事实，按未知处理：\(facts)。如需读取，请改为指定项目目录。")
  }
}
