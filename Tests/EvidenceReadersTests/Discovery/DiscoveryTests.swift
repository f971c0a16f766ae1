import DataFormats
import Evidence
import EvidenceReaders
import Platform
import TestSupport
import Testing

@Suite("Discovery")
struct DiscoveryTests {
  func collect(
    _ project: TemporaryProject, _ change: (inout CollectionOptions) -> Void = { _ in }
  ) throws -> (evidence: EvidenceCollection, survey: CollectionSurvey) {
    var options = CollectionOptions()
    change(&options)
    let collector = EvidenceCollector(
      root: project.path, options: options, readers: [MarkedReader()])
    return (try collector.collect(), collector.survey)
  }

  func messages(_ evidence: EvidenceCollection) -> [String] {
    evidence.diagnostics.map { "\($0.severity) \($0.path): \($0.message)" }
  }

  @Test func `files are read in the order of their paths, with digest and size`() throws {
    let project = try TemporaryProject(["b/x.xml": "MARK 2", "a.json": "MARK 1", "b.xml": "MARK 3"])
    let found = try collect(project)
    #expect(found.evidence.files.map(\.path) == ["a.json", "b.xml", "b/x.xml"])
    #expect(found.evidence.testReports.map(\.passed) == [1, 3, 2])
    #expect(found.evidence.files.first?.digest == Digest.sha256("MARK 1"))
    #expect(found.evidence.files.first?.size == 6)
    #expect(found.evidence.diagnostics == [])
    #expect(found.survey.listed == 3)
    #expect(found.survey.recognised == 3)
    #expect(!found.survey.isRepository)
  }

  @Test func `a file longer than a block arrives whole`() throws {
    let text = "MARK 7" + String(repeating: " long", count: 100_000)
    let found = try collect(try TemporaryProject(["a.xml": text]))
    #expect(found.evidence.files.first?.digest == Digest.sha256(text))
    #expect(found.evidence.files.first?.size == text.utf8.count)
  }

  @Test func `a report behind a comment of twenty kilobytes is recognised`() throws {
    let comment = "<!-- \(String(repeating: "settings ", count: 2_500)) -->"
    let report = #"<testsuite name="a" tests="1"><testcase name="x"/></testsuite>"#
    for gap in 0..<40 {
      // The root's name stands across the first four kilobytes for some of the gaps.
      let short = "<!--" + String(repeating: "x", count: 4_070 + gap) + "-->"
      let project = try TemporaryProject(["a.xml": short + report, "b.xml": comment + report])
      let collector = EvidenceCollector(root: project.path, options: CollectionOptions())
      #expect(try collector.collect().testReports.map(\.cases) == [1, 1], "gap \(gap)")
    }
  }

  @Test func `only names that may be evidence are opened`() throws {
    let project = try TemporaryProject([
      "a.swift": "MARK 1", "b.java": "MARK 1", "c.png": "MARK 1", "Dockerfile.test": "x",
      "Jenkinsfile": "x", ".nvmrc": "x", "d.XML": "x",
    ])
    let found = try collect(project)
    #expect(found.evidence.files == [])
    #expect(found.survey.listed == 7)
    #expect(found.survey.opened == 4)
  }

