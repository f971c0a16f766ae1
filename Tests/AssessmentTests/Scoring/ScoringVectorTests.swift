import Assessment
import MaturityModel
import Quantities
import TestSupport
import Testing

@Suite("Scoring against an independent oracle", .tags(.realData))
struct ScoringVectorTests {
  @Test("levels, fractions and confidence agree", arguments: try ScoringVector.all())
  func scores(vector: ScoringVector) throws {
    let criteria = vector.ratedCriteria
    let scale = PracticeScale(criteria, policy: vector.policy.value)
    #expect(scale.score(on: .proven) == vector.expect.proven.score)
    #expect(scale.score(on: .potential) == vector.expect.potential.score)
    let shares = Confidence(of: criteria, upTo: 5).map { [$0.machine, $0.attested, $0.unknown] }
    // Where nothing applies the oracle says 1, 0, 0; there is nothing to be confident about.
    let expected = criteria.contains { $0.rating != nil } ? vector.expect.confidence : nil
    #expect(shares == expected?.compactMap { Rational($0) })
  }

  @Test("the cheapest plan is the oracle's", arguments: try ScoringVector.all())
  func plans(vector: ScoringVector) throws {
    guard let expected = vector.expect.plan else { return }
    let scale = PracticeScale(vector.ratedCriteria, policy: vector.policy.value)
    let plan = PracticePlanner(scale).plan(to: expected.target)
    #expect(plan?.criteria == expected.set)
    #expect(plan?.cost == expected.cost.flatMap { Rational($0) })
    #expect(plan?.isExact != false)
  }
}
