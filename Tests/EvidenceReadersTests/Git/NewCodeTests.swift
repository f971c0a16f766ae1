import Evidence
@testable import EvidenceReaders
import Platform
import Quantities
import TestSupport
import Testing

@Suite("New code")
struct NewCodeTests {
  @Test func `a difference without context is taken apart, whatever its lines look like`() {
    let text = """
      diff --git a/x b/src/a b.c
      --- a/src/a b.c\t
      +++ b/src/a b.c\t
      @@ -3 +3,2 @@ f() {
      -old
      +++ b/evil
      +@@ -1 +1,900 @@
      \\ No newline at end of file
      @@ -9,2 +10,0 @@
      -x
      -y
      diff --git a/new b/new
      --- /dev/null
      +++ b/new
      @@ -0,0 +1 @@
      +one
      --- a/gone
      +++ /dev/null
      @@ -1,2 +0,0 @@
      -a
      -b
      +++ "b/q\\"uoted"
      @@ -0,0 +1,7 @@
      """
    var parser = AddedLineParser()
    for line in text.split(separator: "\n") { parser.take(line.utf8) }
    #expect(parser.lines == ["src/a b.c": [3..<5], "new": [1..<2]])
  }

  @Test(arguments: [
    "@@ -1 +9223372036854775807,9 @@", "@@ -1 +-4 @@", "@@ -1", "@@ - + @@", "@@ -1 +1,2,3 @@",
  ])
  func `a part that makes no sense is passed over`(line: String) {
    var parser = AddedLineParser()
    parser.take("+++ b/x".utf8)
    parser.take(line.utf8)
    #expect(parser.lines == [:])
  }

  @Test(arguments: [
    ([1..<4], 2, 3), ([2..<3], 1, 1), ([63..<66], 1, 2), ([1..<200], 3, 5), ([0..<1], 0, 0),
    ([300..<400], 0, 0), ([1..<3, 64..<65], 1, 3), ([], 0, 0),
  ])
  func `lines are counted within ranges`(ranges: [Range<Int>], covered: Int, valid: Int) {
    // Lines 1, 2, 3, 63 hit or not, and 64 in the next block.
    let lines = SourceLines(
      path: "a",
      blocks: [
        .init(index: 0, known: 0b1110 | 1 << 63, hit: 0b1100 | 1 << 63),
        .init(index: 1, known: 1, hit: 0),
      ])
    #expect(lines.count(in: ranges) == CoverageReport.Count(covered: covered, valid: valid))
  }

  /// A file of 30 old lines to which 30 are added, of which the even ones are covered.
  static func project(_ change: (GitFixture) throws -> Void = { _ in }) throws -> GitFixture {
    let git = try GitFixture()
    let old = (1...30).map { "old \($0)\n" }.joined()
    try git.project.write(old, to: "src/a.c")
    try git.project.write(old, to: "tests/a_test.c")
    try git.commit("old", date: "1790000000 +0000")
    let new = (1...30).map { "new \($0)\n" }.joined()
    try git.project.write(new + old, to: "src/a.c")
    try git.project.write(new + old, to: "tests/a_test.c")
    try git.commit("new", date: "1799000000 +0000")
    let lines = (1...60).map { "DA:\($0),\($0 % 2 == 0 ? 1 : 0)\n" }.joined()
    for (name, path) in [("a", "/home/ci/x/src/a.c"), ("t", "/home/ci/x/tests/a_test.c")] {
      try git.project.write(
        "TN:\nSF:\(path)\n\(lines)end_of_record\n", to: FilePath("\(name).info"))
    }
    try change(git)
    return git
  }

  static func report(_ git: GitFixture) throws -> CoverageReport {
    let evidence = try EvidenceCollector(root: git.path).collect()
    #expect(evidence.coverageReports.allSatisfy { $0.sourceLines.isEmpty })
    return try #require(evidence.coverageReports.first { $0.provenance.path == "a.info" })
  }

  @Test(.enabled(if: GitFixture.isPossible))
  func `lines of the window count, older ones and tests do not`() throws {
    let git = try Self.project()
    #expect(try Self.report(git).newLines == CoverageReport.Count(covered: 15, valid: 30))
    let evidence = try EvidenceCollector(root: git.path).collect()
    let tests = evidence.coverageReports.first { $0.provenance.path == "t.info" }
    #expect(tests?.newLines == CoverageReport.Count())
    let facts = FactCatalogue.derive(
      DerivationContext(evidence: evidence, asOf: Instant(seconds: 1_799_000_000)))
    let fact = facts.first { $0.name == "coverage.new_code.ratio" }
    #expect(fact?.fraction == Fact.Fraction(15, of: 30))
  }

  @Test(.enabled(if: GitFixture.isPossible))
  func `all of a young project is new`() throws {
    let git = try Self.project { git in
      try git.git(["checkout", "-q", "--orphan", "young"])
      try git.commit("all", date: "1799000001 +0000")
    }
    #expect(try Self.report(git).newLines == CoverageReport.Count(covered: 30, valid: 60))
  }

  @Test(.enabled(if: GitFixture.isPossible))
  func `a path that two files could be is neither`() throws {
    let git = try Self.project { git in
      try git.project.write("x\n", to: "x/src/a.c")
      try git.commit("twin", date: "1799000001 +0000")
    }
    #expect(try Self.report(git).newLines == CoverageReport.Count())
  }

  @Test func `without a history nothing is new or old`() throws {
    let project = try TemporaryProject(["a.info": "TN:\nSF:a.c\nDA:1,1\nend_of_record\n"])
    let evidence = try EvidenceCollector(root: project.path).collect()
    #expect(evidence.coverageReports.map(\.newLines) == [nil])
    #expect(evidence.coverageReports.allSatisfy { $0.sourceLines.isEmpty })
    let facts = FactCatalogue.derive(
      DerivationContext(evidence: evidence, asOf: Instant(seconds: 1_799_000_000)))
    guard
      case .unknown(.hidden) = facts.first(where: { $0.name == "coverage.new_code.ratio" })?.state
    else {
      Issue.record("it is known")
      return
    }
  }
}
