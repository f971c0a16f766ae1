import DataFormats
import Evidence
import MaturityModel
import Quantities
import TextLayout

@testable import Assessment

/// A literal document with one of everything, small enough to be read as a golden.
///
/// With `writing` every text that a project controls is that text instead.
struct SmallAssessment {
  var writing: String?

  static let document = SmallAssessment().document

  func says(_ text: String) -> String { writing ?? text }

  var document: AssessmentDocument {
    var document = AssessmentDocument(
      toolVersion: "0.1.0", project: project, model: SampleModel.identity,
      parameters: SampleAssessment.parameters, target: 3, overall: overall,
      domains: [configuration, deployment, data], facts: facts, gaps: gaps, needs: needs,
      evidence: files, diagnostics: diagnostics, smells: smells)
    document.missing = missing
    return document
  }

  private var missing: [MissingEvidence] {
    [
      MissingEvidence(
        id: "coverage", title: text(says("a coverage report"), says("覆盖率报告")),
        formats: [says("Cobertura XML"), "lcov"], files: 9812,
        commands: [says("pytest --cov --cov-report=xml"), "npx jest --coverage"]),
      MissingEvidence(
        id: "pipelines", title: text("a definition of a pipeline", "流水线定义"),
        formats: ["GitHub Actions"], files: 1, commands: []),
    ]
  }

  private var smells: [Smell] {
    [
      Smell(
        id: "answer-refuted", severity: .warning,
        title: text("a statement that files contradict", "与文件相矛盾的声明"),
        detail: text(
          says("Wang Fang states “met”, machine evidence shows “not met”"),
          says("王芳声明“达到”，机器证据表明“未达到”")),
        advice: text("Correct the statement.", "请更正声明。"),
        provenance: [Provenance(path: says("answers.yaml"), line: 4)], provenanceCount: 1),
      Smell(
        id: "stale-report", severity: .note,
        title: text("old reports left out beside new ones", "与新报告并存而被排除的旧报告"),
        detail: text("9 of 12 test reports do not count", "12 份测试报告中有 9 份不计入"),
        advice: text("Delete them.", "请将其删除。"),
        provenance: [Provenance(path: says("old/a.xml"))], provenanceCount: 9),
    ]
  }

  private var project: ProjectIdentity {
    ProjectIdentity(
      name: says("ledger"), commit: says("4f2c1d09a7b3e85566f0c1a2b3d4e5f60718293a"),
      branch: says("main"), isShallow: true, asOf: Instant(seconds: 1_795_420_800),
      dateOrigin: .option)
  }

  private var overall: Summary {
    var counts = VerdictCounts()
    (counts.met, counts.partial, counts.notMet, counts.unknown) = (2, 1, 1, 1)
    return Summary(
      level: range(1, Self.half, to: 2), index: Rational(17, over: 10), potentialIndex: Rational(2),
      percentToTarget: Rational(2, over: 3),
      confidence: Confidence(
        machine: Self.half, attested: Rational(3, over: 10) ?? .zero,
        unknown: Rational(1, over: 5) ?? .zero), counts: counts)
  }

  private func range(_ level: Int, _ fraction: Rational, to potential: Int) -> LevelRange {
    LevelRange(
      proven: LevelScore(level: level, fraction: fraction),
      potential: LevelScore(level: potential, fraction: .zero))
  }

  private static let half = Rational(1, over: 2) ?? .zero

  private var configuration: DomainResult {
    DomainResult(
      id: "CM", title: text("Configuration management", "配置管理"), isAssessed: true,
      summary: overall,
      items: [
        ItemResult(
          id: "CM-VC", title: text("Version control", "版本控制"),
          practices: [
            PracticeResult(
              id: "CM-VC-BM", title: text("Branch management", "分支管理"), clause: "5.1.1.2",
              floor: text("Branches grow as they like.", "分支随意增长。"),
              level: range(1, Self.half, to: 2), scoping: nil, criteria: criteria,
              blockers: ["CM-VC-BM.L2.2", "CM-VC-BM.L2.3"])
          ])
      ])
  }

  private var deployment: DomainResult {
    let scoping = Scoping(
      provenance: Provenance(path: says("assay.yaml"), line: 12), target: "DR-DM-RS",
      reason: says("the library is never deployed"), owner: says("Li Na"), date: day(20_700),
      expires: day(21_000))
    return DomainResult(
      id: "DR", title: text("Deployment and release", "部署与发布管理"), isAssessed: true,
      summary: Summary(
        level: nil, index: nil, potentialIndex: nil, percentToTarget: nil, confidence: nil,
        counts: VerdictCounts()),
      items: [
        ItemResult(
          id: "DR-DM", title: text("Deployment", "部署"),
          practices: [
            PracticeResult(
              id: "DR-DM-RS", title: text("Release strategy", "发布策略"), clause: nil, floor: nil,
              level: nil, scoping: scoping, criteria: [], blockers: [])
          ])
      ])
  }

  private var data: DomainResult {
    DomainResult(
      id: "DM", title: text("Data management", "数据管理"), isAssessed: false,
      summary: Summary(
        level: nil, index: nil, potentialIndex: nil, percentToTarget: nil, confidence: nil,
        counts: VerdictCounts()), items: [])
  }

  private var gaps: [Gap] {
    [
      Gap(
        criterion: "CM-VC-BM.L2.3", practice: "CM-VC-BM", level: 2, isUnknown: true,
        remainingCost: .one, isBlocking: true),
      Gap(
        criterion: "CM-VC-BM.L2.2", practice: "CM-VC-BM", level: 2, isUnknown: false,
        remainingCost: Rational(3, over: 2) ?? .one, isBlocking: true),
      Gap(
        criterion: "CM-VC-BM.L3.1", practice: "CM-VC-BM", level: 3, isUnknown: false,
        remainingCost: Rational(5), isBlocking: false),
    ]
  }

  private var needs: [EvidenceNeed] {
    [
      EvidenceNeed(
        title: text("A branch-protection export", "分支保护设置的导出文件"),
        advice: text("Export the settings from the forge.", "从代码托管平台导出设置。"),
        facts: ["protection.present"], criteria: ["CM-VC-BM.L2.3"])
    ]
  }

  func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(en: english, zh: chinese)
  }

  func day(_ number: Int) -> CalendarDate { CalendarDate(daysSinceEpoch: number) }
}
