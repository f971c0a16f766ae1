import CEL
import Evidence
import Testing

@Suite("Facts on artifacts")
struct ArtifactFactsTests {
  private static func artifact(
    _ version: String, _ change: (inout PublishedArtifact) -> Void = { _ in }
  ) -> PublishedArtifact {
    var result = PublishedArtifact(provenance: place(1), name: "app", version: version)
    change(&result)
    return result
  }

  private static func history(_ tags: [String]) -> RepositoryHistory {
    RepositoryHistory(
      head: "ab", branch: nil, headDate: asOf, isShallow: false, authors: [], commits: [],
      tags: tags.map { .init(name: $0, created: nil, isAnnotated: false, isByBot: nil) },
      branches: [])
  }

  static let cases = [
    FactCase(
      "shares are of what is told", .artifacts,
      values: [
        "artifact.count": .int(5), "artifact.unique.ratio": .double(0.5),
        "artifact.checksummed.ratio": .double(0.8), "artifact.traceable.ratio": .double(0.4),
        "artifact.tiers": names("release", "snapshot"), "artifact.gated.ratio": .double(0.5),
        "artifact.immutable.ratio": .double(1), "artifact.reported.ratio": .double(0),
        "artifact.scanned.ratio": .double(1),
      ], unknown: ["artifact.tagged.ratio": "no_evidence"]
    ) { evidence in
      evidence.artifacts = [
        // One version in two tiers with one content, and one whose content was replaced.
        artifact("1") { ($0.digest, $0.tier, $0.commit) = ("a", "Snapshot", "c") },
        artifact("1") {
          ($0.digest, $0.tier, $0.tag) = ("a", "release", "v1")
          ($0.isPromoted, $0.isGated, $0.isImmutable) = (true, true, true)
        },
        artifact("2") { ($0.digest, $0.isPromoted, $0.isGated) = ("b", true, false) },
        artifact("2") { ($0.digest, $0.isPromoted, $0.isGated) = ("c", false, true) },
        artifact("3") { ($0.hasReports, $0.isScanned) = (false, true) },
      ]
    },
    FactCase(
      "an empty repository has none", .artifacts,
      values: ["artifact.count": .int(0), "artifact.tiers": .list([])],
      unknown: [
        "artifact.unique.ratio": "insufficient", "artifact.checksummed.ratio": "insufficient",
        "artifact.gated.ratio": "insufficient",
      ]),
    FactCase(
      "version tags are compared by their numbers or names", .artifacts,
      values: ["artifact.tagged.ratio": .double(0.75)]
    ) { evidence in
      evidence.history = history(["v1.0.0", "app-1.1.0", "1.2.0", "v1.3.0", "nightly"])
      evidence.artifacts = [
        artifact("1.0.0"), artifact("v1.1.0"), artifact("build 77") { $0.tag = "1.2.0" },
      ]
    },
    FactCase(
      "two tags are too few", .artifacts, unknown: ["artifact.tagged.ratio": "insufficient"]
    ) { evidence in
      evidence.history = history(["v1.0.0", "v1.1.0"])
      evidence.artifacts = [artifact("1.0.0")]
    },
    FactCase(
      "another kind of records says nothing of artifacts", .deployments,
      unknown: ["artifact.count": "no_evidence", "artifact.tagged.ratio": "no_evidence"]
    ) { $0.history = history(["v1.0.0", "v1.1.0", "v1.2.0"]) },
  ]

  @Test("counts", arguments: cases)
  func counts(row: FactCase) { row.check() }
}
