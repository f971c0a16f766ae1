import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("JUnit reports")
struct JUnitReaderTests {
  private func read(_ text: String, path: String = "x") throws -> TestReport {
    try #require(try Reading.collect(text, path: path).testReports.first)
  }

  struct Outcome: Sendable, CustomTestStringConvertible {
    let inside: String
    let counts: [Int]
    var attributes = ""
    var testDescription: String { inside.isEmpty ? attributes : inside }
  }

  /// Counts are passed, failed, errored, skipped, disabled, flaky.
  static let outcomes: [Outcome] = [
    Outcome(inside: "", counts: [1, 0, 0, 0, 0, 0]),
    Outcome(inside: "<failure/>", counts: [0, 1, 0, 0, 0, 0]),
    Outcome(inside: "<error/>", counts: [0, 0, 1, 0, 0, 0]),
    Outcome(inside: "<skipped/>", counts: [0, 0, 0, 1, 0, 0]),
    Outcome(inside: "<failure/><error/>", counts: [0, 0, 1, 0, 0, 0]),
    Outcome(inside: "<skipped/><failure/>", counts: [0, 1, 0, 0, 0, 0]),
    Outcome(inside: "<failure/><failure/>", counts: [0, 1, 0, 0, 0, 0]),
    Outcome(inside: "<flakyFailure/>", counts: [1, 0, 0, 0, 0, 1]),
    Outcome(inside: "<flakyError/><flakyFailure/>", counts: [1, 0, 0, 0, 0, 1]),
    Outcome(inside: "<failure/><rerunFailure/><rerunFailure/>", counts: [0, 1, 0, 0, 0, 0]),
    Outcome(inside: "<system-out><failure/></system-out>", counts: [1, 0, 0, 0, 0, 0]),
    Outcome(inside: "<properties><property name='a'/></properties>", counts: [1, 0, 0, 0, 0, 0]),
    Outcome(inside: "", counts: [0, 0, 0, 0, 1, 0], attributes: "status='notrun'"),
    Outcome(inside: "", counts: [0, 0, 0, 0, 1, 0], attributes: "status='disabled'"),
    Outcome(inside: "", counts: [1, 0, 0, 0, 0, 0], attributes: "status='run'"),
  ]

  @Test("count a case once", arguments: outcomes)
  func outcome(_ row: Outcome) throws {
    let report = try read(
      "<testsuite><testcase \(row.attributes)>\(row.inside)</testcase></testsuite>")
    let counts = [
      report.passed, report.failed, report.errored, report.skipped, report.disabled, report.flaky,
    ]
    #expect(counts == row.counts)
  }

  @Test func `cases count at any depth, suites where they hold cases`() throws {
    let report = try read(
      """
      <testsuites tests="99" time="1.5">
        <testsuite tests="9" timestamp="2026-01-02T03:04:05"><testsuite tests="0"><testcase/></testsuite>
        <testcase/></testsuite><testsuite timestamp="2026-01-03T00:00:00Z"/><testcase/>
      </testsuites>
      """)
    #expect(report.cases == 3)
    #expect(report.suites == 2)
    #expect(report.declaredCases == 99)
    #expect(report.wallMilliseconds == 1500)
    #expect(report.timestamp == Instant("2026-01-03T00:00:00Z"))
  }

