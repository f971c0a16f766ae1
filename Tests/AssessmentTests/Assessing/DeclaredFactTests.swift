import Assessment
import CEL
import Evidence
import MaturityModel
import Quantities
import TextLayout
import Testing

@Suite("Facts that a model declares")
struct DeclaredFactTests {
  static let header = """
    format: assay.model/1
    id: restore
    version: 1.0.0
    title: { en: Restore, zh: 恢复 }
    source: { en: nothing, zh: 无 }
    levels:
      - { level: 1, title: { en: One, zh: 一 } }
      - { level: 2, title: { en: Two, zh: 二 } }
    parameters:
      - { id: hours_max, value: 4.5, text: { en: most hours, zh: 最多小时 }, source: proposed }
    facts:
      - { name: restore.hours, unit: hours, text: { en: hours to restore, zh: 恢复小时数 } }
    domains: [drills]

    """

  static let domain = """
    id: D
    title: { en: Drills, zh: 演练 }
    items:
      - id: D-R
        title: { en: Restore, zh: 恢复 }
        practices:
          - id: D-R-D
            title: { en: Drill, zh: 演练 }
            criteria:
              - id: D-R-D.L2.1
                level: 2
                text: { en: restores fast, zh: 恢复迅速 }
                ask: { en: fast?, zh: 快吗？ }
                improve: { en: drill, zh: 演练 }
                rule: restore.hours <= params.hours_max

    """

  @Test("are filled by metric rows", arguments: [(4, Verdict.met), (5, .notMet)])
  func filled(hours: Int, verdict: Verdict) throws {
    let document = try assess(hours: hours)
    #expect(document.criterion("D-R-D.L2.1")?.verdict == verdict)
    #expect(document.facts.map(\.value) == ["\(hours)"])
    #expect(document.facts.map(\.unit) == ["hours"])
    #expect(document.facts.first?.provenance == [Provenance(path: "metrics.csv", line: 2)])
    #expect(document.criterion("D-R-D.L2.1")?.margins.map(\.bound) == ["4.5"])
  }

  @Test func `without a row they are unknown, and rows are asked for`() throws {
    let document = try assess(hours: nil)
    #expect(document.criterion("D-R-D.L2.1")?.verdict.isDecided == false)
    #expect(document.needs.map(\.title.english) == ["a records file with metrics of that name"])
    #expect(document.needs.map(\.facts) == [["restore.hours"]])
  }

  @Test func `a project's parameter changes the verdict and is shown`() throws {
    let document = try assess(hours: 5, overrides: ["hours_max": Rational(6)])
    #expect(document.criterion("D-R-D.L2.1")?.verdict == .met)
    #expect(document.parameters.map(\.isOverridden) == [true])
    #expect(document.parameters.map(\.source) == ["assay.yaml"])
    #expect(document.parameters.map(\.value) == [Rational(6)])
  }

  private func assess(
    hours: Int?, overrides: [String: Rational] = [:]
  ) throws -> AssessmentDocument {
    let model = try ModelLoader.load(
      files: [("model.yaml", Array(Self.header.utf8)), ("drills.yaml", Array(Self.domain.utf8))],
      facts: FactCatalogue.definitions.map(\.declaration), overrides: overrides)
    var evidence = EvidenceCollection()
    let observed = Instant(startOf: TestModel.today)
    evidence.metrics = (hours.map { [$0] } ?? []).map {
      MetricPoint(
        provenance: Provenance(path: "metrics.csv", line: 2), name: "restore.hours",
        value: Rational($0), unit: "hours", observed: observed, source: "drill")
    }
    let context = DerivationContext(evidence: evidence, asOf: Instant(endOf: TestModel.today))
    let declared = model.declaredFacts.map(\.definition)
    var input = TestModel.input(
      facts: FactCatalogue.derive(context) + FactCatalogue.derive(declared: declared, context),
      evidence: evidence)
    input.definitions = FactCatalogue.definitions
    return Assessor(model: model).assess(input)
  }
}
