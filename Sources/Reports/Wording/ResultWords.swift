import TextLayout

/// Phrases about domains, practices, gaps and needs.
enum ResultWords {
  static let notAssessed = LocalizedText(en: "not assessed", zh: "未评估")
  static let notApplicable = LocalizedText(en: "not applicable", zh: "不适用")
  static let noGaps = LocalizedText(
    en: "Nothing stands between the project and its target.", zh: "项目与目标之间没有差距。")
  static let noNeeds = LocalizedText(
    en: "No further evidence would decide anything.", zh: "没有能改变判定的待补证据。")
  static let noDiagnostics = LocalizedText(en: "None.", zh: "无。")
  static let overridden = LocalizedText(en: "set by the project", zh: "由项目设定")

  static func domainNotAssessed(_ title: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(title.english) is not assessed: the model lists this domain, but its criteria are "
        + "not written yet. Nothing is claimed about it.",
      zh: "\(title.chinese)未评估：模型列有该能力域，但尚未写入具体要求，本报告不对其作任何结论。")
  }

  static func scoped(owner: String, date: String, until: String?, reason: String)
    -> LocalizedText
  {
    LocalizedText(
      en: "Left out by \(owner) on \(date)\(until.map { " until \($0)" } ?? ""): \(reason)",
      zh: "由 \(owner) 于 \(date) 排除\(until.map { "（至 \($0)）" } ?? "")：\(reason)")
  }

  static let evidenceMissing = LocalizedText(
    en: "evidence missing", zh: "缺少证据")
  static let blocking = LocalizedText(en: "holds the level", zh: "制约当前级别")

  static func points(_ count: String) -> LocalizedText {
    LocalizedText(en: count == "1" ? "1 point" : "\(count) points", zh: "\(count) 点")
  }

  static func effort(meeting: LocalizedText, showing: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(meeting.english) to meet it, \(showing.english) to show it",
      zh: "达到需 \(meeting.chinese)，取证需 \(showing.chinese)")
  }

  static func findOut(_ question: LocalizedText, from source: LocalizedText?) -> LocalizedText {
    LocalizedText(
      en: "First find out: \(question.english)" + (source.map { " (\($0.english))" } ?? ""),
      zh: "先查明：\(question.chinese)" + (source.map { "（\($0.chinese)）" } ?? ""))
  }

  static func ifNot(_ step: LocalizedText) -> LocalizedText {
    LocalizedText(en: "If it is not so: \(step.english)", zh: "若未做到：\(step.chinese)")
  }

  static func decides(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: count == 1
        ? "would decide 1 unknown criterion" : "would decide \(count) unknown criteria",
      zh: "可判定 \(count) 项证据不足的要求")
  }

  static func more(_ count: Int) -> LocalizedText {
    LocalizedText(en: "and \(count) more", zh: "另有 \(count) 项")
  }

  static func level(_ number: Int) -> LocalizedText {
    LocalizedText(en: "level \(number)", zh: "\(number) 级")
  }

  static func upTo(_ number: Int) -> LocalizedText {
    LocalizedText(en: "up to \(number)", zh: "最高 \(number)")
  }

  static func provenLevel(_ number: Int) -> LocalizedText {
    LocalizedText(en: "level \(number) proven", zh: "已证实 \(number) 级")
  }

  static func keptFrom(_ level: Int) -> LocalizedText {
    LocalizedText(en: "What keeps it from level \(level)", zh: "未达 \(level) 级的原因")
  }
}