  @Test func `a folder with an assay file of its own is a project by itself`() throws {
    let project = try TemporaryProject([
      "assay.yaml": "name: around", "a.xml": "MARK 1", "example/assay.yaml": "name: within",
      "example/b.xml": "MARK 2", "example2/c.xml": "MARK 3",
    ])
    let found = try collect(project)
    #expect(found.evidence.testReports.map(\.passed) == [1, 3])
    #expect(
      messages(found.evidence) == [
        "note example/: has an assay.yaml of its own and is left out; assess it by itself"
      ])
  }

  @Test func `projects within projects are each left out whole, their neighbours not`() throws {
    let project = try TemporaryProject([
      "a!/x.xml": "MARK 1", "a/assay.yaml": "name: a", "a/b/assay.yaml": "name: b",
      "a/b/c.xml": "MARK 2", "a/z.xml": "MARK 4", "a-b/x.xml": "MARK 8", "a0/x.xml": "MARK 3",
      "b/assay.yaml": "name: c", "b/d.xml": "MARK 5", "c/notassay.yaml": "name: d",
      "c/e.xml": "MARK 6",
    ])
    let passed = try collect(project).evidence.testReports.map(\.passed)
    #expect(passed == [1, 8, 3, 6])
  }

  @Test(arguments: [
    "src/test/resources/junit.xml", "Tests/Fixtures/junit.xml", "testdata/a/junit.xml",
    "examples/junit.xml",
  ])
  func `a report among test inputs is left out unless it is named`(path: String) throws {
    let project = try TemporaryProject([path: "MARK 1", "build/junit.xml": "MARK 2"])
    let found = try collect(project)
    #expect(found.evidence.testReports.map(\.passed) == [2])
    #expect(messages(found.evidence).first?.contains("lies among test inputs") == true)
    let named = try collect(project) { $0.evidencePatterns = [GlobPattern(path)] }
    #expect(Set(named.evidence.testReports.map(\.passed)) == [1, 2])
  }

  @Test(arguments: [".git", "node_modules", "a/.venv", ".build", "Pods", "b/vendor"])
  func `folders of others are passed over`(folder: String) throws {
    let project = try TemporaryProject(["\(folder)/x.xml": "MARK 1", "build/x.xml": "MARK 2"])
    #expect(try collect(project).evidence.testReports.map(\.passed) == [2])
  }

  @Test func `a pattern leads into a folder that is passed over`() throws {
    let project = try TemporaryProject([
      ".build/debug/x.xml": "MARK 1", ".build/y.xml": "MARK 2", "node_modules/z.xml": "MARK 3",
      "src/odd.swift": "MARK 4",
    ])
    let evidence = try collect(project) {
      $0.evidencePatterns = [GlobPattern(".build/debug/*.xml"), GlobPattern("**/odd.swift")]
    }.evidence
    #expect(evidence.files.map(\.path) == [".build/debug/x.xml", "src/odd.swift"])
  }

  @Test func `patterns that match nothing, or what no reader knows, are said`() throws {
    let project = try TemporaryProject(["a.txt": "x"])
    let evidence = try collect(project) {
      $0.evidencePatterns = [GlobPattern("out/*.xml"), GlobPattern("*.txt")]
    }.evidence
    #expect(
      messages(evidence) == [
        "warning : no file matches the evidence pattern 'out/*.xml'",
        "warning a.txt: is in no format that is read",
      ])
  }

  @Test func `ignored files are not opened`() throws {
    let project = try TemporaryProject(["a.xml": "MARK 1", "old/a.xml": "MARK 2"])
    let evidence = try collect(project) { $0.ignoredPatterns = [GlobPattern("old/")] }.evidence
    #expect(evidence.testReports.map(\.passed) == [1])
  }

  @Test func `a broken file is an error and keeps nothing of itself`() throws {
    let project = try TemporaryProject(["a.xml": "MARK 1 BROKEN", "b.xml": "MARK 2"])
    let evidence = try collect(project).evidence
    #expect(evidence.testReports.map(\.passed) == [2])
    #expect(evidence.files.map(\.path) == ["b.xml"])
    #expect(messages(evidence) == ["error a.xml: it is broken"])
    #expect(evidence.diagnostics.first?.position?.column == 6)
  }

  @Test func `a copy of a report is counted once`() throws {
    let project = try TemporaryProject(["a.xml": "MARK 1", "b.xml": "MARK 1", "c.xml": "MARK 1 "])
    let evidence = try collect(project).evidence
    #expect(evidence.testReports.count == 2)
    #expect(messages(evidence) == ["note b.xml: has the same bytes as 'a.xml' and is counted once"])
  }

  @Test func `what Assay wrote itself is no evidence`() throws {
    let own = "MARK {\"format\": \"assay.assessment/1\"}"
    let found = try collect(try TemporaryProject(["reports/a.json": own]))
    #expect(found.evidence.files == [])
    #expect(found.survey.opened == 1)
  }

  @Test func `special files and links are said and not read`() throws {
    let project = try TemporaryProject(["a.xml": "MARK 1"])
    project.makeFIFO("pipe.xml")
    project.link("link.xml", to: "/etc/passwd")
    project.link("other.yml", to: "a.xml")
    let evidence = try collect(project).evidence
    #expect(evidence.testReports.count == 1)
    #expect(
      messages(evidence) == [
        "note link.xml: is a symbolic link, which is not followed, and so are 1 others",
        "error pipe.xml: is a FIFO, not a regular file",
      ])
  }

  @Test func `names that are no text are read and shown escaped`() throws {
    let project = try TemporaryProject()
    try project.write("MARK 1", to: FilePath(bytes: [0xFF, 0x1B] + Array(".xml".utf8)))
    #expect(try collect(project).evidence.files.map(\.path) == ["\\xFF\\u{1B}.xml"])
  }

  @Test func `limits are kept and said`() throws {
    let project = try TemporaryProject([
      "a.xml": "MARK 1", "b.xml": "MARK 2 long", "c.xml": "MARK 3",
    ])
    let large = try collect(project) { $0.fileSizeLimit = 6 }.evidence
    #expect(large.testReports.map(\.passed) == [1, 3])
    #expect(messages(large) == ["error b.xml: has 11 bytes; at most 6 are read"])
    let much = try collect(project) { $0.totalSizeLimit = 12 }.evidence
    #expect(much.testReports.map(\.passed) == [1, 3])
    #expect(messages(much).count == 1)
    let many = try collect(project) { $0.fileCountLimit = 2 }.evidence
    #expect(many.testReports.count == 2)
    #expect(messages(many).first?.hasPrefix("warning : more than 2 files") == true)
  }

  @Test func `evidence elsewhere is read, and what lies in the project only once`() throws {
    let project = try TemporaryProject(["a.xml": "MARK 1"])
    let other = try TemporaryProject(["sub/b.xml": "MARK 2", "c.odd": "MARK 3"])
    let extras = [
      other.path.appending("sub"), other.path.appending("c.odd"), project.path.appending("a.xml"),
    ]
    let evidence = try collect(project) { $0.extraEvidence = extras }.evidence
    #expect(evidence.testReports.map(\.passed) == [1, 2, 3])
    #expect(evidence.files.count == 3)
    #expect(evidence.diagnostics == [])
  }

  @Test func `what the user named must be there`() throws {
    let project = try TemporaryProject()
    let missing = project.path.appending("missing")
    #expect(throws: CollectionError.self) {
      try collect(project) { $0.extraEvidence = [missing] }
    }
    let error = #expect(throws: CollectionError.self) {
      try EvidenceCollector(root: missing).collect()
    }
    #expect(error?.description == "the project '\(missing)' cannot be read: does not exist")
  }

  @Test func `reading twice, or files made in another order, gives the same`() throws {
    let files = (0..<20).map {
      ("d\($0 % 3)/f\($0).xml", "MARK \($0 % 10)\($0 % 7 == 0 ? "BROKEN" : "")")
    }
    let project = try TemporaryProject()
    for (path, text) in files { try project.write(text, to: FilePath(path)) }
    let other = try TemporaryProject()
    for (path, text) in files.reversed() { try other.write(text, to: FilePath(path)) }
    let evidence = try collect(project).evidence
    #expect(evidence.files.count == 10)
    #expect(try collect(project).evidence == evidence)
    #expect(try collect(other).evidence == evidence)
  }

  @Test func `a plain folder has a tree that is not versioned`() throws {
    let project = try TemporaryProject(["src/a.swift": "let a = 1", "node_modules/b.js": ""])
    let evidence = try collect(project).evidence
    #expect(
      evidence.tree
        == ProjectTree(
          files: [.init(path: "src/a.swift", purpose: .source, size: 9)], isVersioned: false))
    #expect(evidence.history == nil)
  }
}
