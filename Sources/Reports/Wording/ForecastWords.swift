import Assessment
import TextLayout

/// The words of forecasts.
enum ForecastWords {
  static let forecast = LocalizedText(en: "Forecast", zh: "到期预测")
  static let whole = LocalizedText(en: "The whole", zh: "总体")
  static let until = LocalizedText(en: "Until", zh: "截至")
  static let lapses = LocalizedText(en: "What lapses, and when", zh: "到期事项与日期")
  static let before = LocalizedText(en: "Before", zh: "之前")
  static let after = LocalizedText(en: "After", zh: "之后")
  static let cause = LocalizedText(en: "Because", zh: "原因")
  static let change = LocalizedText(en: "Change", zh: "变化")
  static let nothing = LocalizedText(
    en: "Nothing lapses in this time.", zh: "在此期间没有到期事项。")
  static let method = LocalizedText(
    en: "Assumed: no new evidence comes in. Each date was assessed by itself; assay assess --as-of "
      + "gives the same.",
    zh: "假定期间没有新证据。每个日期均单独重新评估；以 assay assess --as-of 指定该日期可得到相同结果。")

  static func holds(_ level: LocalizedText, until date: String) -> LocalizedText {
    LocalizedText(
      en: "\(level.english) does not lapse before \(date).", zh: "\(level.chinese)在 \(date) 之前不会失效。"
    )
  }

  static func falls(_ level: LocalizedText, to lower: Int, on date: String) -> LocalizedText {
    LocalizedText(
      en: "\(level.english) lapses on \(date); level \(lower) is left.",
      zh: "\(level.chinese)将于 \(date) 失效，届时为 \(lower) 级。")
  }

  static func first(_ practice: LocalizedText, on date: String) -> LocalizedText {
    LocalizedText(
      en: "The first practice to lose its level is \(practice.english), on \(date).",
      zh: "最先失去级别的能力子项为\(practice.chinese)，日期为 \(date)。")
  }

  static func quiet(_ dates: Int) -> LocalizedText {
    LocalizedText(
      en: (dates == 1 ? "1 more date" : "\(dates) more dates")
        + " on which verdicts change and no level; --format markdown lists them",
      zh: "另有 \(dates) 个日期仅判定变化、级别不变；用 --format markdown 列出")
  }

  static func statement(_ claim: LocalizedText, person: String, date: String) -> LocalizedText {
    LocalizedText(
      en: "the statement “\(claim.english)” of \(person) of \(date) has ended",
      zh: "\(person) \(date) 的声明“\(claim.chinese)”到期")
  }

  static func scoping(owner: String, date: String) -> LocalizedText {
    LocalizedText(
      en: "what \(owner) left out on \(date) counts again", zh: "\(owner) 于 \(date) 作出的排除到期")
  }

  static func waiver(owner: String, until date: String) -> LocalizedText {
    LocalizedText(
      en: "the waiver of \(owner) held until \(date)", zh: "\(owner) 的豁免于 \(date) 到期")
  }

  static func override(person: String, date: String) -> LocalizedText {
    LocalizedText(
      en: "the verdict of the assessor \(person) of \(date) has ended",
      zh: "评估师 \(person) \(date) 的判定到期")
  }

  static let scopingOfCriterion = LocalizedText(
    en: "what was left out counts again", zh: "排除到期，重新计入")

  static func implication(by criterion: String) -> LocalizedText {
    LocalizedText(
      en: "\(criterion), which implied it, is no longer met", zh: "蕴含它的 \(criterion) 不再达到")
  }

  static let date = LocalizedText(en: "its rule reads the date", zh: "其规则取决于日期")
}
