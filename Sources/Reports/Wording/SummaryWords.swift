import Assessment
import TextLayout

/// Phrases of the summary for pipelines and merge requests.
enum SummaryWords {
  static let change = LocalizedText(en: "Change since the base", zh: "与基线相比的变化")
  static let since = LocalizedText(en: "Base: as of", zh: "基线评估日期：")
  static let unchanged = LocalizedText(
    en: "No level and no verdict changed.", zh: "级别和判定均无变化。")
  static let otherModel = LocalizedText(
    en: "The base was measured by another edition of the model or with other limits; part of the "
      + "change may come from that.",
    zh: "基线所用模型的版本或界限不同，部分变化可能由此而来。")

  static func heading(_ direction: VerdictChange.Direction, count: Int) -> LocalizedText {
    switch direction {
    case .worse: LocalizedText(en: "Worse (\(count))", zh: "变差（\(count)）")
    case .better: LocalizedText(en: "Better (\(count))", zh: "变好（\(count)）")
    case .other:
      LocalizedText(en: "Otherwise decided (\(count))", zh: "判定有变、程度未变（\(count)）")
    }
  }

  static func cut(_ sections: String) -> LocalizedText {
    LocalizedText(
      en: "Left out, as it would be too long here: \(sections). The full report has it.",
      zh: "因篇幅所限，此处略去：\(sections)。完整报告中均有。")
  }
}
