import Assessment
import CEL
import DataFormats
import Evidence
import MaturityModel
import Quantities
import TestSupport
import Testing

/// Random projects by a few small models, with competing statements of every kind.
struct RandomProject {
  let model: Model
  var facts: [Fact]
  var evidence: EvidenceCollection

  /// The models, made once: checking rules is dearer than assessing by them.
  static let models: [Model] = {
    var random = FixedRandom(seed: 70)
    return (0..<60).compactMap { _ in try? random.model() }
  }()

  init(_ random: inout FixedRandom, waivers: Policy.Waivers = .keep) {
    let base = Self.models[random.below(Self.models.count)]
    model = waivers == .keep ? base : base.counting
    facts = random.facts()
    evidence = random.competingStatements(on: base.criteria.map(\.id))
  }

  func assess(on date: CalendarDate = TestModel.today) -> AssessmentDocument {
    Assessor(model: model).assess(TestModel.input(facts: facts, evidence: evidence, on: date))
  }
}

extension Model {
  /// The same model, in which waived criteria count as met.
  fileprivate var counting: Model {
    let policy = Policy(
      baseLevel: policy.baseLevel, topLevel: policy.topLevel, levelRule: policy.levelRule,
      aggregate: policy.aggregate, target: policy.target, windowDays: policy.windowDays,
      validDays: policy.validDays, waivers: .count)
    return Model(
      id: id, version: version, title: title, source: source, notice: notice, levels: levels,
      policy: policy, parameters: parameters, declaredFacts: declaredFacts, domains: domains,
      digest: digest)
  }
}

extension FixedRandom {
  static let claims: [Answer.Claim] = [
    .met, .notMet, .partly(.percent(40)), .partly(.percent(80)), .notApplicable,
  ]

  /// Several answers and overrides on a criterion, some of which expire soon.
  mutating func competingStatements(on criteria: [String]) -> EvidenceCollection {
    var evidence = EvidenceCollection()
    evidence.files = [StatementTests.document]
    for (line, id) in criteria.enumerated() {
      for _ in 0..<max(0, below(4) - 1) { evidence.answers.append(answer(on: id, line: line)) }
      for _ in 0..<max(0, below(5) - 3) {
        evidence.overrides.append(
          TestModel.override(
            id, Self.claims[below(5)], daysAgo: below(60), heldFor: 61 + below(90), line: line))
      }
      if chance(20) {
        evidence.waivers.append(
          TestModel.waiver(id, daysAgo: below(60), heldFor: 61 + below(100), line: line))
      }
    }
    return evidence
  }

  private mutating func answer(on id: String, line: Int) -> Answer {
    let expires = chance(30) ? TestModel.today.adding(days: below(60)) : nil
    return TestModel.answer(
      id, Self.claims[below(5)], daysAgo: below(80), by: chance(50) ? "Li" : "Wang",
      expires: expires, reason: "it is so", citing: chance(30) ? [StatementTests.digest] : [],
      line: line, kind: chance(30) ? .selfAssessment : .attestation)
  }
}

extension LevelRange {
  /// Whether nothing in another range is lower.
  fileprivate func isAtMost(_ other: LevelRange) -> Bool {
    proven <= other.proven && potential <= other.potential
  }
}

@Suite("Properties of assessments with statements")
struct StatementPropertyTests {
  /// `ASSAY_CASES=20000` tries more of them.
  static let cases = PropertyCases.count(250)

  @Test func `evidence that lowers no criterion lowers no level`() {
    var random = FixedRandom(seed: 71)
    var (compared, raised) = (0, 0)
    for _ in 0..<Self.cases {
      var project = RandomProject(&random)
      let hidden = random.below(project.facts.count)
      let known = project.facts[hidden]
      project.facts[hidden] = Fact(name: known.name, state: .unknown(.noEvidence))
      let before = project.assess()
      project.facts[hidden] = known
      let after = project.assess()
      guard after.isNowhereBelow(before), let old = before.overall.level,
        let new = after.overall.level
      else { continue }
      compared += 1
      if old != new { raised += 1 }
      if !old.isAtMost(new) {
        Issue.record("\(old) became \(new)")
        return
      }
    }
    #expect(compared > Self.cases / 4)
    #expect(raised > 3)
  }

  @Test func `as time goes by nothing is proven anew, whatever statements expire`() {
    var random = FixedRandom(seed: 72)
    var lapsed = 0
    for _ in 0..<Self.cases {
      var project = RandomProject(&random)
      // A waiver that ends, or what applies again, is a decision and no proof.
      project.evidence.waivers = []
      let now = project.assess()
      let then = project.assess(on: TestModel.today.adding(days: random.below(120)))
      if now.overall != then.overall { lapsed += 1 }
      for (before, after) in zip(now.allPractices, then.allPractices) {
        guard let old = before.level, let new = after.level else { continue }
        if new.proven > old.proven {
          Issue.record("\(before.id): \(old) became \(new)")
          return
        }
      }
    }
    #expect(lapsed > Self.cases / 10)
  }

