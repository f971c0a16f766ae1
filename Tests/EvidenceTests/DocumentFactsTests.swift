import CEL
import Evidence
import Quantities
import Testing

@Suite("Facts on documents")
struct DocumentFactsTests {
  private static var evidence: EvidenceCollection {
    var log = ChangeLog(provenance: Provenance(path: "CHANGELOG.md"))
    log.versions = [
      .init(line: 3, name: "1.2.0", date: ago(days: -3)),
      .init(line: 4, name: "v1.1.0", date: ago(days: 10)), .init(line: 5, name: "1.0.0"),
    ]
    log.hasUnreleased = true
    var accepted = DecisionRecord(provenance: Provenance(path: "docs/adr/1.md"), title: "a")
    (accepted.status, accepted.date) = ("accepted", ago(days: 30))
    let open = DecisionRecord(provenance: Provenance(path: "docs/adr/2.md"), title: "b")
    var plan = ControlDocument(
      provenance: Provenance(path: "plan.json"), kind: .planOfActionAndMilestones)
    (plan.openItems, plan.findings) = (4, 2)
    var evidence = EvidenceCollection()
    evidence.changeLogs = [log]
    evidence.decisions = [accepted, open]
    evidence.controlDocuments = [plan]
    evidence.history = RepositoryHistory(
      head: "ab", branch: nil, headDate: asOf, isShallow: false, authors: [], commits: [],
      tags: ["v1.0.0", "app-1.1.0", "v0.9.0", "nightly", "1.2.0"].map {
        .init(name: $0, created: nil, isAnnotated: false, isByBot: nil)
      }, branches: [])
    return evidence
  }

  @Test("count versions, decisions and controls; dates to come have no age")
  func counts() {
    expect(
      Self.evidence,
      [
        "document.changelog.versions": .int(3), "document.changelog.dated.ratio": .double(2.0 / 3),
        "document.changelog.age_days": .double(10), "document.changelog.unreleased": .bool(true),
        "document.changelog.tagged.ratio": .double(0.75), "document.decisions.count": .int(2),
        "document.decisions.accepted": .int(1), "document.decisions.status.ratio": .double(0.5),
        "document.decisions.age_days": .double(30), "document.controls.open": .int(4),
        "document.controls.findings": .int(2), "document.controls.implemented": .int(0),
        "document.controls.kinds": names("plan-of-action-and-milestones"),
      ])
  }

  @Test("are unknown without documents, and ages without dates")
  func unknown() {
    for name in [
      "document.changelog.versions", "document.decisions.count", "document.controls.open",
    ] {
      expect(EvidenceCollection(), name, isUnknownAs: "no_evidence")
    }
    var evidence = EvidenceCollection()
    evidence.changeLogs = [ChangeLog(provenance: place(1))]
    expect(
      evidence,
      ["document.changelog.versions": .int(0), "document.changelog.unreleased": .bool(false)])
    expect(evidence, "document.changelog.age_days", isUnknownAs: "insufficient")
    expect(evidence, "document.changelog.tagged.ratio", isUnknownAs: "no_evidence")
  }
}
