import Evidence
import MaturityModel
import Quantities

@testable import Assessment

extension SmallAssessment {
  /// The same document with a waiver, verdicts of an assessor up and down, and an objection.
  var withStatements: AssessmentDocument {
    var whole = document
    for place in whole.domains[0].items[0].practices[0].criteria.indices {
      rule(on: &whole.domains[0].items[0].practices[0].criteria[place])
    }
    let without = whole.overall.level
    var with = without
    with?.proven = LevelScore(level: 2, fraction: .zero)
    let effect = WaiverEffect(count: 1, without: without, with: with)
    whole.overall.waivers = effect
    whole.overall.overrides = 2
    whole.domains[0].items[0].practices[0].waivers = effect
    whole.objections = [objection]
    return whole
  }

  private func rule(on criterion: inout CriterionResult) {
    switch criterion.id {
    case "CM-VC-BM.L2.2": criterion.waiver = WaiverUse(statement: waiver, isCounted: false)
    case "CM-VC-BM.L3.1": set(.met, .met, on: &criterion)
    case "CM-VC-BM.L3.2": set(.notMet, .notMet, on: &criterion)
    default: break
    }
  }

  private func set(
    _ claim: Answer.Claim, _ verdict: Verdict, on criterion: inout CriterionResult
  ) {
    let statement = AssessorOverride(
      provenance: Provenance(path: says("assessor.yaml"), line: 3), criterion: criterion.id,
      claim: claim, person: says("魏工"), role: says("主评估人"), date: day(20_771),
      expires: day(20_861), reason: says("Seen on site."))
    criterion.assessorOverride = OverrideUse(
      statement: statement, verdict: criterion.verdict, basis: criterion.basis)
    (criterion.verdict, criterion.basis) = (verdict, .assessor)
  }

  var waiver: Waiver {
    Waiver(
      provenance: Provenance(path: says("assay.yaml"), line: 20), criterion: "CM-VC-BM.L2.2",
      owner: says("王芳"), approver: says("Li Na"), reason: says("The forge moves in January."),
      measure: says("Branches are listed each Friday."), issued: day(20_760),
      expires: day(20_850), ticket: says("OPS-17"))
  }

  private var objection: Objection {
    Objection(
      provenance: Provenance(path: says("assay.yaml"), line: 31), target: "CM-VC-BM.L3.2",
      person: says("王芳"), role: says("技术负责人"), date: day(20_772),
      reason: says("The report was of another branch."))
  }
}