  @Test func `declared counts are used only where there is no case`() throws {
    let text =
      "<testsuites><testsuite tests='6' failures='1' errors='1' skipped='2' time='0.01'/></testsuites>"
    let collection = try Reading.collect(text)
    let report = try #require(collection.testReports.first)
    #expect([report.passed, report.failed, report.errored, report.skipped] == [2, 1, 1, 2])
    #expect(
      collection.diagnostics.map(\.message)
        == ["declares 6 cases and holds none; the declared counts are used"])
    #expect(try read("<testsuites/>").cases == 0)
  }

  @Test func `impossible declarations are not used and do not trap`() throws {
    let text = """
      <testsuites><testsuite tests="9223372036854775807" failures="1" time="1e400"/>
      <testsuite tests="9223372036854775807" failures="-5" time=""/></testsuites>
      """
    #expect(try read(text).cases == 0)
    #expect(try read("<testsuite tests='1' failures='2'/>").cases == 0)
  }

  struct Time: Sendable, CustomTestStringConvertible {
    let text: String
    let milliseconds: Int64
    var testDescription: String { text }
  }

  static let times: [Time] = [
    Time(text: "0.5", milliseconds: 500), Time(text: "1.0E-1", milliseconds: 100),
    Time(text: "1,234.5", milliseconds: 1_234_500), Time(text: "0,25", milliseconds: 250),
    Time(text: "1e3", milliseconds: 1_000_000), Time(text: "NaN", milliseconds: 0),
    Time(text: "-inf", milliseconds: 0), Time(text: "-3", milliseconds: 0),
    Time(text: "1e400", milliseconds: 0), Time(text: "", milliseconds: 0),
    Time(text: "1.2.3", milliseconds: 0), Time(text: "12e", milliseconds: 0),
    Time(text: "0.00109999999999999999999", milliseconds: 1),
    Time(text: "123456789012345678901234567890", milliseconds: 0),
    Time(text: "1e-999999999", milliseconds: 0), Time(text: "0e999999999", milliseconds: 0),
  ]

  @Test("times of cases are added as far as they are times", arguments: times)
  func time(_ row: Time) throws {
    let report = try read("<testsuite><testcase time='\(row.text)'/></testsuite>")
    #expect(report.caseMilliseconds == row.milliseconds)
  }

  @Test func `times are added before they are cut to milliseconds`() throws {
    let cases = String(repeating: "<testcase time='0.0004'/>", count: 5)
    #expect(try read("<testsuite>\(cases)</testsuite>").caseMilliseconds == 2)
  }

  struct Named: Sendable, CustomTestStringConvertible {
    var path = "x"
    var suite = ""
    let name: String
    let layer: TestReport.Layer
    var testDescription: String { "\(path) \(suite) \(name)" }
  }

  static let names: [Named] = [
    Named(name: "a.b.FooTest", layer: .unknown), Named(name: "a.b.FooIT", layer: .interface),
    Named(name: "a.b.AWAIT", layer: .unknown), Named(name: "IT", layer: .unknown),
    Named(name: "a.integration.FooTest", layer: .interface),
    Named(name: "a.SecurityConfigTest", layer: .unknown), Named(name: "a.LoginE2ETest", layer: .ui),
    Named(suite: "e2e", name: "a.FooTest", layer: .ui),
    Named(path: "e2e/junit.xml", name: "FooTest", layer: .ui),
    Named(path: "target/surefire-reports/TEST-a.xml", name: "a.FooTest", layer: .unit),
    Named(path: "target/failsafe-reports/TEST-a.xml", name: "a.Foo", layer: .interface),
    Named(path: "perf/results.xml", name: "a.Foo", layer: .performance),
    Named(path: "perf/x.xml", name: "a.FooUITest", layer: .ui),
  ]

  @Test("layers are told from class, suite and path", arguments: names)
  func layers(_ row: Named) throws {
    let text = "<testsuite name='\(row.suite)'><testcase classname='\(row.name)'/></testsuite>"
    #expect(try read(text, path: row.path).casesByLayer == [row.layer: 1])
  }

  static let refusals = [
    ReaderRefusal(
      "cut", "<testsuite>\n<testcase/>\n", "2:12: error: the input ends inside an element"),
    ReaderRefusal(
      "junk behind", "<testsuite/>junk",
      "1:13: error: expected nothing after the root element, found more"),
    ReaderRefusal("not JUnit", "<suites/>", " error: not recognised"),
  ]

  @Test("broken ones are refused with line and reason", arguments: refusals)
  func refuses(_ row: ReaderRefusal) { row.check() }
}