  @Test func `statements may come twice and in any order`() {
    var random = FixedRandom(seed: 73)
    for _ in 0..<Self.cases {
      let project = RandomProject(&random)
      var other = project
      other.facts.shuffle(using: &random)
      other.evidence.answers = (project.evidence.answers + project.evidence.answers)
        .shuffled(using: &random)
      other.evidence.overrides = (project.evidence.overrides + project.evidence.overrides)
        .shuffled(using: &random)
      other.evidence.waivers = (project.evidence.waivers + project.evidence.waivers)
        .shuffled(using: &random)
      if project.assess() != other.assess() {
        Issue.record("the order of \(project.evidence.answers.count) answers decides")
        return
      }
    }
  }

  @Test func `a waiver changes no level where the model keeps gaps`() {
    var random = FixedRandom(seed: 74)
    var (waived, lifted) = (0, 0)
    for _ in 0..<Self.cases {
      var project = RandomProject(&random)
      let with = project.assess()
      project.evidence.waivers = []
      let without = project.assess()
      let effect = with.overall.waivers
      waived += effect?.count ?? 0
      if effect?.with != effect?.without { lifted += 1 }
      let isSame =
        with.overall.level == without.overall.level
        && with.overall.counts == without.overall.counts
        && with.allPractices.map(\.level) == without.allPractices.map(\.level)
        && (effect == nil || effect?.without == without.overall.level)
      if !isSame {
        Issue.record("\(String(describing: without.overall.level)) is another level with waivers")
        return
      }
    }
    #expect(waived > Self.cases / 4)
    #expect(lifted > 3)
  }

  @Test func `where waivers count, the level is the one shown beside it where they do not`() {
    var random = FixedRandom(seed: 75)
    for _ in 0..<Self.cases {
      let project = RandomProject(&random, waivers: .count)
      let counted = project.assess().overall
      guard let effect = counted.waivers, let without = effect.without, let with = effect.with
      else { continue }
      if counted.level != with || !without.isAtMost(with) {
        Issue.record("\(String(describing: counted.level)) for \(effect)")
        return
      }
    }
  }

  @Test func `every override in force keeps what it replaces`() {
    var random = FixedRandom(seed: 76)
    var used = 0
    for _ in 0..<Self.cases {
      var project = RandomProject(&random)
      let with = project.assess()
      project.evidence.overrides = []
      let without = project.assess()
      for (ruled, plain) in zip(with.allCriteria, without.allCriteria) {
        guard let use = ruled.assessorOverride else { continue }
        used += 1
        if use.verdict != plain.verdict || use.basis != plain.basis {
          Issue.record("\(ruled.id): \(use.verdict) is not \(plain.verdict)")
          return
        }
      }
      #expect(
        with.overall.overrides == with.allCriteria.count { $0.assessorOverride != nil })
    }
    #expect(used > Self.cases / 4)
  }

  @Test func `an assessor who says nothing changes nothing`() {
    var random = FixedRandom(seed: 77)
    for _ in 0..<Self.cases {
      let project = RandomProject(&random)
      let document = project.assess()
      let kept = document
      let review = Assessor(model: project.model).review(document, by: EvidenceCollection())
      let isSame =
        review.overall.own == review.overall.assessor
        && review.overall.own == document.overall.level
        && review.practices.isEmpty && review.differences.isEmpty && document == kept
      if !isSame {
        Issue.record("\(review.overall) of \(String(describing: document.overall.level))")
        return
      }
    }
  }

  @Test func `a review shows the level that an assessment with the same overrides has`() {
    var random = FixedRandom(seed: 78)
    var differ = 0
    for _ in 0..<Self.cases {
      var project = RandomProject(&random)
      project.evidence.waivers = []
      let rulings = project.model.criteria.filter { _ in random.chance(20) }.map {
        TestModel.override($0.id, FixedRandom.claims[random.below(4)])
      }
      project.evidence.overrides = []
      let own = project.assess()
      project.evidence.overrides = rulings
      let ruled = project.assess()
      let review = Assessor(model: project.model).review(own, by: project.evidence)
      if own.overall.level != ruled.overall.level { differ += 1 }
      if review.overall.assessor != ruled.overall.level
        || review.overall.own != own.overall.level
      {
        Issue.record("\(review.overall) beside \(String(describing: ruled.overall.level))")
        return
      }
    }
    #expect(differ > Self.cases / 10)
  }

  @Test func `assessed side by side the result is the same`() async {
    var random = FixedRandom(seed: 79)
    for _ in 0..<100 {
      let project = RandomProject(&random)
      let results = await withTaskGroup(of: AssessmentDocument.self) { group in
        for _ in 0..<4 { group.addTask { project.assess() } }
        return await group.reduce(into: Set()) { $0.insert($1) }
      }
      #expect(results.count == 1)
    }
  }
}

extension AssessmentDocument {
  fileprivate var allPractices: [PracticeResult] { domains.flatMap(\.practices) }
  fileprivate var allCriteria: [CriterionResult] { allPractices.flatMap(\.criteria) }

  /// Whether each criterion that applied before applies and is proven and possible as far at least.
  fileprivate func isNowhereBelow(_ other: AssessmentDocument) -> Bool {
    zip(allCriteria, other.allCriteria).allSatisfy { now, before in
      guard let old = before.verdict.interval, let new = now.verdict.interval else {
        return now.verdict == before.verdict
      }
      return new.low >= old.low && new.high >= old.high
    }
  }
}
