import CEL
import DataFormats
import Evidence
import MaturityModel
import Quantities
import TextLayout

@testable import Assessment

/// What an assessment of a one-criterion project is made from, to change one part of it at a time.
struct TracedProject: Sendable {
  var rule = "ci.jobs >= params.min"
  var minimum = 3
  var jobs: Fact.State = .known(.int(4))
  var runs: Fact.State = .known(.int(0))
  var place = "jobs.csv"
  /// The files that were read, with their contents.
  var files = ["jobs.csv": "a"]
  var commit: String?
  var day = 0
  var toolVersion = "1"
  var modelVersion = "1"
  var answer: Answer.Claim?
  var answerExpires: CalendarDate?
  var citing: String?
  var minimumBasis = RequiredBasis.attested
  var scoping = false
  var override: Answer.Claim?
  var waiver = false
  var waiversCount = true

  static let rules = ["ci.jobs >= params.min", "run.count > 0", "ci.jobs > 0 && run.count > 0"]

  var document: AssessmentDocument {
    get throws {
      var input = TestModel.input(
        facts: [fact("ci.jobs", jobs), fact("run.count", runs)], evidence: evidence, on: date)
      input.toolVersion = toolVersion
      input.project.commit = commit
      return Assessor(model: try model).assess(input)
    }
  }

  private var date: CalendarDate { TestModel.today.adding(days: day) }

  private func fact(_ name: String, _ state: Fact.State) -> Fact {
    var places: [Provenance] = []
    if case .known = state { places = [Provenance(path: place)] }
    return Fact(name: name, state: state, provenance: places)
  }

  private var evidence: EvidenceCollection {
    var evidence = EvidenceCollection()
    evidence.files = files.map { path, text in
      EvidenceFile(path: path, format: "records", digest: Digest.sha256(text), size: 1)
    }
    evidence.answers =
      answer.map { claim in
        [
          TestModel.answer(
            "P.L2.1", claim, expires: answerExpires, reason: "so it is",
            citing: citing.map { [Digest.sha256($0)] } ?? [])
        ]
      } ?? []
    let place = Provenance(path: "assay.yaml", line: 1)
    if scoping {
      evidence.scopings = [
        Scoping(
          provenance: place, target: "P", reason: "none here", owner: "Li", date: TestModel.today)
      ]
    }
    evidence.overrides =
      override.map { claim in
        [
          AssessorOverride(
            provenance: place, criterion: "P.L2.1", claim: claim, person: "An", role: "assessor",
            date: TestModel.today, expires: TestModel.today.adding(days: 30), reason: "seen")
        ]
      } ?? []
    if waiver {
      evidence.waivers = [
        Waiver(
          provenance: place, criterion: "P.L2.1", owner: "Li", approver: "Bo", reason: "later",
          measure: "by hand", issued: TestModel.today, expires: TestModel.today.adding(days: 30),
          ticket: "T-1")
      ]
    }
    return evidence
  }

  var model: Model {
    get throws {
      let parameter = Parameter(
        id: "min", value: Rational(minimum), isWhole: true, unit: "count",
        text: TestModel.both("least"), source: "model")
      let environment = RuleVocabulary(
        facts: TestModel.definitions.map(\.declaration), declared: [], parameters: [parameter]
      ).environment
      let checked = Rule(
        source: rule, position: SourcePosition(line: 1, column: 1, offset: 0),
        expression: try environment.check(rule, expecting: .bool))
      let criteria = [
        TestModel.criterion("P.L2.1", level: 2, .rule(checked), minimumBasis: minimumBasis),
        TestModel.criterion("P.L3.1", level: 3),
      ]
      let plain = TestModel.model([TestModel.practice("P", criteria)], parameters: [parameter])
      return Model(
        id: plain.id, version: modelVersion, title: plain.title, source: plain.source,
        notice: plain.notice, levels: plain.levels, policy: policy(plain.policy),
        parameters: plain.parameters, declaredFacts: [], domains: plain.domains,
        digest: Digest.sha256(modelVersion))
    }
  }

  private func policy(_ policy: Policy) -> Policy {
    Policy(
      baseLevel: policy.baseLevel, topLevel: policy.topLevel, levelRule: policy.levelRule,
      aggregate: policy.aggregate, target: policy.target, windowDays: policy.windowDays,
      validDays: policy.validDays, waivers: waiversCount ? .count : .keep)
  }
}
