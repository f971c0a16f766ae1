import CEL
import DataFormats
import Evidence
import MaturityModel
import Quantities
import Testing

@testable import Assessment

@Suite("Causes add up")
struct ChangeSumTests {
  static let pairs = 400

  @Test("to the difference of every score, step by step, and nothing is left over")
  func sums() throws {
    var random = FixedRandom(seed: 41)
    var moved = 0
    for _ in 0..<Self.pairs {
      let (old, new) = try random.twoAssessments()
      let trace = AssessmentTrace(from: old, to: new)
      for path in [trace.whole] + trace.domains + trace.practices {
        expectSum(path)
        moved += path.old == path.new ? 0 : 1
      }
      #expect(trace.whole.old == PartScore(level: old.overall.level, index: old.overall.index))
      #expect(trace.whole.new == PartScore(level: new.overall.level, index: new.overall.index))
      #expect(!trace.whole.steps.contains { $0.causes.causes.contains(.unrecorded) })
    }
    #expect(moved > Self.pairs)
  }

  private func expectSum(_ path: ScorePath) {
    let links = path.steps.map(\.before) + [path.new]
    #expect(links == [path.old] + path.steps.map(\.after))
    let proven = path.steps.map(\.provenChange).reduce(.zero, +)
    #expect(proven == path.new.proven - path.old.proven)
    let index = path.steps.map(\.indexChange).reduce(.zero, +)
    #expect(index == (path.new.index ?? .zero) - (path.old.index ?? .zero))
  }

  @Test("to the difference of every verdict, and each verdict that differs is told")
  func verdicts() throws {
    var random = FixedRandom(seed: 42)
    var steps = 0
    for _ in 0..<Self.pairs {
      let (old, new) = try random.twoAssessments()
      let trace = AssessmentTrace(from: old, to: new)
      let told = Set(trace.criteria.filter(\.isChanged).map(\.id))
      #expect(told == differing(old, new))
      for criterion in trace.criteria where !criterion.steps.isEmpty {
        steps += criterion.steps.count
        #expect(criterion.steps.first?.before == criterion.old?.verdict)
        #expect(criterion.steps.last?.after == criterion.new?.verdict)
        #expect(
          criterion.steps.dropFirst().map(\.before) == criterion.steps.dropLast().map(\.after))
      }
      let bare = trace.criteria.filter { $0.steps.isEmpty }
      let isLikeForLike = old.model.digest == new.model.digest
      #expect(bare.allSatisfy { $0.impliedBy.map(told.contains) ?? false } || !isLikeForLike)
    }
    #expect(steps > Self.pairs)
  }

  private func differing(_ old: AssessmentDocument, _ new: AssessmentDocument) -> Set<String> {
    let criteria = [old, new].map { $0.domains.flatMap(\.practices).flatMap(\.criteria) }
    let before = Dictionary(criteria[0].map { ($0.id, $0) }) { first, _ in first }
    let after = Dictionary(criteria[1].map { ($0.id, $0) }) { first, _ in first }
    return Set(before.keys).union(after.keys).filter {
      before[$0]?.verdict != after[$0]?.verdict || before[$0]?.standing != after[$0]?.standing
    }
  }

  @Test("when an edited document does not add up by itself, the rest is told as not recorded")
  func edited() throws {
    var random = FixedRandom(seed: 43)
    let (old, _) = try random.twoAssessments()
    var new = old
    new.overall.index = (old.overall.index ?? .zero) + .one
    let trace = AssessmentTrace(from: old, to: new)
    expectSum(trace.whole)
    #expect(trace.whole.steps.map(\.causes.causes) == [[.unrecorded]])
    new.toolVersion = "2"
    #expect(AssessmentTrace(from: old, to: new).whole.steps.map(\.causes.causes) == [[.tool]])
  }
}

extension FixedRandom {
  /// Two assessments of one project, between which anything may have changed.
  fileprivate mutating func twoAssessments() throws -> (AssessmentDocument, AssessmentDocument) {
    let practices = try tracedPractices()
    let old = assessment(practices, limit: .percent(80), "1", on: 0)
    let isNewModel = chance(30)
    let later = isNewModel ? try tracedPractices() : practices
    let limit: Rational = chance(50) ? .percent(80) : .percent(40)
    return (
      old, assessment(later, limit: limit, isNewModel ? "2" : "1", on: 1 + below(150))
    )
  }

  private mutating func tracedPractices() throws -> [Practice] {
    try model().practices.map { practice in
      var criteria = practice.criteria
      if let top = criteria.indices.last, chance(50) {
        let lower = criteria[0].id
        criteria[top] = TestModel.criterion(
          criteria[top].id, level: criteria[top].level, criteria[top].decision,
          supersedes: [lower])
      }
      return TestModel.practice(practice.id, criteria)
    }
  }

  private mutating func assessment(
    _ practices: [Practice], limit: Rational, _ version: String, on day: Int
  ) -> AssessmentDocument {
    let parameter = Parameter(
      id: "min", value: limit, isWhole: false, unit: "ratio", text: TestModel.both("least"),
      source: "model")
    let plain = TestModel.model(practices, parameters: [parameter])
    let model = Model(
      id: plain.id, version: version, title: plain.title, source: plain.source,
      notice: plain.notice, levels: plain.levels, policy: plain.policy,
      parameters: plain.parameters, declaredFacts: [], domains: plain.domains,
      digest: Digest.sha256(version))
    var evidence = statements(for: model)
    if chance(30) {
      evidence.scopings = [
        Scoping(
          provenance: Provenance(path: "assay.yaml", line: 1), target: "P0", reason: "none",
          owner: "Li", date: TestModel.today)
      ]
    }
    return Assessor(model: model).assess(
      TestModel.input(
        facts: facts(), evidence: evidence, on: TestModel.today.adding(days: day)))
  }
}
