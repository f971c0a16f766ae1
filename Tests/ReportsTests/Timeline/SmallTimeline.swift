import DataFormats
import Evidence
import Quantities

@testable import Assessment

/// Two assessments of the small project between which one of everything changed.
///
/// With `writing` every text that a project controls is that text instead.
enum SmallTimeline {
  static func timeline(writing: String? = nil) throws -> ProjectTimeline {
    let small = SmallAssessment(writing: writing)
    return try ProjectTimeline([
      .init(file: small.says("old.json"), document: small.document),
      .init(file: small.says("new.json"), document: later(small)),
    ])
  }

  private static func later(_ small: SmallAssessment) -> AssessmentDocument {
    var document = small.document
    document.project.asOf = Instant(seconds: 1_797_420_800)
    document.project.commit = small.says("99887766554433221100")
    document.parameters[0].value = Rational(4, over: 5) ?? .one
    document.evidence = document.evidence.map { file in
      EvidenceFile(
        path: file.path, format: file.format, digest: .sha256("\(file.path) later"),
        size: file.size)
    }
    for index in document.facts.indices where document.facts[index].name == "merge.life.p80_hours" {
      document.facts[index].value = small.says("20")
    }
    var criteria = document.domains[0].items[0].practices[0].criteria
    for index in criteria.indices { change(&criteria[index], small) }
    document.domains[0].items[0].practices[0].criteria = criteria
    return document
  }

  private static func change(_ criterion: inout CriterionResult, _ small: SmallAssessment) {
    switch criterion.id.suffix(4) {
    case "L2.2": (criterion.answer, criterion.verdict) = (nil, .unknown(.notAnswered))
    case "L2.3":
      criterion.answer = answer(criterion.id, small)
      (criterion.verdict, criterion.basis) = (.met, .attested)
    case "L3.1": (criterion.verdict, criterion.basis) = (.met, .machine)
    case "L3.2":
      criterion.rules = [.init(kind: "rule", source: small.says("run.count > 0"), place: "cm:60")]
      criterion.verdict = .notMet
    case "L4.1": (criterion.verdict, criterion.basis) = (.notMet, .assessor)
    default: return
    }
    if criterion.verdict == .notMet { overrule(&criterion, small) }
  }

  private static func answer(_ id: String, _ small: SmallAssessment) -> Answer {
    Answer(
      provenance: Provenance(path: small.says("answers.yaml"), line: 9), criterion: id,
      claim: .met, person: small.says("李娜"), role: small.says("架构师"), date: small.day(20_780),
      expires: nil, reason: small.says("已启用。"), evidence: [])
  }

  private static func overrule(_ criterion: inout CriterionResult, _ small: SmallAssessment) {
    let place = Provenance(path: small.says("assay.yaml"), line: 3)
    criterion.assessorOverride = OverrideUse(
      statement: AssessorOverride(
        provenance: place, criterion: criterion.id, claim: .notMet, person: small.says("An"),
        role: small.says("assessor"), date: small.day(20_781), expires: small.day(20_900),
        reason: small.says("seen on site")), verdict: .notApplicable, basis: nil)
    criterion.waiver = WaiverUse(
      statement: Waiver(
        provenance: place, criterion: criterion.id, owner: small.says("Li"),
        approver: small.says("Bo"), reason: small.says("later"), measure: small.says("by hand"),
        issued: small.day(20_781), expires: small.day(20_900), ticket: small.says("T-1")),
      isCounted: false)
  }
}
