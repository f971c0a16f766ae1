import Evidence
import Quantities

@testable import Assessment

extension SmallAssessment {
  var criteria: [CriterionResult] { [implied, partial, unknown, refuted, met, outside] }

  private func criterion(_ id: String, level: Int, _ verdict: Verdict) -> CriterionResult {
    CriterionResult(
      id: "CM-VC-BM.\(id)", level: level,
      text: text("Branches live for a day at most (\(id)).", "分支最多存续一天（\(id)）。"),
      ask: text("How long do branches live?", "分支存续多久？"),
      improve: text("Merge each day.", "每天合并。"), verdict: verdict)
  }

  private var implied: CriterionResult {
    var result = criterion("L2.1", level: 2, .notMet)
    result.impliedBy = "CM-VC-BM.L3.2"
    return result
  }

  private var partial: CriterionResult {
    var result = criterion("L2.2", level: 2, .partial(Rational(1, over: 2) ?? .one))
    (result.basis, result.weight, result.cost) = (.attested, 2, 3)
    result.answer = answer(claim: .partly(Rational(1, over: 2) ?? .one))
    return result
  }

  private var unknown: CriterionResult {
    var result = criterion("L2.3", level: 2, .unknown(low: .zero, high: .one, reason: .hidden))
    result.rules = [.init(kind: "proves", source: "protection.present", place: "cm.yaml:41")]
    result.facts = ["protection.present"]
    result.remarks = [says("the newest export is of 2026-01-04")]
    result.evidenceIDs = ["CM-VC-BM-L2-3"]
    result.note = text("Files show only a part of it.", "文件只能反映一部分。")
    return result
  }

  private var refuted: CriterionResult {
    var result = criterion("L3.1", level: 3, .notMet)
    result.basis = .machine
    result.cost = 5
    result.rules = [
      .init(kind: "rule", source: "merge.life.p80_hours <= 24", place: "cm.yaml:52")
    ]
    result.facts = ["merge.life.p80_hours"]
    result.steps = [
      DecidingStep(expression: "merge.life.p80_hours <= 24", value: says("false"))
    ]
    result.margins = [
      Margin(
        fact: "merge.life.p80_hours", actual: says("52.5"), comparison: "<=", bound: "24",
        holds: false)
    ]
    result.answer = answer(claim: .met)
    return result
  }

  private var met: CriterionResult {
    var result = criterion("L3.2", level: 3, .met)
    result.basis = .machine
    result.rules = [.init(kind: "measure", source: "coverage.line.ratio", place: "cm.yaml:60")]
    result.facts = ["coverage.line.ratio"]
    return result
  }

  private var outside: CriterionResult { criterion("L4.1", level: 4, .notApplicable) }

  private func answer(claim: Answer.Claim) -> Answer {
    Answer(
      provenance: Provenance(path: says("answers.yaml"), line: 8), criterion: "CM-VC-BM.L2.2",
      claim: claim, person: says("王芳"), role: says("技术负责人"), date: day(20_770),
      expires: day(20_860), reason: says("每周五检查。"),
      evidence: [.init(path: says("docs/review.md"), digest: nil)])
  }
}
