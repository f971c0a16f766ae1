import TextLayout

/// The sentences that state a result.
enum HeadlineWords {
  static let notAssessed = LocalizedText(
    en: "No level: nothing here applies or could be aggregated.",
    zh: "没有级别：此处没有适用或可以汇总的内容。")
  static let profile = LocalizedText(
    en: "This model prints a profile, not a single level; the practices follow.",
    zh: "该模型只给出能力画像，不汇总为单一级别；各能力子项见下。")

  static func level(_ number: Int, _ title: LocalizedText?) -> LocalizedText {
    guard let title else { return LocalizedText(en: "Level \(number)", zh: "\(number) 级") }
    return LocalizedText(
      en: "Level \(number) (\(title.english))", zh: "\(number) 级（\(title.chinese)）")
  }

  /// `Level 2 (Foundation) with 3 waivers`.
  static func level(_ name: LocalizedText, counting waivers: Int) -> LocalizedText {
    let suffix = StatementWords.counting(waivers)
    return LocalizedText(
      en: "\(name.english) \(suffix.english)", zh: "\(name.chinese)（\(suffix.chinese)）")
  }

  static func decided(_ level: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(level.english) proven; every criterion up to the target is decided.",
      zh: "已证实 \(level.chinese)；目标级及以下的要求均已判定。")
  }

  static func fixed(_ level: LocalizedText, unknown: Int) -> LocalizedText {
    let criteria =
      unknown == 1 ? "the unknown criterion" : "the \(unknown) unknown criteria"
    return LocalizedText(
      en: "\(level.english) proven; \(criteria) up to the target cannot raise it.",
      zh: "已证实 \(level.chinese)；目标级及以下有 \(unknown) 项要求证据不足，但不影响该级别。")
  }

  static func range(_ level: LocalizedText, upTo top: Int, unknown: Int) -> LocalizedText {
    let criteria = unknown == 1 ? "1 unknown criterion is" : "\(unknown) unknown criteria are"
    return LocalizedText(
      en: "\(level.english) proven, up to \(top) once \(criteria) evidenced.",
      zh: "已证实 \(level.chinese)；补齐 \(unknown) 项要求的证据后，最高可达 \(top) 级。")
  }

  static func rangeAboveTarget(_ level: LocalizedText, upTo top: Int) -> LocalizedText {
    LocalizedText(
      en: "\(level.english) proven, up to \(top) once criteria above the target are evidenced.",
      zh: "已证实 \(level.chinese)；补齐目标级以上要求的证据后，最高可达 \(top) 级。")
  }

  static func heldBy(_ practices: String, more: Int) -> LocalizedText {
    LocalizedText(
      en: more == 0
        ? "Held there by \(practices)." : "Held there by \(practices) and \(more) more.",
      zh: more == 0 ? "受限于：\(practices)。" : "受限于：\(practices) 等，另有 \(more) 项。")
  }

  static func confidence(machine: String, attested: String, unknown: String) -> LocalizedText {
    LocalizedText(
      en: "\(machine) machine-verified, \(attested) attested, \(unknown) unknown",
      zh: "机器证据 \(machine)，人员声明 \(attested)，证据不足 \(unknown)")
  }

  static let noConfidence = LocalizedText(
    en: "nothing up to the target applies", zh: "目标级及以下没有适用的要求")

  static func target(_ number: Int) -> LocalizedText {
    LocalizedText(en: "target: level \(number)", zh: "目标：\(number) 级")
  }

  static func share(_ percent: String, toTarget target: Int) -> LocalizedText {
    LocalizedText(
      en: "\(percent) of the way to level \(target)", zh: "距 \(target) 级目标已完成 \(percent)")
  }

  static func counts(met: Int, partial: Int, notMet: Int, unknown: Int, notApplicable: Int)
    -> LocalizedText
  {
    LocalizedText(
      en: "\(met) met, \(partial) partly met, \(notMet) not met, \(unknown) unknown, "
        + "\(notApplicable) not applicable",
      zh: "达到 \(met)，部分达到 \(partial)，未达到 \(notMet)，证据不足 \(unknown)，"
        + "不适用 \(notApplicable)")
  }
}
