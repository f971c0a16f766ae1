import Assessment
import TextLayout

/// Phrases of a self-assessment beside an assessor's verdicts.
enum ReviewWords {
  static let title = LocalizedText(
    en: "Self-assessment and assessor side by side", zh: "自评与评估对照")
  static let own = LocalizedText(en: "Self-assessment", zh: "自评")
  static let assessor = LocalizedText(en: "Assessor", zh: "评估")
  static let whole = LocalizedText(en: "All domains", zh: "整体")
  static let levels = LocalizedText(en: "Levels", zh: "级别")
  static let practices = LocalizedText(
    en: "Practices whose level differs", zh: "级别不同的能力子项")
  static let differences = LocalizedText(en: "Criteria that differ", zh: "判定不同的要求")
  static let confirmed = LocalizedText(en: "Criteria that the assessor confirms", zh: "评估认可的要求")
  static let objections = LocalizedText(en: "Open objections", zh: "未决异议")
  static let reason = LocalizedText(en: "Reason", zh: "理由")
  static let void = LocalizedText(en: "Void statements and remarks", zh: "无效声明与提示")
  static let none = LocalizedText(
    en: "The assessor sets no other verdict.", zh: "评估未作出不同判定。")
  static let noObjections = LocalizedText(en: "No open objection.", zh: "没有未决异议。")

  static func direction(_ direction: Review.Direction) -> String {
    switch direction {
    case .up: "↑"
    case .down: "↓"
    case .same: "="
    }
  }

  static func counts(up: Int, down: Int, same: Int) -> LocalizedText {
    LocalizedText(
      en: "\(down) down, \(up) up, \(same) confirmed", zh: "下调 \(down) 项，上调 \(up) 项，认可 \(same) 项")
  }

  static func by(_ person: String, role: String, on date: String) -> LocalizedText {
    LocalizedText(en: "\(person) (\(role)) on \(date)", zh: "\(person)（\(role)）于 \(date)")
  }
}
