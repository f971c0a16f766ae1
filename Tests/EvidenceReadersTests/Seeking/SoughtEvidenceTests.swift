import Evidence
@testable import EvidenceReaders
import Testing

@Suite("Evidence that was looked for")
struct SoughtEvidenceTests {
  static func evidence(_ paths: [String]) -> EvidenceCollection {
    var evidence = EvidenceCollection()
    evidence.tree = ProjectTree(
      files: paths.map { .init(path: $0, purpose: .source, size: 1) }, isVersioned: false)
    return evidence
  }

  static func commands(_ paths: [String], _ kind: ReaderGroup.Kind) -> [String]? {
    SoughtEvidence.missing(in: evidence(paths)).first { $0.sought.kind == kind }?.commands
  }

  @Test(arguments: [
    (["a.py"], ["pytest --cov --cov-report=xml"]),
    (["a.java"], ["mvn verify jacoco:report"]),
    (["a.java", "build.gradle.kts"], ["gradle test jacocoTestReport"]),
    (
      ["a.py", "b.go", "c.go"],
      ["go test -coverprofile=coverage.out ./...", "pytest --cov --cov-report=xml"]
    ),
    (["a.tf"], []), ([], []),
  ])
  func `commands are those of the project's languages, the most frequent first`(
    paths: [String], commands: [String]
  ) {
    #expect(Self.commands(paths, .coverage) == commands)
  }

  @Test func `where only the language tells, others get what suits all`() {
    #expect(Self.commands(["a.rb"], .findings) == ["semgrep scan --sarif --output findings.sarif"])
    #expect(Self.commands(["a.py", "b.rb"], .findings)?.count == 1)
  }

  @Test func `what was found is not missing`() {
    var evidence = Self.evidence(["a.py"])
    let before = SoughtEvidence.missing(in: evidence).map(\.sought.kind)
    let place = Provenance(path: "c.xml")
    evidence.coverageReports = [CoverageReport(provenance: place, tool: "lcov")]
    evidence.suppliedRecordKinds = [.deployments]
    let after = SoughtEvidence.missing(in: evidence).map(\.sought.kind)
    #expect(before.filter { !after.contains($0) } == [.coverage, .forge])
  }

  @Test func `every kind of reader is told about once, and every reader has one`() {
    let sought = SoughtEvidence.all.map(\.kind)
    #expect(Set(sought).count == sought.count)
    for row in SoughtEvidence.all { #expect(!row.formats.isEmpty, "\(row.kind)") }
    let grouped = ReaderTable.groups(classifier: .standard).flatMap(\.readers).map(\.format)
    #expect(grouped == ReaderTable.all.map(\.format))
    let coverage = SoughtEvidence.all.first { $0.kind == .coverage }
    #expect(coverage?.formats.contains { $0.contains("JaCoCo") } == true)
  }
}
