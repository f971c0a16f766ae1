import CEL
import Evidence
import Quantities
import Testing

@Suite("Merge request facts")
struct MergeFactsTests {
  /// Twelve merge requests, each open for its number of hours after a day of work.
  static func evidence(firstCommits: Bool = true, workItems: Int = 6) -> EvidenceCollection {
    var evidence = EvidenceCollection()
    evidence.suppliedRecordKinds = [.mergeRequests]
    evidence.mergeRequests = (1...12).map { number in
      let merged = ago(days: Int64(number))
      let opened = merged.adding(seconds: -Int64(number) * 3600)
      var request = MergeRequest(
        provenance: Provenance(path: "records.yaml", line: number), id: "\(number)",
        opened: opened)
      request.merged = merged
      request.firstCommit = firstCommits ? opened.adding(seconds: -86_400) : nil
      request.workItem = number <= workItems ? "TEA-\(number)" : nil
      request.approvals = number == 1 ? nil : number == 2 ? 0 : 1
      return request
    }
    return evidence
  }

  @Test("measures the requests merged in the window")
  func measures() {
    expect(
      Self.evidence(),
      [
        "merge.count": .int(12), "merge.open.p50_hours": .double(6),
        "merge.life.p80_hours": .double(34), "merge.work_item.ratio": .double(0.5),
        "merge.approved.ratio": .double(10.0 / 11.0),
      ])
  }

  @Test("takes no missing column for an answer")
  func knowsMissingColumns() {
    expect(
      Self.evidence(firstCommits: false), "merge.life.p80_hours", isUnknownAs: "insufficient")
    expect(Self.evidence(workItems: 0), "merge.work_item.ratio", isUnknownAs: "hidden")
    expect(Self.evidence(), "merge.checked.ratio", isUnknownAs: "insufficient")
  }

  @Test("ignores requests that merge before they begin")
  func ignoresNonsense() {
    var evidence = Self.evidence()
    for index in evidence.mergeRequests.indices {
      evidence.mergeRequests[index].opened = asOf
    }
    expect(evidence, "merge.open.p50_hours", isUnknownAs: "insufficient")
  }
}
