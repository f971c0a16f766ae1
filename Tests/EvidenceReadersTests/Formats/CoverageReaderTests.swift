import DataFormats
import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("Coverage reports")
struct CoverageReaderTests {
  private typealias Count = CoverageReport.Count

  private func read(_ text: String) throws -> CoverageReport {
    try #require(try Reading.collect(text).coverageReports.first)
  }

  static let cobertura = """
    <coverage line-rate="0.5" lines-covered="3" lines-valid="5" timestamp="1700000000123">
     <packages>
      <package name="p"><classes>
       <class name="A" filename="a.py"><methods><method name="m"><lines>
          <line number="1" hits="4"/><line number="90" hits="1"/></lines></method>
          <method name="n"><lines><line number="2" hits="0"/></lines></method></methods>
        <lines><line number="1" hits="1"/>
          <line number="2" hits="0" branch="true" condition-coverage="50% (1/2)"/></lines></class>
       <class name="A.Inner" filename="a.py">
        <lines><line number="2" hits="2" condition-coverage="100% (2/2)"/>
          <line number="3" hits="0"/></lines></class></classes></package>
      <package name="q"><classes><class filename="b.py"><lines>
        <line number="1" hits="1.0"/><line number="70000" hits="-1"/></lines></class></classes></package>
     </packages></coverage>
    """

  @Test func `Cobertura lines count once a source file, those of methods never`() throws {
    let report = try read(Self.cobertura)
    #expect(report.lines == Count(covered: 3, valid: 5))
    #expect(report.branches == Count(covered: 2, valid: 2))
    #expect(report.functions == Count(covered: 1, valid: 2))
    #expect(report.files == 2)
    #expect(report.modules == ["p": Count(covered: 2, valid: 3), "q": Count(covered: 1, valid: 2)])
    #expect(report.timestamp == Instant(seconds: 1_700_000_000))
  }

