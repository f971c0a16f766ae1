import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("Test reports of .NET")
struct DotNetReaderTests {
  private func read(_ text: String) throws -> TestReport {
    try #require(try Reading.collect(text).testReports.first)
  }

  private func counts(_ report: TestReport) -> [Int] {
    [report.passed, report.failed, report.errored, report.skipped]
  }

  @Test func `TRX counts results, rows of data-driven tests once`() throws {
    let report = try read(
      """
      <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
       <Times finish="2026-01-02T03:04:05.1234567+02:00"/>
       <Results><UnitTestResult outcome="Passed" duration="00:00:01.5000000"/>
        <UnitTestResult outcome="Failed" duration="01:00:00"><InnerResults>
          <UnitTestResult outcome="Passed"/></InnerResults></UnitTestResult>
        <UnitTestResult outcome="Error" duration="x"/><UnitTestResult outcome="NotExecuted"/>
        <UnitTestResult outcome="Inconclusive"/><UnitTestResult/></Results>
       <ResultSummary><Counters total="7"/></ResultSummary></TestRun>
      """)
    #expect(counts(report) == [2, 1, 1, 2])
    #expect(report.suites == 1)
    #expect(report.declaredCases == 7)
    #expect(report.caseMilliseconds == 3_601_500)
    #expect(report.timestamp == Instant("2026-01-02T01:04:05Z"))
  }

  @Test func `xUnit.net counts the tests of all assemblies`() throws {
    let report = try read(
      """
      <assemblies><assembly total="2" run-date="2026-01-02" run-time="03:04:05"><collection>
       <test type="A.FooIT" result="Pass" time="0.5"/><test result="Fail" time="1,5"/></collection></assembly>
       <assembly total="1" run-date="2026-38-06" run-time="0"><class><test result="Skip"/></class></assembly>
       <assembly/></assemblies>
      """)
    #expect(counts(report) == [1, 1, 0, 1])
    #expect(report.suites == 2)
    #expect(report.declaredCases == 3)
    #expect(report.caseMilliseconds == 2000)
    #expect(report.casesByLayer == [.interface: 1, .unknown: 2])
    #expect(report.timestamp == Instant("2026-01-02T03:04:05Z"))
  }

  @Test func `NUnit counts cases of both versions`() throws {
    let third = try read(
      """
      <test-run total="9" duration="2.5" end-time="2026-01-02 03:04:05Z"><test-suite><test-suite>
       <test-case classname="A.FooE2ETest" result="Passed" duration="0.1"/>
       <test-case result="Failed(Child)"/><test-case result="Skipped"/></test-suite></test-suite></test-run>
      """)
    #expect(counts(third) == [1, 1, 0, 1])
    #expect(third.suites == 1)
    #expect(third.declaredCases == 9)
    #expect(third.wallMilliseconds == 2500)
    #expect(third.casesByLayer == [.ui: 1, .unknown: 2])
    let second = try read(
      """
      <test-results total="3" date="2026-01-02" time="03:04:05"><test-suite>
       <test-case executed="True" success="True" time="0,25"/><test-case executed="False"/>
       <test-case executed="True" success="Turue"/><test-case result="Error"/></test-suite></test-results>
      """)
    #expect(counts(second) == [1, 1, 1, 1])
    #expect(second.caseMilliseconds == 250)
    #expect(second.timestamp == Instant("2026-01-02T03:04:05Z"))
  }

  static let refusals = [
    ReaderRefusal(
      "TRX outcome nobody knows", "<TestRun>\n<UnitTestResult outcome='Fine'/></TestRun>",
      "2:31: error: unknown value 'Fine'; valid are Aborted, Completed, Disconnected, Error, "
        + "Failed, InProgress, Inconclusive, NotExecuted, NotRunnable, Passed, "
        + "PassedButRunAborted, Pending, Timeout, Warning"),
    ReaderRefusal(
      "xUnit.net without a result", "<assemblies>\n<test/></assemblies>",
      "2:6: error: unknown value ''; valid are Fail, NotRun, Pass, Skip"),
    ReaderRefusal(
      "NUnit cut", "<test-run>\n<test-case result='Passed'/>",
      "2:29: error: the input ends inside an element"),
  ]

  @Test("broken ones are refused with line and reason", arguments: refusals)
  func refuses(_ row: ReaderRefusal) { row.check() }
}
