import TextLayout

/// The terms of a report and what they mean.
enum GlossaryWords {
  struct Entry: Sendable {
    let term: LocalizedText
    let meaning: LocalizedText

    init(_ term: LocalizedText, _ meaning: LocalizedText) {
      (self.term, self.meaning) = (term, meaning)
    }
  }

  static let entries: [Entry] = [
    Entry(
      LocalizedText(en: "Practice", zh: "能力子项"),
      LocalizedText(
        en: "The smallest part of the model that has a level of its own.",
        zh: "模型中独立评定级别的最小单元。")),
    Entry(
      LocalizedText(en: "Criterion", zh: "要求"),
      LocalizedText(
        en: "One demand of a practice at one level; it is decided by a rule or by a person.",
        zh: "能力子项在某一级别上的一项具体要求，由规则或人员判定。")),
    Entry(
      LocalizedText(en: "Proven level", zh: "已证实级别"),
      LocalizedText(
        en: "The level that holds even if every unknown criterion turned out not met.",
        zh: "即使全部证据不足的要求最终都未达到，仍然成立的级别。")),
    Entry(
      LocalizedText(en: "Potential level", zh: "潜在级别"),
      LocalizedText(
        en: "The level that is reached if every unknown criterion turned out met.",
        zh: "假如全部证据不足的要求最终都达到，所能达到的级别。")),
    Entry(
      LocalizedText(en: "Unknown", zh: "证据不足"),
      LocalizedText(
        en: "Evidence is missing, expired, unreadable or too thin. It is not a failure.",
        zh: "证据缺失、过期、无法读取或样本过少；这不等于未达到。")),
    Entry(
      LocalizedText(en: "Machine evidence", zh: "机器证据"),
      LocalizedText(
        en: "A rule over facts that were read from files decided the criterion.",
        zh: "由规则根据从文件中读出的事实作出判定。")),
    Entry(
      LocalizedText(en: "Attested", zh: "人员声明"),
      LocalizedText(
        en: "A named person in a role stated it on a date, with or without cited evidence.",
        zh: "由具名人员以其职责在某日声明，可附也可不附证据。")),
    Entry(
      LocalizedText(en: "Fact", zh: "事实"),
      LocalizedText(
        en: "A measure of the project with its value and the places it was read from.",
        zh: "项目的一项度量，带有取值及其读出位置。")),
    Entry(
      LocalizedText(en: "Confidence", zh: "可信度"),
      LocalizedText(
        en: "How the weight up to the target was decided; shown beside a level, never mixed in.",
        zh: "目标级及以下的权重由何种依据判定；与级别并列展示，从不混算。")),
  ]
}
