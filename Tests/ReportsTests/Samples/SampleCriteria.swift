import Evidence
import Quantities
import TextLayout

@testable import Assessment

/// Criteria with verdicts, and with what such verdicts rest on.
enum SampleCriteria {
  static func criterion(
    id: String, level: Int, skill: Int, isOut: Bool, _ dice: inout SampleDice
  ) -> CriterionResult {
    let theme = dice.pick(themes)
    var result = CriterionResult(
      id: id, level: level, text: theme.text, ask: theme.ask, improve: theme.improve,
      verdict: isOut ? .notApplicable : verdict(level: level, skill: skill, &dice))
    result.evidenceIDs = [id.replacing(".", with: "-")]
    result.weight = 1 + dice.roll(2)
    result.cost = dice.pick([1, 2, 3, 5, 8])
    if dice.roll(3) > 0 { addRule(to: &result, theme) } else { addAnswer(to: &result) }
    return result
  }

  struct Theme {
    let fact: String
    let text: LocalizedText
    let ask: LocalizedText
    let improve: LocalizedText
    let rule: String
    let margin: Margin
  }

  private static func verdict(level: Int, skill: Int, _ dice: inout SampleDice) -> Verdict {
    let luck = dice.roll(10) + skill * 2 - level * 2
    switch luck {
    case 3...: return .met
    case 1...2: return dice.roll(2) == 0 ? .met : .partial(Rational(3, over: 5) ?? .one)
    case -2...0:
      return .unknown(low: .zero, high: .one, reason: dice.pick([.noEvidence, .expired, .hidden]))
    default: return .notMet
    }
  }

  private static func addRule(to result: inout CriterionResult, _ theme: Theme) {
    result.rules = [
      .init(kind: "rule", source: theme.rule, place: "models/sample/domain.yaml:41")
    ]
    if case .unknown = result.verdict {
      result.facts = ["deploy.lead_time.p50_hours"]
      return
    }
    result.facts = [theme.fact]
    result.basis = .machine
    result.steps = [DecidingStep(expression: theme.rule, value: "\(theme.margin.holds)")]
    result.margins = [theme.margin]
  }

  private static func addAnswer(to result: inout CriterionResult) {
    if case .unknown(let low, let high, _) = result.verdict {
      result.verdict = .unknown(low: low, high: high, reason: .notAnswered)
      return
    }
    guard result.verdict != .notApplicable else { return }
    result.basis = .attested
    result.answer = Answer(
      provenance: Provenance(path: "answers/2026-11.yaml", line: 88), criterion: result.id,
      claim: result.verdict == .met ? .met : .notMet, person: "王芳", role: "技术负责人",
      date: CalendarDate(daysSinceEpoch: 20_770), expires: CalendarDate(daysSinceEpoch: 20_860),
      reason: "每周五在评审会上检查，记录见附件。",
      evidence: [.init(path: "docs/release-checklist.md", digest: nil)])
  }

  private static func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(en: english, zh: chinese)
  }

  private static let themes: [Theme] = [
    Theme(
      fact: "coverage.line.ratio",
      text: text(
        "Automated tests cover at least the agreed share of the lines.", "自动化测试的行覆盖率不低于约定值。"),
      ask: text("Which share of the lines do tests cover?", "测试覆盖了多少比例的代码行？"),
      improve: text(
        "Write tests for the three least covered modules and let the pipeline fail below the limit.",
        "为覆盖率最低的三个模块补测试，并让流水线在低于下限时失败。"),
      rule: "coverage.line.ratio >= params.coverage_min",
      margin: Margin(
        fact: "coverage.line.ratio", actual: "0.571", comparison: ">=", bound: "0.6",
        holds: false)),
    Theme(
      fact: "merge.life.p80_hours",
      text: text("Branches are merged within a day.", "分支在一天之内合并。"),
      ask: text("How long do branches live before they are merged?", "分支在合并之前存续多久？"),
      improve: text(
        "Split work so that a change can be merged the day it was begun; limit open requests to two a person.",
        "拆小任务，使变更当天即可合并；每人同时打开的合并请求不超过两个。"),
      rule: "merge.life.p80_hours <= params.merge_open_hours_max",
      margin: Margin(
        fact: "merge.life.p80_hours", actual: "52.5", comparison: "<=", bound: "24",
        holds: false)),
    Theme(
      fact: "ci.steps.unit_test",
      text: text("Every change runs the unit tests.", "每次变更都运行单元测试。"),
      ask: text("Do unit tests run on every change?", "每次变更是否都运行单元测试？"),
      improve: text(
        "Add a test job to the pipeline that runs on push and on merge requests.",
        "在流水线中增加测试任务，推送和合并请求时触发。"),
      rule: "ci.steps.unit_test > 0 && ci.on_change.test",
      margin: Margin(
        fact: "ci.steps.unit_test", actual: "4", comparison: ">", bound: "0", holds: true)),
  ]
}
