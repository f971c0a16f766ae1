import CEL
import Evidence
import Quantities
import Testing

@Suite("Facts on the supply chain")
struct SupplyFactsTests {
  static let digest = String(repeating: "ab", count: 32)
  static let other = String(repeating: "cd", count: 32)

  private static var evidence: EvidenceCollection {
    var built = Attestation(provenance: place(1), wrapper: .bundle)
    built.predicateType = "https://slsa.dev/provenance/v1"
    built.subjects = [.init(name: "app", digests: ["sha256:" + digest])]
    (built.builder, built.signatures) = ("builder", 1)
    built.sourceCommit = "00000000000000ff" + String(repeating: "0", count: 24)
    var listed = Attestation(provenance: place(2), wrapper: .statement)
    listed.predicateType = "https://spdx.dev/Document"
    var foreign = built
    foreign.sourceCommit = String(repeating: "1", count: 40)
    var evidence = EvidenceCollection()
    evidence.attestations = [built, listed, foreign, built]
    evidence.history = RepositoryHistory(
      head: "ff", branch: nil, headDate: asOf, isShallow: false, authors: [],
      commits: [
        .init(
          author: 0, parentCount: 1, marks: [], authored: nil, committed: nil, integrated: nil,
          idPrefix: 0xFF)
      ], tags: [], branches: [])
    var published = PublishedArtifact(provenance: place(3), name: "app", version: "1.0")
    (published.digest, published.tag) = ("SHA256:" + digest.uppercased(), "v1.0")
    var unattested = PublishedArtifact(provenance: place(4), name: "app", version: "1.1")
    unattested.digest = other
    evidence.artifacts = [published, unattested]
    evidence.deployments = [
      "registry/app@sha256:" + digest, "app:1.0", other, "app:9",
    ].enumerated().map { index, artifact in
      var deployment = Deployment(
        provenance: place(10 + index), id: "\(index)", time: ago(days: 1), environment: "prod",
        result: .success)
      deployment.artifact = artifact
      return deployment
    }
    evidence.suppliedRecordKinds = [.artifacts, .deployments]
    return evidence
  }

  @Test("link attestations, artifacts and deployments by digest")
  func links() {
    expect(
      Self.evidence,
      [
        "supply.attestations": .int(4), "supply.provenance.statements": .int(3),
        "supply.provenance.subjects": .int(1), "supply.builders": names("builder"),
        "supply.signed.ratio": .double(0.75), "supply.provenance.source.ratio": .double(2.0 / 3),
        "supply.artifacts.attested.ratio": .double(0.5),
        "supply.deployments.attested.ratio": .double(0.5), "supply.chain.ratio": .double(0.5),
      ])
  }

  @Test("are unknown without attestations, and of a commit a shallow clone may hide")
  func unknown() {
    expect(EvidenceCollection(), "supply.attestations", isUnknownAs: "no_evidence")
    expect(EvidenceCollection(), "supply.chain.ratio", isUnknownAs: "no_evidence")
    var evidence = Self.evidence
    evidence.history?.isShallow = true
    expect(evidence, "supply.provenance.source.ratio", isUnknownAs: "hidden")
    evidence.artifacts = []
    expect(evidence, "supply.artifacts.attested.ratio", isUnknownAs: "insufficient")
    evidence.history = nil
    expect(evidence, "supply.provenance.source.ratio", isUnknownAs: "no_evidence")
  }

  @Test("of Scorecard know the newest report, and no conclusion is not zero")
  func scorecard() {
    func card(_ repository: String, days: Int64, _ score: Rational?, _ sast: Int??) -> Scorecard {
      var card = Scorecard(provenance: place(Int(days)))
      (card.repository, card.score, card.timestamp) = (repository, score, ago(days: days))
      if let sast { card.checks["SAST"] = sast }
      card.checks["Fuzzing"] = .some(nil)
      return card
    }
    var evidence = EvidenceCollection()
    evidence.scorecards = [
      card("a", days: 9, Rational(1), 1), card("a", days: 2, Rational(13, over: 2), 8),
      card("b", days: 3, Rational(7), 6),
    ]
    expect(evidence, ["scorecard.score": .double(6.5), "scorecard.sast": .double(6)])
    expect(evidence, "scorecard.fuzzing", isUnknownAs: "hidden")
    expect(evidence, "scorecard.license", isUnknownAs: "no_evidence")
    evidence.scorecards = [card("a", days: 1, nil, nil)]
    expect(evidence, "scorecard.score", isUnknownAs: "hidden")
    expect(evidence, "scorecard.score", isUnknownAs: "expired", validDays: [.findings: 0])
  }
}
