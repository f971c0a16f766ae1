import DataFormats
import Evidence
import MaturityModel
import Quantities
import TextLayout

@testable import Assessment

/// A whole assessment of the usual size: 49 practices, some 280 criteria.
enum SampleAssessment {
  static let document = make(seed: 20_261_123)

  static func make(seed: UInt64) -> AssessmentDocument {
    var dice = SampleDice(seed: seed)
    var domains = SampleModel.domains.map { domain($0, &dice) }
    domains.append(
      DomainResult(
        id: "OP", title: SampleModel.text("Operations", "运营"), isAssessed: false,
        summary: SampleScoring.summary(of: []), items: []))
    let practices = domains.flatMap(\.practices)
    return AssessmentDocument(
      toolVersion: "0.1.0", project: project, model: SampleModel.identity, parameters: parameters,
      target: 3, overall: SampleScoring.summary(of: practices), domains: domains,
      facts: SampleFacts.all, gaps: SampleScoring.gaps(in: practices),
      needs: SampleFacts.needs(in: practices), evidence: SampleFacts.files,
      diagnostics: diagnostics)
  }

  static let project = ProjectIdentity(
    name: "payments-api", commit: "4f2c1d09a7b3e85566f0c1a2b3d4e5f60718293a", branch: "main",
    isShallow: false, asOf: Instant(seconds: 1_795_420_800), dateOrigin: .head)

  static let parameters = [
    ParameterUse(
      id: "coverage_min", value: Rational(3, over: 5) ?? .one, unit: "ratio",
      text: SampleModel.text("least share of covered lines", "行覆盖率下限"),
      source: "proposed default", isOverridden: false),
    ParameterUse(
      id: "merge_open_hours_max", value: Rational(24), unit: "hours",
      text: SampleModel.text("longest life of a merge request", "合并请求的最长存续时间"),
      source: "assay.yaml", isOverridden: true),
  ]

  static let diagnostics = [
    Diagnostic(
      .error, path: "reports/broken.xml",
      position: SourcePosition(line: 41, column: 9, offset: 1804),
      message: "the input ends inside element 'testsuite'; export the report again"),
    Diagnostic(
      .warning, path: "records/incidents.csv",
      position: SourcePosition(line: 7, column: 1, offset: 402),
      message: "date lies after the assessment; the row is not used"),
    Diagnostic(.note, path: "", message: "3 files in formats nobody reads were passed over"),
  ]

  private static func domain(
    _ domain: SampleModel.Domain, _ dice: inout SampleDice
  ) -> DomainResult {
    let skill = dice.roll(3)
    let practices = domain.practices.map { practice(id: $0.id, title: $0.title, skill, &dice) }
    let half = practices.count / 2
    let items = [
      ItemResult(
        id: domain.id + "-1", title: SampleModel.text("Basics", "基础能力"),
        practices: Array(practices.prefix(half))),
      ItemResult(
        id: domain.id + "-2", title: SampleModel.text("Refinement", "进阶能力"),
        practices: Array(practices.dropFirst(half))),
    ]
    return DomainResult(
      id: domain.id, title: domain.title, isAssessed: true,
      summary: SampleScoring.summary(of: practices), items: items)
  }

  private static func practice(
    id: String, title: LocalizedText, _ skill: Int, _ dice: inout SampleDice
  ) -> PracticeResult {
    let isOut = dice.roll(24) == 0
    var criteria: [CriterionResult] = []
    for level in 2...5 {
      for number in 1...(1 + dice.roll(level == 5 ? 1 : 3)) {
        criteria.append(
          SampleCriteria.criterion(
            id: "\(id).L\(level).\(number)", level: level, skill: skill, isOut: isOut, &dice))
      }
    }
    let scoping = Scoping(
      provenance: Provenance(path: "assay.yaml", line: 12), target: id,
      reason: "the service keeps no data of its own", owner: "Li Na",
      date: CalendarDate(daysSinceEpoch: 20_700))
    let level = isOut ? nil : SampleScoring.level(of: criteria)
    return PracticeResult(
      id: id, title: title, clause: "5.\(1 + dice.roll(7)).\(1 + dice.roll(3))",
      floor: SampleModel.text("Done by hand when needed.", "需要时手工完成。"), level: level,
      scoping: isOut ? scoping : nil, criteria: criteria,
      blockers: SampleScoring.blockers(of: criteria, level))
  }
}
