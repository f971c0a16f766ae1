import MaturityModel
import TextLayout

/// Phrases about a model itself, without any project.
enum ModelWords {
  static let kicker = LocalizedText(en: "Maturity model", zh: "成熟度模型")
  static let levels = LocalizedText(en: "Levels", zh: "级别")
  static let method = LocalizedText(en: "How levels come about", zh: "级别的判定方法")
  static let profiles = LocalizedText(en: "Profiles", zh: "参数方案")
  static let facts = LocalizedText(en: "Facts the model adds", zh: "模型自有的事实")
  static let type = LocalizedText(en: "Type", zh: "类型")
  static let criteria = LocalizedText(en: "Criteria", zh: "要求")
  static let accepts = LocalizedText(en: "May be cited", zh: "可引用的材料")
  static let minimumBasis = LocalizedText(en: "Must rest on", zh: "最低依据")
  static let supersedes = LocalizedText(en: "Replaces", zh: "取代")
  static let requires = LocalizedText(en: "Needs first", zh: "前置要求")
  static let references = LocalizedText(en: "Also in", zh: "对应条目")
  static let trend = LocalizedText(en: "Over time", zh: "持续改进")
  static let asksTrend = LocalizedText(
    en: "asks for improvement over time, not for a state", zh: "要求随时间持续改善，而非达到某一状态")
  static let effortLabel = LocalizedText(en: "Effort", zh: "投入")
  static let notWritten = LocalizedText(
    en: "listed; its criteria are not written yet", zh: "仅列出，尚未写入具体要求")
  static let skip = LocalizedText(en: "Skip to the domains", zh: "跳到能力域")

  static func effort(cost: Int, verify: Int, weight: Int) -> LocalizedText {
    LocalizedText(
      en: "\(points(cost)) to meet, \(points(verify)) to verify, weight \(weight)",
      zh: "达到 \(cost) 点，取证 \(verify) 点，权重 \(weight)")
  }

  private static func points(_ count: Int) -> String { count == 1 ? "1 point" : "\(count) points" }

  static func counts(
    domains: Int, practices: Int, criteria: Int, decided: Int
  ) -> LocalizedText {
    let parts = [
      number(domains, "domain", "domains"), number(practices, "practice", "practices"),
      number(criteria, "criterion", "criteria"),
    ]
    return LocalizedText(
      en: parts.joined(separator: ", ") + "; rules read evidence for \(decided) of them",
      zh: "\(domains) 个能力域，\(practices) 个能力子项，\(criteria) 项要求，其中 \(decided) 项有证据规则")
  }

  private static func number(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// How evidence decides a criterion, in a word.
  static func decision(_ decision: Criterion.Decision) -> LocalizedText {
    switch decision {
    case .ask: LocalizedText(en: "asked", zh: "询问")
    case .rule: LocalizedText(en: "rule", zh: "规则")
    case .measure: LocalizedText(en: "measure", zh: "度量")
    case .oneSided(nil, _): LocalizedText(en: "refutes", zh: "可否定")
    case .oneSided(_, nil): LocalizedText(en: "proves", zh: "可证明")
    case .oneSided: LocalizedText(en: "proves/refutes", zh: "可证明/否定")
    }
  }

  static func kind(_ kind: RequestedEvidence.Kind) -> LocalizedText {
    switch kind {
    case .document: LocalizedText(en: "document", zh: "文档")
    case .screenshot: LocalizedText(en: "screenshot", zh: "截图")
    case .demonstration: LocalizedText(en: "demonstration", zh: "演示")
    }
  }

  static let notWaivable = LocalizedText(
    en: "its gap cannot be waived", zh: "该要求的差距不可豁免")

  static func basis(_ basis: RequiredBasis) -> LocalizedText {
    switch basis {
    case .stated: LocalizedText(en: "a self-assessment", zh: "自评")
    case .attested: LocalizedText(en: "a person's word", zh: "人员声明")
    case .corroborated:
      LocalizedText(en: "a person's word with cited evidence", zh: "附有材料的人员声明")
    case .machine: LocalizedText(en: "machine evidence", zh: "机器证据")
    }
  }
}
