import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("SARIF logs")
struct SARIFReaderTests {
  private func read(_ runs: String) throws -> FindingsReport {
    let text = #"{"version":"2.1.0","runs":[\#(runs)]}"#
    return try #require(try Reading.collect(text, path: "x.sarif").findingsReports.first)
  }

  /// A run whose tool has rules in its driver and in an extension, behind the results.
  private func run(_ results: String) -> String {
    #"""
    {"results":[\#(results)],
     "tool":{"extensions":[{"name":"e","rules":[{"id":"X","defaultConfiguration":{"level":"none"},
                            "properties":{"security-severity":"9.0"}}]}],
             "driver":{"name":"d","rules":[
       {"id":"A","defaultConfiguration":{"level":"error"},"properties":{"security-severity":"7.5"}},
       {"id":"B","defaultConfiguration":{"level":"note"},"properties":{"security-severity":"MEDIUM"}},
       {"id":"C"}]}}}
    """#
  }

  struct Result: Sendable, CustomTestStringConvertible {
    let json: String
    let level: FindingsReport.Level?
    let band: FindingsReport.Band?

    init(_ json: String, _ level: FindingsReport.Level?, _ band: FindingsReport.Band? = nil) {
      (self.json, self.level, self.band) = (json, level, band)
    }

    var testDescription: String { json }
  }

  static let results: [Result] = [
    Result(#"{"ruleId":"A"}"#, .error, .high),
    Result(#"{"ruleIndex":1}"#, .note, .medium),
    Result(#"{"ruleId":"A/sub"}"#, .error, .high),
    Result(#"{"ruleId":"C"}"#, .warning),
    Result(#"{"ruleId":"unheard"}"#, .warning),
    Result(#"{"ruleIndex":-1}"#, .warning),
    Result(#"{"ruleIndex":99999999999999}"#, .warning),
    Result(#"{"rule":{"id":"A"}}"#, .error, .high),
    Result(
      #"{"rule":{"index":0,"toolComponent":{"index":0}}}"#, FindingsReport.Level.none, .critical),
    Result(#"{"rule":{"toolComponent":{"index":9223372036854775807}},"ruleIndex":0}"#, .warning),
    Result(#"{"ruleId":"A","level":"note"}"#, .note, .high),
    Result(#"{"ruleId":"A","properties":{"security-severity":0.1}}"#, .error, .low),
    Result(#"{"ruleId":"A","properties":{"security-severity":"0.0"}}"#, .error),
    Result(#"{"ruleId":"A","kind":"fail"}"#, .error, .high),
    Result(#"{"ruleId":"A","kind":"pass"}"#, nil),
    Result(#"{"ruleId":"A","suppressions":[]}"#, .error, .high),
    Result(#"{"ruleId":"A","suppressions":[{"kind":"inSource"}]}"#, nil),
    Result(#"{"ruleId":"A","suppressions":[{"status":"underReview"}]}"#, .error, .high),
    Result(
      #"{"ruleId":"A","suppressions":[{"status":"accepted"},{"status":"rejected"}]}"#, .error, .high
    ),
    Result(#"{"ruleId":"A","baselineState":"absent"}"#, nil),
    Result(#"{"ruleId":"A","baselineState":"unchanged"}"#, .error, .high),
  ]

  @Test("give a result its effective level and band", arguments: results)
  func level(_ row: Result) throws {
    let report = try read(run(row.json))
    #expect(report.byLevel == (row.level.map { [$0: 1] } ?? [:]))
    #expect(report.byBand == (row.band.map { [$0: 1] } ?? [:]))
    #expect(report.results == 1)
    #expect(report.tools == ["d"])
  }

  @Test func `baseline, suppressions and fixes are counted over runs`() throws {
    let report = try read(
      run(
        #"{"baselineState":"new","fixes":[{}]},{"baselineState":"new"},{"baselineState":"absent"}"#)
        + "," + run(#"{"suppressions":[{}]},{}"#))
    #expect(report.results == 5)
    #expect(report.new == 2)
    #expect(report.absent == 1)
    #expect(report.suppressed == 1)
    #expect(report.withFix == 1)
    #expect(report.current == 3)
    #expect(try read(run("{}")).new == nil)
  }

  struct Ending: Sendable, CustomTestStringConvertible {
    let runs: String
    let isComplete: Bool
    var testDescription: String { runs }
  }

  static let endings: [Ending] = [
    Ending(runs: #"{"results":[]}"#, isComplete: true),
    Ending(runs: #"{}"#, isComplete: false),
    Ending(runs: #"{"results":null}"#, isComplete: false),
    Ending(
      runs: #"{"results":[],"invocations":[{"executionSuccessful":false}]}"#, isComplete: false),
    Ending(runs: #"{"results":[],"invocations":[{"executionSuccessful":true}]}"#, isComplete: true),
    Ending(runs: #"{"results":[]},{}"#, isComplete: false),
  ]

  @Test("silence is complete only after a good run", arguments: endings)
  func completeness(_ row: Ending) throws {
    #expect(try read(row.runs).isComplete == row.isComplete)
  }

  @Test func `the newest end of a run is its time`() throws {
    let report = try read(
      #"{"invocations":[{"endTimeUtc":"2026-02-01T00:00:00Z"},{"endTimeUtc":"2026-01-01T00:00:00Z"}]}"#
    )
    #expect(report.timestamp == Instant("2026-02-01T00:00:00Z"))
  }

  static let refusals = [
    ReaderRefusal(
      "version 1", #"{"version":"1.0.0","runs":[]}"#,
      "1:12: error: SARIF version '1.0.0' is not read; export version 2.1.0"),
    ReaderRefusal(
      "no version", #"{"runs":[], "x": "version" , "$schema":"sarif"}"#,
      "1:47: error: key 'version' is missing in the log"),
    ReaderRefusal(
      "runs no list", #"{"version":"2.1.0","runs":{}}"#,
      "1:27: error: expected a list of runs, found an object"),
    ReaderRefusal(
      "run no object", #"{"version":"2.1.0","runs":[1]}"#,
      "1:28: error: expected a run, found a number"),
    ReaderRefusal(
      "two lists of runs", #"{"version":"2.1.0","runs":[],"runs":[]}"#,
      "1:30: error: key 'runs' stands twice; the first is at 1:20"),
    ReaderRefusal(
      "cut", #"{"version":"2.1.0","runs":[{"results":[{}"#,
      "1:42: error: expected ',' or ']', found the end"),
  ]

  @Test("broken ones are refused with line and reason", arguments: refusals)
  func refuses(_ row: ReaderRefusal) { row.check() }
}
