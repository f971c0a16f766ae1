import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("Coverage reports of Swift, Python and Go")
struct MoreCoverageReaderTests {
  private typealias Count = CoverageReport.Count

  private func read(_ text: String) throws -> CoverageReport {
    try #require(try Reading.collect(text).coverageReports.first)
  }

  static let llvm = #"""
    {"data":[{"files":[
      {"filename":"/r/Sources/A/a.swift","segments":[[1,2]],
       "summary":{"lines":{"count":10,"covered":7,"percent":70},"functions":{"count":2,"covered":1},
                  "branches":{"count":4,"covered":3}}},
      {"filename":"/r/Sources/B/b.swift","summary":{"lines":{"count":5,"covered":5}}},
      {"filename":"/r/Tests/ATests/t.swift","summary":{"lines":{"count":99,"covered":99}}},
      {"filename":"/r/.build/x/main.swift","summary":{"lines":{"count":9,"covered":9}}}],
     "totals":{"lines":{"count":123,"covered":120}}}],
     "type":"llvm.coverage.json.export","version":"2.0.1"}
    """#

  @Test func `llvm-cov counts the sources, not tests and builds`() throws {
    let collection = try Reading.collect(Self.llvm)
    let report = try #require(collection.coverageReports.first)
    #expect(report.lines == Count(covered: 12, valid: 15))
    #expect(report.functions == Count(covered: 1, valid: 2))
    #expect(report.branches == Count(covered: 3, valid: 4))
    #expect(
      report.modules == ["A": Count(covered: 7, valid: 10), "B": Count(covered: 5, valid: 5)])
    #expect(
      collection.diagnostics.map(\.message)
        == ["2 files of tests, dependencies or builds are not counted"])
  }

  @Test func `llvm-cov's totals count where it lists no files`() throws {
    let text = #"""
      {"data":[{"files":[],"totals":{"lines":{"count":3,"covered":2}}}],
       "type":"llvm.coverage.json.export","summary":0}
      """#
    #expect(try read(text).lines == Count(covered: 2, valid: 3))
  }

  static let python = #"""
    {"meta":{"format":3,"version":"7.1","timestamp":"2026-01-02T03:04:05.678","branch_coverage":true},
     "files":{"p/a/x.py":{"executed_lines":[1],"summary":{"covered_lines":1,"num_statements":2}},
              "p/b/y.py":{"summary":{"covered_lines":3,"num_statements":3}}},
     "totals":{"covered_lines":4,"num_statements":5,"covered_branches":1,"num_branches":2,
               "percent_covered":71.4}}
    """#

  @Test func `coverage.py has its totals apart from its branches`() throws {
    let report = try read(Self.python)
    #expect(report.lines == Count(covered: 4, valid: 5))
    #expect(report.branches == Count(covered: 1, valid: 2))
    #expect(report.files == 2)
    #expect(report.modules == ["a": Count(covered: 1, valid: 2), "b": Count(covered: 3, valid: 3)])
    #expect(report.timestamp == Instant("2026-01-02T03:04:05Z"))
  }

  @Test func `Go counts a block once, whatever runs there were`() throws {
    let report = try read(
      """
      mode: count
      m/a/x y.go:1.2,3.4 5 0
      m/a/x y.go:4.2,5.4 1 0
      mode: count
      m/a/x y.go:1.2,3.4 5 3
      m/b/z.go:1.1,2.2 4 99999999999999999999
      """)
    #expect(report.lines == Count(covered: 9, valid: 10))
    #expect(report.files == 2)
    #expect(report.modules == ["a": Count(covered: 5, valid: 6), "b": Count(covered: 4, valid: 4)])
  }

  static let refusals = [
    ReaderRefusal(
      "llvm-cov without its type", #"{"data":[{"files":[{"summary":{}}]}]}"#,
      "1:37: error: key 'type' is missing in the export"),
    ReaderRefusal(
      "llvm-cov with more covered",
      #"{"data":[{"files":[{"summary":{"lines":{"count":1,"covered":2}}}]}]}"#,
      "1:62: error: more covered than there is"),
    ReaderRefusal(
      "llvm-cov with a fraction", #"{"data":[{"files":[{"summary":{"lines":{"count":1.5}}}]}]}"#,
      "1:49: error: expected a count"),
    ReaderRefusal(
      "coverage.py without totals", #"{"meta":{"branch_coverage":false}}"#,
      "1:34: error: key 'totals' is missing in the report"),
    ReaderRefusal(
      "coverage.py with a negative count",
      #"{"meta":{"branch_coverage":0},"totals":{"covered_lines":-1}}"#,
      "1:57: error: expected a count"),
    ReaderRefusal(
      "Go without counts", "mode: set\na.go:1.1,2.2\n",
      "2:1: error: expected 'path:start,end statements count'"),
    ReaderRefusal(
      "Go without a place", "mode: set\na 1 1\n",
      "2:1: error: expected 'path:start,end' before the counts"),
  ]

  @Test("broken ones are refused with line and reason", arguments: refusals)
  func refuses(_ row: ReaderRefusal) { row.check() }
}
