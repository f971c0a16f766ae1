import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("Coverage reports of .NET, JavaScript and Ruby")
struct LineCoverageReaderTests {
  private typealias Count = CoverageReport.Count

  private func read(_ text: String) throws -> CoverageReport {
    try #require(try Reading.collect(text).coverageReports.first)
  }

  static let openCover = """
    <CoverageSession><Summary numSequencePoints="9" visitedSequencePoints="9"/><Modules><Module>
    <Files><File uid="1" fullPath="/r/src/A/a.cs"/><File uid="2" fullPath="/r/src/B/b.cs"/></Files>
    <Classes><Class><Methods><Method visited="true"><FileRef uid="2"/><SequencePoints>
    <SequencePoint vc="1" sl="3" fileid="1"/><SequencePoint vc="0" sl="3" fileid="1"/>
    <SequencePoint vc="0" sl="4" fileid="1"/><SequencePoint vc="7" sl="9"/>
    <SequencePoint vc="1" sl="16707566" fileid="1"/></SequencePoints><BranchPoints>
    <BranchPoint vc="1" sl="3" path="0" offset="5" fileid="1"/>
    <BranchPoint vc="0" sl="3" path="1" offset="5" fileid="1"/></BranchPoints></Method>
    <Method visited="false"/></Methods></Class></Classes></Module></Modules></CoverageSession>
    """

  @Test func `OpenCover counts lines that somebody wrote`() throws {
    let report = try read(Self.openCover)
    #expect(report.lines == Count(covered: 2, valid: 3))
    #expect(report.branches == Count(covered: 1, valid: 2))
    #expect(report.functions == Count(covered: 1, valid: 2))
    #expect(report.modules == ["A": Count(covered: 1, valid: 2), "B": Count(covered: 1, valid: 1)])
  }

  @Test func `OpenCover's totals count where it holds no points`() throws {
    let text = """
      <CoverageSession><Summary numSequencePoints="9" visitedSequencePoints="4" numBranchPoints="2"
      visitedBranchPoints="1"/></CoverageSession>
      """
    let report = try read(text)
    #expect(report.lines == Count(covered: 4, valid: 9))
    #expect(report.branches == Count(covered: 1, valid: 2))
  }

  static let istanbul = #"""
    {"/r/a/x.js":{"path":"/r/a/x.js",
      "statementMap":{"0":{"start":{"line":1,"column":0},"end":{"line":1,"column":9}},
        "1":{"start":{"line":1,"column":9}},"2":{"start":{"line":5}}},
      "fnMap":{"0":{}},"branchMap":{"0":{"loc":{"start":{"line":5}},"locations":[]}},
      "s":{"0":0,"1":2,"2":0},"f":{"0":1},"b":{"0":[1,0]}},
     "/r/b/y.js":{"path":"/r/b/y.js","statementMap":{"0":{"start":{"line":2}}},"s":{"0":3}}}
    """#

  @Test func `Istanbul counts lines that statements begin on`() throws {
    let report = try read(Self.istanbul)
    #expect(report.lines == Count(covered: 2, valid: 3))
    #expect(report.branches == Count(covered: 1, valid: 2))
    #expect(report.functions == Count(covered: 1, valid: 1))
    #expect(report.modules == ["a": Count(covered: 1, valid: 2), "b": Count(covered: 1, valid: 1)])
  }

  static let summary = #"""
    {"total":{"lines":{"total":10,"covered":7,"skipped":0,"pct":70},
      "branches":{"total":0,"covered":0,"skipped":0,"pct":"Unknown"},
      "functions":{"total":2,"covered":1,"skipped":0,"pct":50}},
     "/r/a/x.js":{"lines":{"total":10,"covered":7,"skipped":0,"pct":70}}}
    """#

  @Test func `Istanbul's summary has totals`() throws {
    let report = try read(Self.summary)
    #expect(report.lines == Count(covered: 7, valid: 10))
    #expect(report.branches == nil)
    #expect(report.functions == Count(covered: 1, valid: 2))
    #expect(report.files == 1)
  }

  static let simpleCov = #"""
    {"RSpec":{"coverage":{"/r/a/x.rb":[1,null,0],"/r/b/y.rb":{"lines":[0,2],"branches":{}}},
      "timestamp":1767323045},
     "Minitest":{"coverage":{"/r/a/x.rb":[0,null,4]},"timestamp":1767323000}}
    """#

  @Test func `SimpleCov covers a line when any run does`() throws {
    let report = try read(Self.simpleCov)
    #expect(report.lines == Count(covered: 3, valid: 4))
    #expect(report.files == 2)
    #expect(report.timestamp == Instant("2026-01-02T03:04:05Z"))
  }

  @Test func `Codecov covers a line when all of it is`() throws {
    let report = try read(#"{"coverage":{"a.rs":{"1":3,"2":"1/2","3":"2/2","4":null,"5":0}}}"#)
    #expect(report.lines == Count(covered: 2, valid: 4))
  }

  @Test(
    "refuses",
    arguments: [
      ReaderRefusal(
        "a point without visits",
        "<CoverageSession><File uid='1' fullPath='a'/><SequencePoint sl='1' fileid='1'/></CoverageSession>",
        "1:78: error: a point without its visits"),
      ReaderRefusal(
        "no hits", #"{"a":{"statementMap":{},"s":{"0":"x"}}}"#,
        "1:34: error: expected a count of hits"),
      ReaderRefusal(
        "no line", #"{"coverage":{"a":{"x":1}}}"#, "1:19: error: expected the number of a line"),
      ReaderRefusal(
        "too much", #"{"total":{"lines":{"total":1,"covered":2,"skipped":0,"pct":1}}}"#,
        "1:61: error: more covered than there is"),
      ReaderRefusal(
        "a list in a list", #"{"R":{"coverage":{"a":[[]]}}}"#,
        "1:24: error: expected the hits of a line"),
    ])
  func refuses(_ refusal: ReaderRefusal) { refusal.check() }
}
