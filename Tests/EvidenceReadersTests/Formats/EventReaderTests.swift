import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("Test results in JSON and from CTest")
struct EventReaderTests {
  private func read(_ text: String) throws -> TestReport {
    try #require(try Reading.collect(text).testReports.first)
  }

  static let go = #"""
    {"Time":"2026-01-02T03:04:05Z","Action":"start","Package":"p"}
    {"Action":"run","Package":"p","Test":"TestA"}
    {"Action":"run","Package":"p","Test":"TestA/one"}
    {"Action":"pass","Package":"p","Test":"TestA/one","Elapsed":0.5}
    {"Action":"fail","Package":"p","Test":"TestA","Elapsed":1.25}
    {"Action":"fail","Package":"p","Elapsed":2}
    # q
    {"Action":"run","Package":"q","Test":"TestHangs"}
    {"Action":"fail","Package":"q","Elapsed":0}
    {"Time":"2026-01-02T03:05:00Z","Action":"fail","Package":"broken","Elapsed":0}
    """#

  @Test func `Go counts subtests, tests that never end and packages that break`() throws {
    let report = try read(Self.go)
    #expect([report.passed, report.failed, report.errored] == [1, 1, 2])
    #expect(report.caseMilliseconds == 1250)
    #expect(report.suites == 3)
    #expect(report.timestamp == Instant("2026-01-02T03:05:00Z"))
  }

  static let dart = #"""
    {"protocolVersion":"0.1.1","runnerVersion":null,"type":"start","time":0}
    {"suite":{"id":0},"type":"suite","time":0}
    {"testID":1,"result":"success","skipped":false,"hidden":true,"type":"testDone","time":1}
    [{"event":"test.startedProcess"}]
    {"testID":2,"result":"success","skipped":false,"hidden":false,"type":"testDone","time":2}
    {"testID":3,"result":"success","skipped":true,"hidden":false,"type":"testDone","time":3}
    {"testID":4,"result":"failure","skipped":false,"hidden":false,"type":"testDone","time":4}
    """#

  @Test func `Dart does not count what loads a suite`() throws {
    let report = try read(Self.dart)
    #expect([report.passed, report.failed, report.skipped] == [1, 1, 1])
  }

  static let mocha = #"""
    {"stats":{"suites":2,"tests":9,"passes":9,"pending":0,"failures":0,
      "end":"2026-01-02T03:04:05.678Z","duration":1500},
     "passes":[{"title":"a"}],"failures":[{"title":"b"},{"title":"c"}],"pending":[]}
    """#

  @Test func `mocha's lists count, not its totals`() throws {
    let report = try read(Self.mocha)
    #expect([report.passed, report.failed, report.skipped] == [1, 2, 0])
    #expect(report.declaredCases == 9)
    #expect(report.wallMilliseconds == 1500)
  }

  static let rspec = #"""
    {"version":"3.13","examples":[
      {"full_description":"a","status":"passed","run_time":0.25},
      {"full_description":"b","status":"pending","run_time":0},
      {"full_description":"c","status":"failed","run_time":1e-3}],
     "summary":{"example_count":3,"errors_outside_of_examples_count":1}}
    """#

  @Test func `RSpec's errors outside of examples are errors`() throws {
    let report = try read(Self.rspec)
    #expect([report.passed, report.failed, report.skipped, report.errored] == [1, 1, 1, 1])
    #expect(report.caseMilliseconds == 251)
  }

  static let ctest = """
    <Site Name="s"><Testing><TestList><Test>./a</Test><Test>./b</Test></TestList>
    <Test Status="passed"><Name>a</Name><Results><NamedMeasurement type="numeric/double"
    name="Execution Time"><Value>0.5</Value></NamedMeasurement></Results></Test>
    <Test Status="notrun"><Results><NamedMeasurement name="Completion Status"><Value>Disabled</Value>
    </NamedMeasurement></Results></Test>
    <Test Status="notrun"><Results/></Test><Test Status="failed"/>
    <EndTestTime>1767323045</EndTestTime></Testing></Site>
    """

  @Test func `a test that CTest could not start is no skipped one`() throws {
    let report = try read(Self.ctest)
    #expect([report.passed, report.failed, report.skipped, report.errored] == [1, 1, 1, 1])
    #expect(report.caseMilliseconds == 500)
    #expect(report.timestamp == Instant("2026-01-02T03:04:05Z"))
  }

  static let pit = """
    <mutations><mutation detected='true' status='KILLED'><sourceFile>A.java</sourceFile></mutation>
    <mutation detected="false" status="NO_COVERAGE"/><mutation detected="false" status="SURVIVED"/>
    <mutation detected="false" status="NOT_STARTED"/></mutations>
    """

  @Test func `PIT's mutations count once they were tried`() throws {
    let report = try #require(try Reading.collect(Self.pit).mutationReports.first)
    #expect([report.detected, report.total, report.uncovered] == [1, 3, 1])
  }

  @Test(
    "refuses",
    arguments: [
      ReaderRefusal(
        "a status of CTest", "<Site><Testing><Test Status='odd'/></Testing></Site>",
        "1:34: error: unknown value 'odd'; valid are passed, failed, notrun"),
      ReaderRefusal(
        "a status of RSpec", #"{"examples":[{"full_description":"a","status":"odd"}]}"#,
        "1:52: error: unknown value 'odd'; valid are failed, passed, pending"),
      ReaderRefusal(
        "a status of PIT", "<mutations><mutation status='ODD'/></mutations>",
        "1:34: error: unknown value 'ODD'; valid are KILLED, MEMORY_ERROR, NON_VIABLE, "
          + "NOT_STARTED, NO_COVERAGE, RUN_ERROR, STARTED, SURVIVED, TIMED_OUT"),
      ReaderRefusal(
        "an event that is cut", #"{"Action":"pass","Package":"p""#,
        "1:1: error: expected ',' or '}', found the end"),
    ])
  func refuses(_ refusal: ReaderRefusal) { refusal.check() }
}
