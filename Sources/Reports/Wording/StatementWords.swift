import Assessment
import Evidence
import TextLayout

/// Phrases about waivers, verdicts of assessors, and objections.
enum StatementWords {
  static let heading = LocalizedText(
    en: "Waivers, overrides and objections", zh: "豁免、改判与异议")
  static let waiver = LocalizedText(en: "Waiver", zh: "豁免")
  static let override = LocalizedText(en: "Override", zh: "改判")
  static let objection = LocalizedText(en: "Objection", zh: "异议")
  static let verdictWithout = LocalizedText(en: "Verdict without it", zh: "原判定")
  static let waivedUntil = LocalizedText(en: "Waived until", zh: "豁免至")
  static let approvedBy = LocalizedText(en: "Waiver approved by", zh: "豁免批准人")
  static let setBy = LocalizedText(en: "Verdict set by", zh: "改判人")
  static let waiverCount = LocalizedText(en: "Waivers in all", zh: "豁免总数")
  static let overrideCount = LocalizedText(en: "Overrides in all", zh: "改判总数")

  /// `2 waivers: level 1 without them, level 2 with them`.
  static func waivers(_ effect: WaiverEffect) -> LocalizedText {
    let count = waivers(effect.count)
    guard let without = effect.without?.proven.level, let with = effect.with?.proven.level else {
      return count
    }
    let them = effect.count == 1 ? "it" : "them"
    if without == with {
      return LocalizedText(
        en: "\(count.english): level \(with) with and without \(them)",
        zh: "\(count.chinese)：计入与不计入豁免均为 \(with) 级")
    }
    return LocalizedText(
      en: "\(count.english): level \(without) without \(them), level \(with) with \(them)",
      zh: "\(count.chinese)：不计豁免为 \(without) 级，计入豁免为 \(with) 级")
  }

  static func waivers(_ count: Int) -> LocalizedText {
    LocalizedText(en: count == 1 ? "1 waiver" : "\(count) waivers", zh: "豁免 \(count) 项")
  }

  static func overrides(_ count: Int) -> LocalizedText {
    LocalizedText(en: count == 1 ? "1 override" : "\(count) overrides", zh: "改判 \(count) 项")
  }

  static func verdictsSet(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: count == 1
        ? "1 override: an assessor set the verdict"
        : "\(count) overrides: assessors set the verdicts",
      zh: "改判 \(count) 项：由评估人员作出判定")
  }

  static func objections(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: count == 1 ? "1 open objection" : "\(count) open objections", zh: "未决异议 \(count) 项")
  }

  /// What stands behind a verdict: `waived until 2027-01-31`.
  static func waived(until date: String) -> LocalizedText {
    LocalizedText(en: "waived until \(date)", zh: "豁免至 \(date)")
  }

  static func without(_ verdict: String) -> LocalizedText {
    LocalizedText(en: "without it: \(verdict)", zh: "原判定：\(verdict)")
  }

  /// What a level counts: `with 2 waivers`.
  static func counting(_ count: Int) -> LocalizedText {
    LocalizedText(en: "with \(waivers(count).english)", zh: "含\(waivers(count).chinese)")
  }

  static func says(_ waiver: Waiver) -> LocalizedText {
    LocalizedText(
      en: "waived on \(waiver.issued) until \(waiver.expires), owned by \(waiver.owner), approved "
        + "by \(waiver.approver): \(waiver.reason); meanwhile: \(waiver.measure); ticket "
        + waiver.ticket,
      zh: "\(waiver.issued) 起豁免至 \(waiver.expires)，责任人 \(waiver.owner)，批准人 "
        + "\(waiver.approver)：\(waiver.reason)；补偿措施：\(waiver.measure)；工单 \(waiver.ticket)")
  }

  static func says(_ override: AssessorOverride, claim: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "set to “\(claim.english)” by \(override.person) (\(override.role)) on \(override.date), "
        + "holds until \(override.expires): \(override.reason)",
      zh: "\(override.person)（\(override.role)）于 \(override.date) 判定为“\(claim.chinese)”，"
        + "有效期至 \(override.expires)：\(override.reason)")
  }

  static func says(_ objection: Objection) -> LocalizedText {
    LocalizedText(
      en: "\(objection.person) (\(objection.role)) on \(objection.date): \(objection.reason)",
      zh: "\(objection.person)（\(objection.role)）于 \(objection.date)：\(objection.reason)")
  }
}
