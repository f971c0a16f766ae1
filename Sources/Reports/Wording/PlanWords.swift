import Assessment
import TextLayout

/// The words of plans and of what is supposed.
enum PlanWords {
  static let plan = LocalizedText(en: "Improvement plan", zh: "改进计划")
  static let stairs = LocalizedText(en: "What each level costs", zh: "各级别所需投入")
  static let stairLevel = LocalizedText(en: "Level reached", zh: "达到级别")
  static let points = LocalizedText(en: "Points", zh: "投入（点）")
  static let steps = LocalizedText(en: "Steps", zh: "步骤数")
  static let atLeast = LocalizedText(en: "at least", zh: "下限")
  static let method = LocalizedText(en: "How it was planned", zh: "计划的计算方法")
  static let change = LocalizedText(en: "What would change", zh: "由此产生的变化")
  static let noChange = LocalizedText(
    en: "No level and no verdict would change.", zh: "级别与判定均无变化。")
  static let scope = LocalizedText(en: "Only for", zh: "仅针对")

  static func turn(_ turn: PlanStep.Turn) -> LocalizedText {
    switch turn {
    case .collect:
      LocalizedText(en: "First look: evidence to collect", zh: "先查明：收集证据")
    case .unblock:
      LocalizedText(en: "Then do: what holds practices at their level", zh: "再解决：制约当前级别的要求")
    case .follow: LocalizedText(en: "Then the rest of the way", zh: "最后：其余要求")
    }
  }

  static func supposed(_ what: String) -> LocalizedText {
    LocalizedText(
      en: "Hypothetical, not an assessment. Supposed: \(what)", zh: "假设情形，并非评估结果。假设：\(what)")
  }

  static func there(_ level: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(level.english) is proven; nothing has to be done.", zh: "\(level.chinese)已证实，无须改进。")
  }

  static let nothing = LocalizedText(
    en: "There is nothing to plan: no practice applies.", zh: "没有适用的能力子项，无须计划。")

  static func count(_ steps: Int) -> LocalizedText {
    LocalizedText(en: steps == 1 ? "1 step" : "\(steps) steps", zh: "\(steps) 步")
  }

  static func way(from start: LocalizedText, to end: LocalizedText, steps: Int, points: String)
    -> LocalizedText
  {
    LocalizedText(
      en: "From \(lowered(start.english)) to \(lowered(end.english)): \(count(steps).english), "
        + (points == "1" ? "1 point." : "\(points) points."),
      zh: "从 \(start.chinese)到 \(end.chinese)：共 \(steps) 步，\(points) 点。")
  }

  static let exact = LocalizedText(en: "No cheaper way exists.", zh: "没有更省的途径。")

  static func approximate(_ bound: String) -> LocalizedText {
    LocalizedText(
      en: "Approximate: there may be a cheaper way, but none below \(bound) points.",
      zh: "近似结果：可能有更省的途径，但不会低于 \(bound) 点。")
  }

  static func worst(_ points: String, unknown: Int) -> LocalizedText {
    let criteria =
      unknown == 1 ? "the unknown criterion is" : "none of the \(unknown) unknown criteria is"
    return LocalizedText(
      en: "The points of unknown criteria are for looking; should it turn out that "
        + (unknown == 1 ? "\(criteria) not met" : "\(criteria) met") + ", \(points) in all.",
      zh: "证据不足的要求只计查明所需的点数；若查明后 \(unknown) 项均未达到，合计 \(points) 点。")
  }

  static func unreachable(_ practices: String, _ level: LocalizedText, count: Int)
    -> LocalizedText
  {
    LocalizedText(
      en: "The model has no criteria that award \(lowered(level.english)) or more to \(practices); "
        + "the plan brings the other practices there.",
      zh: "模型没有可授予 \(practices) \(level.chinese)或更高级别的要求；计划只使其余能力子项达到该级。")
  }

  static func after(_ criteria: String) -> LocalizedText {
    LocalizedText(en: "after \(criteria)", zh: "须先达到 \(criteria)")
  }

  static func need(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: count == 1 ? "for 1 of the steps" : "for \(count) of the steps", zh: "涉及 \(count) 步")
  }

  static let sentences = [
    LocalizedText(
      en:
        "A step costs what the model says of its criterion, less what is met already; where it is "
        + "unknown, the effort of finding out.",
      zh: "每一步的投入以模型所载为准，扣除已达到的部分；证据不足的要求只计查明的投入。"),
    LocalizedText(
      en:
        "What a criterion requires belongs to the plan, once; a criterion that replaces others may "
        + "stand for them. Of plans that cost the same, the one with fewer steps is shown, then "
        + "the first by codes.",
      zh: "要求的前置要求一并计入，且只计一次；可取代其他要求的，可代替其达到。投入相同时，取步骤较少者，再取编号在前者。"),
    LocalizedText(
      en: "“No cheaper way exists” means proven: by trying all sets, or by a bound that no set can "
        + "go below.",
      zh: "“没有更省的途径”均经证明：或逐一尝试所有组合，或达到任何组合都不可能低于的下限。"),
  ]

  static func hidden(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "and \(count) more; --format markdown lists them all",
      zh: "另有 \(count) 项；用 --format markdown 列出全部")
  }

  private static func lowered(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