  @Test func `Cobertura totals count where there are no lines, differences are told`() throws {
    let totals = "lines-valid='10' lines-covered='7' branches-valid='4' branches-covered='1'"
    let empty = try Reading.collect("<coverage \(totals)><packages/></coverage>")
    #expect(empty.coverageReports.first?.lines == Count(covered: 7, valid: 10))
    #expect(empty.coverageReports.first?.branches == Count(covered: 1, valid: 4))
    #expect(empty.diagnostics.map(\.message) == ["holds no lines; the declared totals are used"])
    let other = try Reading.collect(
      "<coverage \(totals)><class filename='a'><line number='1' hits='1'/></class></coverage>")
    #expect(other.coverageReports.first?.branches == nil)
    #expect(
      other.diagnostics.map(\.message)
        == ["declares 7 of 10 lines and holds 1 of 1; what it holds is counted"])
  }

  /// A JaCoCo report of two modules, with a total behind them or without.
  static func jacoco(total: String) -> String {
    """
    <!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
    <report name="r"><sessioninfo id="s" start="1" dump="1700000000000"/>
     <group name="g"><package name="p"><class name="c"><counter type="LINE" missed="9" covered="9"/></class>
       <sourcefile name="c.java"><line nr="1"/><counter type="LINE" missed="1" covered="2"/></sourcefile>
       <counter type="LINE" missed="1" covered="2"/></package>
      <counter type="LINE" missed="1" covered="2"/></group>
     <group name="h"><package name="p"><counter type="LINE" missed="0" covered="4"/></package>
      <counter type="LINE" missed="0" covered="4"/><counter type="METHOD" missed="1" covered="1"/></group>
     \(total)</report>
    """
  }

  @Test func `JaCoCo's outermost counters are the totals`() throws {
    let whole = try read(Self.jacoco(total: "<counter type='LINE' missed='2' covered='5'/>"))
    #expect(whole.lines == Count(covered: 5, valid: 7))
    #expect(whole.functions == nil)
    let groups = try read(Self.jacoco(total: ""))
    #expect(groups.lines == Count(covered: 6, valid: 7))
    #expect(groups.functions == Count(covered: 1, valid: 2))
    #expect(groups.modules == ["g": Count(covered: 2, valid: 3), "h": Count(covered: 4, valid: 4)])
    #expect(groups.files == 1)
    #expect(groups.timestamp == Instant(seconds: 1_700_000_000))
  }

  static let lcov = """
    TN:one
    SF:/r/src/a/x.c
    FN:1,f
    FN:5,9,g
    FNDA:2,f
    DA:1,2,Kq3=
    DA:2,0
    DA:3,1.67+20
    BRDA:2,0,0,-
    BRDA:2,0,1,1
    LF:99
    end_of_record
    TN:two
    # the same file in another test
    SF:/r/src/a/x.c
    FNDA:1,g
    DA:2,1e9
    DA:1,0
    BRDA:2,0,0,3
    end_of_record
    SF:/r/src/b/y.c
    FNL:0,4
    FNA:0,0,h
    LF:10
    LH:4
    end_of_record
    """

  @Test(
    "lcov joins the records of a file and takes totals where no lines are",
    arguments: ["\n", "\r\n"])
  func joining(_ lineBreak: String) throws {
    let lines = Self.lcov.split(separator: "\n").map { $0 + lineBreak }
    let report = try read(lines.joined())
    #expect(report.lines == Count(covered: 3 + 4, valid: 3 + 10))
    #expect(report.branches == Count(covered: 2, valid: 2))
    #expect(report.functions == Count(covered: 2, valid: 3))
    #expect(report.files == 2)
    #expect(report.modules == ["a": Count(covered: 3, valid: 3), "b": Count()])
  }

  @Test func `lcov without branches has none, which is not zero`() throws {
    let report = try read("SF:a\nDA:1,1\nBRF:0\nend_of_record\n")
    #expect(report.branches == nil)
    #expect(report.functions == nil)
  }

  static let refusals = [
    ReaderRefusal(
      "Cobertura without hits",
      "<coverage line-rate='1'>\n<line number='1'/></coverage>",
      "2:17: error: a line without a count of hits"),
    ReaderRefusal(
      "Cobertura with a bad branch",
      "<coverage line-rate='1'><class filename='a'>\n<line number='1' hits='1' condition-coverage='(3/2)'/></class></coverage>",
      "2:53: error: expected 'condition-coverage' such as '50% (1/2)'"),
    ReaderRefusal(
      "Cobertura with a huge number",
      "<coverage line-rate='1'><class filename='a'>\n<line number='99999999999' hits='1'/></class></coverage>",
      "2:36: error: a line without a number"),
    ReaderRefusal(
      "JaCoCo with a negative counter",
      "<report name='r'>\n<counter type='LINE' missed='-1' covered='1'/></report>",
      "2:45: error: a counter without the counts 'missed' and 'covered'"),
    ReaderRefusal(
      "JaCoCo cut", "<report name='r'>\n<package name='p'>",
      "2:19: error: the input ends inside an element"),
    ReaderRefusal(
      "lcov bad hits", "SF:a\nDA:1,1\nDA:1,0x10\nend_of_record\n",
      "3:1: error: expected a count of hits after the line"),
    ReaderRefusal(
      "lcov huge line", "SF:a\nDA:18446744073709551616,1\n", "2:1: error: expected 'DA:line,hits'"),
    ReaderRefusal("lcov negative line", "SF:a\nDA:-1,5\n", "2:1: error: expected 'DA:line,hits'"),
    ReaderRefusal("lcov without hits", "SF:a\nDA:1\n", "2:1: error: expected 'DA:line,hits'"),
    ReaderRefusal(
      "lcov huge total", "SF:a\nLF:9223372036854775807\n", "2:1: error: expected a count"),
    ReaderRefusal(
      "lcov odd totals", "SF:a\nLF:1\nLH:2\nend_of_record\n",
      "4:1: error: totals with more hit than found"),
    ReaderRefusal(
      "lcov cut", "SF:a\nDA:1,1\n",
      "2:1: error: the input ends inside a record; expected 'end_of_record'"),
    ReaderRefusal(
      "lcov record in a record", "SF:a\nSF:b\n",
      "2:1: error: a record starts before the last one ended"),
    ReaderRefusal("lcov line outside", "TN:\nDA:1,1\n", "2:1: error: expected 'TN:' or 'SF:'"),
    ReaderRefusal("lcov junk", "TN:\nhello\n", "2:1: error: not a line of a tracefile"),
    ReaderRefusal("lcov nothing", "TN:\n", "1:1: error: is empty"),
  ]

  @Test("broken ones are refused with line and reason", arguments: refusals)
  func refuses(_ row: ReaderRefusal) { row.check() }
}
