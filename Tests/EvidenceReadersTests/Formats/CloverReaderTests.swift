import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("Clover reports")
struct CloverReaderTests {
  private typealias Count = CoverageReport.Count

  static let text = """
    <coverage generated="1700000000" clover="4"><project>
     <metrics statements="9" coveredstatements="8"/>
     <package name="p"><file name="a.php" path="/r/a.php"><metrics statements="2"/>
      <line num="1" type="method" count="1"/><line num="2" type="stmt" count="3"/>
      <line num="3" type="stmt" count="0"/><line num="3" type="cond" truecount="1" falsecount="0"/>
     </file></package>
     <file name="b.php"><line num="1" type="method" count="0"/><line num="1" type="stmt" count="1"/></file>
     </project><testproject><metrics statements="50" coveredstatements="50"/>
      <file name="t.php"><line num="1" type="stmt" count="1"/></file></testproject></coverage>
    """

  @Test func `count statements, conditions and methods of the project`() throws {
    let collection = try Reading.collect(Self.text)
    let report = try #require(collection.coverageReports.first)
    #expect(report.lines == Count(covered: 2, valid: 3))
    #expect(report.branches == Count(covered: 1, valid: 2))
    #expect(report.functions == Count(covered: 1, valid: 2))
    #expect(report.files == 2)
    #expect(report.modules == ["p": Count(covered: 1, valid: 2), ".": Count(covered: 1, valid: 1)])
    #expect(report.timestamp == Instant(seconds: 1_700_000_000))
    #expect(
      collection.diagnostics.map(\.message)
        == ["declares 8 of 9 statements and holds 2 of 3; what it holds is counted"])
  }

  static let refusals = [
    ReaderRefusal(
      "line without a count",
      "<coverage><project><file name='a'>\n<line num='1' type='stmt'/></file></project></coverage>",
      "2:26: error: a line without a count"),
    ReaderRefusal(
      "condition without counts",
      "<coverage><project><file name='a'>\n<line num='1' type='cond' truecount='1'/></file></project></coverage>",
      "2:40: error: a condition without its counts"),
  ]

  @Test("broken ones are refused with line and reason", arguments: refusals)
  func refuses(_ row: ReaderRefusal) { row.check() }
}
