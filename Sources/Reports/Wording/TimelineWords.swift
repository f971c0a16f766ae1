import Assessment
import TextLayout

/// Headings and sentences about one project over time.
enum TimelineWords {
  static let title = LocalizedText(en: "Over time", zh: "变化追踪")
  static let assessments = LocalizedText(en: "Assessments", zh: "历次评估")
  static let confidence = LocalizedText(en: "Machine-verified", zh: "机器证据占比")
  static let causes = LocalizedText(en: "What caused the change", zh: "变化的原因")
  static let cause = LocalizedText(en: "Cause", zh: "原因")
  static let better = LocalizedText(en: "Better", zh: "变好")
  static let worse = LocalizedText(en: "Worse", zh: "变差")
  static let other = LocalizedText(en: "Otherwise", zh: "其他")
  static let scoreChange = LocalizedText(en: "Change of score", zh: "得分变化")
  static let indexChange = LocalizedText(en: "Change of index", zh: "指数变化")
  static let before = LocalizedText(en: "Before", zh: "变化前")
  static let after = LocalizedText(en: "After", zh: "变化后")
  static let sum = LocalizedText(en: "Sum", zh: "合计")
  static let details = LocalizedText(en: "Details", zh: "详情")
  static let from = LocalizedText(en: "From", zh: "起始日期")
  static let to = LocalizedText(en: "To", zh: "截止日期")
  static let levels = LocalizedText(en: "Levels that moved", zh: "级别变化")
  static let verdicts = LocalizedText(en: "Verdicts that changed", zh: "判定变化")
  static let cancelled = LocalizedText(
    en: "Changes that cancel each other", zh: "相互抵消的变化")
  static let cancelledNote = LocalizedText(
    en: "These verdicts are what they were, and yet their grounds moved twice.",
    zh: "以下判定结果未变，但其依据发生了方向相反的两次变化。")
  static let unchanged = LocalizedText(
    en: "No level and no verdict changed.", zh: "级别和判定均无变化。")
  static let reading = LocalizedText(en: "How causes are told", zh: "原因判定说明")
  static let score = LocalizedText(en: "Proven score", zh: "已证实得分")

  /// How causes are told, in the order of importance.
  static let notes: [LocalizedText] = [
    LocalizedText(
      en: "What decides a criterion is exchanged part by part, and its rules run again after each: "
        + "first the model and its limits, then scope and date, then code, evidence and statements. "
        + "Each step begins where the one before ends, so the causes add up to the difference.",
      zh: "逐项替换决定某项要求的因素，每次替换后重新运行规则：先是模型及其界限，其次是范围和日期，"
        + "最后是代码、证据和人员声明。每一步都从上一步的结果开始，因此各原因之和恰为总变化。"),
    LocalizedText(
      en:
        "A fact whose files or history differ is laid to them; the date, the version of Assay and "
        + "the model are named only where what it was read from is the same.",
      zh: "事实所依据的文件或提交历史有变时，归因于文件或历史；只有来源完全相同时，"
        + "才归因于日期、工具版本或模型。"),
    LocalizedText(
      en: "Causes joined by + cannot be told apart from what the documents hold.",
      zh: "以 + 连接的原因，仅凭文档内容无法区分。"),
  ]

  static let components = LocalizedText(
    en: "The project declares components. Causes are told for the whole as if it were one; the "
      + "level of the components together is in the table of assessments.",
    zh: "该项目声明了组件。原因按整个项目统一分析；组件汇总级别见历次评估表。")

  static func cause(_ cause: ChangeCause) -> LocalizedText {
    switch cause {
    case .tool: LocalizedText(en: "another version of Assay", zh: "工具版本不同")
    case .model: LocalizedText(en: "the model changed", zh: "模型变更")
    case .parameters: LocalizedText(en: "limits changed", zh: "界限参数变更")
    case .scope: LocalizedText(en: "the scope changed", zh: "评估范围变更")
    case .time: LocalizedText(en: "time passed", zh: "评估日期推移")
    case .expired: LocalizedText(en: "evidence expired", zh: "证据过期")
    case .code: LocalizedText(en: "the code changed", zh: "代码变更")
    case .evidenceRemoved: LocalizedText(en: "evidence removed", zh: "证据移除")
    case .evidenceChanged: LocalizedText(en: "evidence changed", zh: "证据变更")
    case .evidenceAdded: LocalizedText(en: "evidence added", zh: "证据新增")
    case .statement: LocalizedText(en: "statements changed", zh: "人员声明变更")
    case .assessor: LocalizedText(en: "an assessor's verdicts changed", zh: "改判变更")
    case .waiver: LocalizedText(en: "waivers changed", zh: "豁免变更")
    case .unrecorded:
      LocalizedText(en: "not recorded in the documents", zh: "文档中没有记录")
    }
  }

  static func heading(_ direction: VerdictChange.Direction, count: Int) -> LocalizedText {
    SummaryWords.heading(direction, count: count)
  }

  static func implied(by id: String, isSo: Bool) -> LocalizedText {
    isSo
      ? LocalizedText(en: "now implied by \(id)", zh: "现由 \(id) 推定")
      : LocalizedText(en: "no longer implied by \(id)", zh: "不再由 \(id) 推定")
  }

  static func noStatement(_ was: String) -> LocalizedText {
    LocalizedText(
      en: "no statement counts any more; it was: \(was)", zh: "已无有效声明；原声明：\(was)")
  }

  static func noScope(_ was: String) -> LocalizedText {
    LocalizedText(en: "no longer left out; it was: \(was)", zh: "不再排除；原说明：\(was)")
  }

  static func withdrawn(_ was: String) -> LocalizedText {
    LocalizedText(en: "no longer in force; it was: \(was)", zh: "已不再有效；原内容：\(was)")
  }

  static let leftOut = LocalizedText(en: "left out", zh: "已排除")
  static func counts(_ better: Int, _ worse: Int, _ other: Int) -> LocalizedText {
    LocalizedText(
      en: "verdicts: \(better) better, \(worse) worse, \(other) otherwise",
      zh: "判定：变好 \(better) 项，变差 \(worse) 项，其他 \(other) 项")
  }

  static func yardstick(_ old: String, _ new: String) -> LocalizedText {
    LocalizedText(en: "Model: \(old) → \(new)", zh: "模型：\(old) → \(new)")
  }

  static func tool(_ old: String, _ new: String) -> LocalizedText {
    LocalizedText(en: "Assay: \(old) → \(new)", zh: "Assay：\(old) → \(new)")
  }

  static func commits(_ old: String, _ new: String) -> LocalizedText {
    LocalizedText(en: "Commit: \(old) → \(new)", zh: "提交：\(old) → \(new)")
  }
}
