import Assessment
import Quantities
import TextLayout

/// What has become of statements.
enum StatusWords {
  static func kind(_ kind: StatementStatus.Kind) -> LocalizedText {
    switch kind {
    case .answer: LocalizedText(en: "answer", zh: "声明")
    case .scoping: LocalizedText(en: "scoping", zh: "排除")
    case .waiver: LocalizedText(en: "waiver", zh: "豁免")
    case .override: LocalizedText(en: "override", zh: "改判")
    case .objection: LocalizedText(en: "objection", zh: "异议")
    }
  }

  static func state(_ status: StatementStatus, asOf: CalendarDate) -> LocalizedText {
    switch status.state {
    case .counts:
      status.until.map { counts(status.kind, until: $0, asOf: asOf) } ?? counts(status.kind)
    case .outdone: LocalizedText(en: "machine evidence decides", zh: "以机器证据为准")
    case .blocked:
      LocalizedText(
        en: "decides nothing; assay explain \(status.target) says why",
        zh: "未能形成判定；原因见 assay explain \(status.target)")
    case .replaced:
      LocalizedText(en: "a stronger or newer one counts", zh: "以更强或更新的声明为准")
    case .needless: LocalizedText(en: "has no gap to accept", zh: "没有可豁免的差距")
    case .resolved: LocalizedText(en: "resolved", zh: "已处理")
    case .expired(let why): LocalizedText(en: "void: \(why)", zh: "无效（已过期）：\(why)")
    case .void(let why): LocalizedText(en: "void: \(why)", zh: "无效：\(why)")
    }
  }

  private static func counts(_ kind: StatementStatus.Kind) -> LocalizedText {
    kind == .objection
      ? LocalizedText(en: "open", zh: "未决") : LocalizedText(en: "counts", zh: "有效")
  }

  private static func counts(
    _ kind: StatementStatus.Kind, until: CalendarDate, asOf: CalendarDate
  ) -> LocalizedText {
    let days = until.daysSinceEpoch - asOf.daysSinceEpoch
    let word = counts(kind)
    let left =
      days == 0
      ? LocalizedText(en: "expires today", zh: "今日到期")
      : LocalizedText(
        en: days == 1 ? "expires in 1 day" : "expires in \(days) days", zh: "\(days) 天后到期")
    return LocalizedText(
      en: "\(word.english) until \(until), \(left.english)",
      zh: "\(word.chinese)，至 \(until)，\(left.chinese)")
  }

  static func total(_ all: Int, counting: Int, void: Int) -> LocalizedText {
    LocalizedText(
      en: "\(all == 1 ? "1 statement" : "\(all) statements"): \(counting) in force, \(void) void",
      zh: "声明共 \(all) 项：有效 \(counting)，无效 \(void)")
  }
}
