import CEL
import Evidence
import Quantities
import Testing

@Suite("Facts of mutation tests")
struct MutationFactsTests {
  private func evidence(_ counts: [(detected: Int, total: Int)]) -> EvidenceCollection {
    var evidence = EvidenceCollection()
    evidence.mutationReports = counts.enumerated().map { number, count in
      var report = MutationReport(
        provenance: Provenance(path: "target/\(number)/mutations.xml"), tool: "pit")
      (report.detected, report.total, report.uncovered) = (count.detected, count.total, 1)
      return report
    }
    return evidence
  }

  @Test func `are summed over the modules`() {
    expect(
      evidence([(8, 10), (22, 30)]),
      [
        "mutation.score.ratio": .double(0.75), "mutation.count": .int(40),
        "mutation.uncovered.ratio": .double(0.05),
      ])
  }

  @Test func `say nothing of a few mutations`() {
    expect(evidence([(3, 4)]), "mutation.score.ratio", isUnknownAs: "insufficient")
    expect(evidence([]), "mutation.score.ratio", isUnknownAs: "no_evidence")
  }
}
