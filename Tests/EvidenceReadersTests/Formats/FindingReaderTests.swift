import DataFormats
import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("Reports of linters and scanners")
struct FindingReaderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// Errors, warnings, notes; suppressed; security findings from critical to low.
    let levels: [Int]
    let suppressed: Int
    let bands: [Int]

    init(_ name: String, _ levels: [Int], _ suppressed: Int, _ bands: [Int], _ text: String) {
      (self.name, self.text) = (name, text)
      (self.levels, self.suppressed, self.bands) = (levels, suppressed, bands)
    }

    var testDescription: String { name }
  }

  static let sonar = #"""
    {"paging":{"total":9},"effortTotal":95,"issues":[
     {"rule":"a","component":"c","severity":"MAJOR","type":"CODE_SMELL","status":"OPEN",
      "effort":"1h30min","creationDate":"2026-01-02T03:04:05+0000"},
     {"impacts":[{"softwareQuality":"SECURITY","severity":"HIGH"}],"issueStatus":"OPEN"},
     {"severity":"MINOR","status":"CLOSED"},
     {"severity":"MINOR","status":"RESOLVED","resolution":"WONTFIX"}]}
    """#

  static let rows: [Row] = [
    Row(
      "checkstyle", [2, 1, 0], 1, [0, 0, 0, 0],
      "<checkstyle><file><error/><error severity='error'/><error severity='warning'/>"
        + "<error severity='ignore'/></file></checkstyle>"),
    Row(
      "pmd", [1, 1, 1], 1, [0, 0, 0, 0],
      "<pmd><file><violation priority='1'/><violation priority='3'/><violation priority='5'/>"
        + "</file><suppressedviolation/></pmd>"),
    Row(
      "spotbugs", [1, 1, 0], 0, [0, 1, 0, 0],
      "<BugCollection><BugInstance priority='1' category='SECURITY'/><BugInstance/>"
        + "</BugCollection>"),
    Row("sonarqube", [1, 1, 0], 1, [0, 1, 0, 0], sonar),
    Row(
      "eslint", [1, 1, 0], 1, [0, 0, 0, 0],
      #"[{"filePath":"a","messages":[{"severity":2},{"severity":1}],"#
        + #""suppressedMessages":[{"severity":2}]}]"#),
    Row(
      "hadolint", [1, 0, 1], 0, [0, 0, 0, 0],
      #"[{"file":"a","level":"error","code":"D"},{"file":"a","level":"info","code":"D"}]"#),
    Row(
      "gitlab", [1, 0, 1], 0, [1, 0, 0, 0],
      #"{"vulnerabilities":[{"severity":"Critical","identifiers":[]},{"severity":"Unknown"}]}"#),
    Row(
      "trivy", [1, 0, 1], 1, [0, 1, 0, 1],
      #"{"SchemaVersion":2,"ArtifactName":"a","Results":[{"Vulnerabilities":[{"Severity":"HIGH"}],"#
        + #""Misconfigurations":[{"Severity":"LOW","Status":"FAIL"},{"Status":"PASS"},"#
        + #"{"Severity":"HIGH","Status":"EXCEPTION"}]}]}"#),
    Row(
      "grype", [0, 1, 0], 1, [0, 0, 1, 0],
      #"{"matches":[{"vulnerability":{"severity":"Medium","fix":{"state":"fixed"}}}],"#
        + #""ignoredMatches":[{"vulnerability":{"severity":"High"}}]}"#),
    Row("gitleaks", [1, 0, 0], 0, [1, 0, 0, 0], #"[{"RuleID":"a","Secret":"b"}]"#),
    Row(
      "dependency-check", [1, 1, 0], 1, [1, 0, 1, 0],
      #"{"reportSchema":"1.1","scanInfo":{},"projectInfo":{"reportDate":"2026-01-02T03:04:05Z"},"#
        + #""dependencies":[{"fileName":"a"},{"vulnerabilities":[{"severity":"CRITICAL","cvssv2":"#
        + #"{"severity":"LOW"}},{"severity":"moderate"}],"#
        + #""suppressedVulnerabilities":[{"severity":"HIGH"}]}]}"#),
    Row(
      "gitlab, nothing found", [0, 0, 0], 0, [0, 0, 0, 0],
      #"{"version":"2.3","vulnerabilities":[],"remediations":[]}"#),
    Row(
      "gitlab, list last", [1, 0, 0], 0, [0, 1, 0, 0],
      #"{"remediations":[],"scan":{"type":"dast","status":"success"},"#
        + #""vulnerabilities":[{"severity":"High"}]}"#),
    Row(
      "sarif, runs first", [1, 0, 0], 0, [0, 0, 0, 0],
      #"{"runs":[{"results":[{"ruleId":"a","level":"error"}],"tool":{"driver":{"name":"t"}}}],"#
        + #""version":"2.1.0"}"#),
  ]

  @Test("count by level and band, suppressed ones apart", arguments: rows)
  func counts(_ row: Row) throws {
    let report = try #require(try Reading.collect(row.text).findingsReports.first)
    let levels: [FindingsReport.Level] = [.error, .warning, .note]
    #expect(levels.map { report.byLevel[$0] ?? 0 } == row.levels)
    #expect(report.suppressed == row.suppressed)
    #expect(FindingsReport.Band.allCases.map { report.byBand[$0] ?? 0 } == row.bands)
  }

  @Test func `a page of SonarQube tells days, efforts and how many there are`() throws {
    let report = try #require(try Reading.collect(Self.sonar).findingsReports.first)
    #expect(report.declared == 9)
    #expect(report.results == 4)
    #expect(report.debtMinutes == 90)
    let day = try #require(Instant("2026-01-02")).date.daysSinceEpoch
    #expect(report.raised == [day: 1])
  }

  @Test func `pages of SonarQube that follow each other are one list`() throws {
    let report = try #require(
      try Reading.collect(Self.sonar + "\n" + Self.sonar).findingsReports.first)
    let one = try #require(try Reading.collect(Self.sonar).findingsReports.first)
    #expect(report.results == 2 * one.results)
    #expect(throws: InputError.self) { try Reading.collect(Self.sonar + "\n7") }
    #expect(throws: InputError.self) { try Reading.collect(Self.sonar + "\n{") }
  }

  @Test func `measures of SonarQube tell coverage, duplication and the gate`() throws {
    let collection = try Reading.collect(
      #"""
      {"component":{"key":"k","measures":[
       {"metric":"lines","value":"200"},{"metric":"duplicated_lines","value":"30"},
       {"metric":"sqale_index","value":"95"},{"metric":"alert_status","value":"ERROR"},
       {"metric":"lines_to_cover","value":"40"},{"metric":"uncovered_lines","value":"10"}]}}
      """#)
    let measures = try #require(collection.codeMeasures.first)
    #expect(measures.lines == 200)
    #expect(measures.duplicatedLines == 30)
    #expect(measures.debtMinutes == 95)
    #expect(measures.isGatePassed == false)
    #expect(collection.coverageReports.first?.lines == .init(covered: 30, valid: 40))
    #expect(collection.findingsReports.isEmpty)
  }
}
