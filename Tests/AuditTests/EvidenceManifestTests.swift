import Assessment
import Audit
import DataFormats
import Evidence
import MaturityModel
import Quantities
import Testing
import TextLayout

@Suite("Evidence manifest")
struct EvidenceManifestTests {
  private static let text = LocalizedText(en: "x", zh: "某")

  private static func document(_ evidence: [EvidenceFile]) -> AssessmentDocument {
    let policy = Policy(baseLevel: 1, topLevel: 5, levelRule: .all, aggregate: .min, target: 3)
    return AssessmentDocument(
      toolVersion: "0",
      project: ProjectIdentity(
        name: "p", commit: nil, branch: nil, isShallow: false, asOf: Instant(seconds: 0),
        dateOrigin: .option),
      model: ModelIdentity(
        id: "m", version: "1", title: text, source: text, notice: text,
        digest: Digest.sha256([]), levels: [], policy: policy),
      parameters: [], target: 3,
      overall: Summary(
        level: nil, index: nil, potentialIndex: nil, percentToTarget: nil, confidence: nil,
        counts: VerdictCounts()),
      domains: [], facts: [], gaps: [], needs: [], evidence: evidence, diagnostics: [])
  }

  private let digest = Digest.sha256(Array("a\n".utf8))

  @Test("writes what sha256sum reads, sorted and escaped")
  func writesChecksums() {
    let manifest = EvidenceManifest(
      Self.document([
        EvidenceFile(path: "b\nc", format: "junit", digest: digest, size: 2),
        EvidenceFile(path: "a.xml", format: "junit", digest: digest, size: 2),
        EvidenceFile(path: ".git", format: "git", digest: nil, size: 0),
      ]))
    #expect(
      manifest.text == """
        87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  a.xml
        \\87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  b\\nc

        """)
  }

  @Test("finds changed and missing files")
  func comparesFiles() {
    let other = Digest.sha256([1])
    let manifest = EvidenceManifest(
      Self.document(
        ["gone", "new", "same"].map {
          EvidenceFile(path: $0, format: "junit", digest: digest, size: 2)
        }))
    let found = manifest.differences { path in
      ["new": other, "same": digest][path]
    }
    #expect(
      found == [
        .missing(path: "gone"), .changed(path: "new", assessed: digest, found: other),
      ])
  }
}
