import TextLayout

/// The headings of reports, in the order in which they are met.
enum HeadingWords {
  static let report = LocalizedText(en: "Gap report", zh: "差距分析报告")
  static let summary = LocalizedText(en: "Summary", zh: "概要")
  static let confidence = LocalizedText(en: "Confidence", zh: "可信度")
  static let domains = LocalizedText(en: "Domains", zh: "能力域")
  static let heatMap = LocalizedText(en: "Practices at a glance", zh: "能力子项一览")
  static let gaps = LocalizedText(en: "What matters most", zh: "最要紧的差距")
  static let needs = LocalizedText(en: "Evidence to collect", zh: "需要收集的证据")
  static let details = LocalizedText(en: "Practices in detail", zh: "能力子项详情")
  static let smells = LocalizedText(en: "Contradictions and smells", zh: "矛盾与疑点")
  static let diagnostics = LocalizedText(
    en: "Remarks on the evidence", zh: "关于证据的提示")
  static let facts = LocalizedText(en: "Facts", zh: "事实")
  static let evidence = LocalizedText(en: "Evidence read", zh: "所读证据")
  static let method = LocalizedText(en: "Method and arithmetic", zh: "方法与计算")
  static let arithmetic = LocalizedText(
    en: "How each level was computed", zh: "各能力子项级别的计算")
  static let parameters = LocalizedText(en: "Parameters", zh: "参数")
  static let glossary = LocalizedText(en: "Glossary", zh: "术语")
  static let contents = LocalizedText(en: "Contents", zh: "目录")
  static let skip = LocalizedText(en: "Skip to the summary", zh: "跳到概要")
  static let assessment = LocalizedText(en: "Assessment", zh: "评估文档")
  static let rule = LocalizedText(en: "Rule and arithmetic", zh: "规则与计算")
}
