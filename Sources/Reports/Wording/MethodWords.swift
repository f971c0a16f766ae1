import MaturityModel
import TextLayout

/// How levels come about, in sentences.
enum MethodWords {
  static func base(_ level: Int) -> LocalizedText {
    LocalizedText(
      en: "Level \(level) is granted without criteria.", zh: "\(level) 级无须满足任何要求。")
  }

  static func rule(_ rule: Policy.LevelRule, share: String) -> LocalizedText {
    switch rule {
    case .all:
      LocalizedText(
        en: "A practice is at a level when every applicable criterion up to that level is met.",
        zh: "某一级及以下的适用要求全部达到，能力子项才达到该级。")
    case .ratio:
      LocalizedText(
        en: "A practice is at a level when, at each level up to it, criteria with at least "
          + "\(share) of the weight are met.",
        zh: "某一级及以下的每一级，达到的要求至少占该级权重的 \(share)，能力子项才达到该级。")
    case .nplf:
      LocalizedText(
        en: "A practice is at a level when more than 85 % of the weight of each lower level and "
          + "more than 50 % of its own is met (ISO/IEC 33020).",
        zh: "每个较低级别达到的权重超过 85 %，本级超过 50 %，能力子项才达到该级"
          + "（ISO/IEC 33020）。")
    }
  }

  static func aggregate(_ aggregate: Policy.Aggregate) -> LocalizedText {
    switch aggregate {
    case .min:
      LocalizedText(
        en: "A domain, and the whole, is at the level of its lowest practice.",
        zh: "能力域和整体的级别等于其中最低的能力子项的级别。")
    case .floorMean:
      LocalizedText(
        en: "The level of a domain, and of the whole, is the weighted mean of its practices, "
          + "rounded down.",
        zh: "能力域和整体的级别为各能力子项级别的加权平均值向下取整。")
    case .q80:
      LocalizedText(
        en: "A domain, and the whole, is at the highest level that at least 80 % of the weight "
          + "of its practices reaches.",
        zh: "能力域和整体的级别为至少 80 % 权重的能力子项所达到的最高级别。")
    case .q50:
      LocalizedText(
        en: "A domain, and the whole, is at the highest level that at least half of the weight "
          + "of its practices reaches.",
        zh: "能力域和整体的级别为至少一半权重的能力子项所达到的最高级别。")
    case .profile:
      LocalizedText(
        en: "Levels of practices are not combined into a single number.",
        zh: "各能力子项的级别不汇总为单一数值。")
    }
  }

  static let unknown = LocalizedText(
    en: "What is unknown is neither met nor not met: for the proven level it counts as 0, for the "
      + "potential level as 1. A criterion without evidence therefore never raises a result and "
      + "never passes for a failure.",
    zh: "证据不足既不算达到，也不算未达到：计算已证实级别时按 0 计，计算潜在级别时按 1 计。"
      + "因此，没有证据的要求既不会抬高结果，也不会被当作失败。")
  static let neutral = LocalizedText(
    en: "Criteria and practices that do not apply are left out of every sum; a level without "
      + "applicable criteria neither blocks nor is awarded.",
    zh: "不适用的要求和能力子项不参与任何计算；没有适用要求的级别既不阻碍也不授予。")
  static let implied = LocalizedText(
    en: "A higher criterion may replace a lower one; the lower one is then met by implication.",
    zh: "较高级别的要求可以取代较低级别的要求，后者随之推定为达到。")
  static let fraction = LocalizedText(
    en:
      "“3- (60 %)” means: level 2 is reached, and the level-3 criteria are met to 60 %, where the "
      + "weakest level on the way decides.",
    zh: "“3- (60 %)”表示：已达到 2 级，3 级的要求完成 60 %，以途中最薄弱的一级为准。")
  static let index = LocalizedText(
    en: "The trend index is the weighted mean of practice scores. It shows movement; it is not a "
      + "level.",
    zh: "趋势指数是各能力子项得分的加权平均值，只反映变化，不是级别。")
  static let exact = LocalizedText(
    en: "Sums are exact fractions; percentages are rounded for reading only.",
    zh: "计算全部使用精确分数，百分数仅为阅读而取整。")

  static func window(days: Int) -> LocalizedText {
    LocalizedText(
      en: "Measures over time look at the \(days) days before the date of the assessment.",
      zh: "随时间变化的度量只看评估日期之前的 \(days) 天。")
  }

  static func profile(_ id: String) -> LocalizedText {
    LocalizedText(
      en: "Criteria compare with the parameter values of the profile “\(id)”.",
      zh: "各项要求采用“\(id)”参数方案中的数值进行比较。")
  }

  static func validity(_ list: String) -> LocalizedText {
    LocalizedText(
      en: "Evidence holds for a number of days by its kind: \(list). Older evidence is unknown.",
      zh: "各类证据的有效天数：\(list)。更早的证据按证据不足处理。")
  }

  static let shares = LocalizedText(
    en: "Each cell gives the weight that is met, or the range it may lie in, of the weight that "
      + "applies.",
    zh: "单元格为已达到的权重（或其可能的范围）与适用权重之比。")
}
