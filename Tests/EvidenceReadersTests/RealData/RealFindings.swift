import DataFormats
import Evidence
import TestSupport
import Testing

@Suite("Real findings", .tags(.realData))
struct RealFindings {
  /// Where our current findings are fewer than the results the tools count, and why.
  static let fewer: [String: (level: FindingsReport.Level, count: Int, reason: String)] = [
    "sarif/DefectDojo__django-DefectDojo__flawfinder.sarif":
      (.note, 1, "one result is of kind 'pass'"),
    "sarif/DefectDojo__django-DefectDojo__suppression_test.sarif":
      (.warning, 3, "three results are suppressed"),
  ]

  @Test("are counted by effective level", arguments: RealEvidence.files("sarif"))
  func sarif(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["python"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "sarif")
    let report = try #require(collection.findingsReports.first)
    #expect(report.results == expected.count("results"))
    #expect(report.suppressed == expected.count("suppressed"))
    #expect(report.new == expected.count("baseline", "new"))
    for level in FindingsReport.Level.allCases {
      let fewer = Self.fewer[file.name].map { $0.level == level ? $0.count : 0 } ?? 0
      let found = expected.count("by_level", level.rawValue) ?? 0
      #expect(report.byLevel[level] ?? 0 == found - fewer)
    }
    for band in FindingsReport.Band.allCases {
      #expect(report.byBand[band] == expected.count("by_security_severity", band.rawValue))
    }
    let tools = expected["tools"]?.items.compactMap(\.string) ?? []
    #expect(report.tools.allSatisfy { name in tools.contains { $0.hasPrefix(name) } })
    #expect(!report.tools.isEmpty)
    #expect(report.isComplete == (expected.count("runs_without_results") == 0))
  }

  private func report(_ file: RealEvidence.File, _ format: String) throws -> FindingsReport {
    let (found, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(found == format)
    return try #require(collection.findingsReports.first)
  }

  @Test("of checkstyle are counted by severity", arguments: RealEvidence.files("checkstyle"))
  func checkstyle(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["lxml"])
    let report = try report(file, "checkstyle")
    #expect(report.results == expected.count("errors"))
    #expect(report.byLevel[.error] == expected.count("by_severity", "error"))
    #expect(report.byLevel[.warning] == expected.count("by_severity", "warning"))
    #expect(report.byLevel[.note] == expected.count("by_severity", "info"))
  }

  /// The tool counts `issue` elements of JSLint's own format; the file is of checkstyle's.
  @Test("of JSLint in checkstyle's format are read", arguments: RealEvidence.files("jslint-xml"))
  func jslint(_ file: RealEvidence.File) throws {
    let report = try report(file, "checkstyle")
    #expect(file.facts["lxml"]?.count("issues") == 0)
    #expect(report.results == 197)
    #expect(report.tools == ["jslint"])
  }

  @Test("of PMD are counted by priority", arguments: RealEvidence.files("pmd"))
  func pmd(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["lxml"])
    let report = try report(file, "pmd")
    #expect(report.results == expected.count("violations"))
    #expect(report.byLevel[.warning] == expected.count("by_priority", "3"))
    #expect(report.isComplete == (expected.count("errors") == 0))
  }

  /// Lines are those of all occurrences; the tool counts each piece once.
  static let duplicatedLines = [
    "cpd/jenkinsci__analysis-model__issue12516.xml": 136,
    "cpd/jenkinsci__analysis-model__one-cpd.xml": 72,
    "cpd/jenkinsci__analysis-model__pmd-cpd.xml": 102,
  ]

  @Test("of CPD are duplications", arguments: RealEvidence.files("cpd"))
  func cpd(_ file: RealEvidence.File) throws {
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "cpd")
    let measures = try #require(collection.codeMeasures.first)
    #expect(measures.duplicatedBlocks == file.facts["lxml"]?.count("duplications"))
    #expect(measures.duplicatedLines == Self.duplicatedLines[file.name])
  }

  @Test("of SpotBugs are counted by priority", arguments: RealEvidence.files("spotbugs"))
  func spotbugs(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["lxml"])
    let report = try report(file, "spotbugs")
    #expect(report.results == expected.count("bugs"))
    #expect(report.byLevel[.error] == expected.count("by_priority", "1"))
    #expect(report.byLevel[.warning] == expected.count("by_priority", "2"))
    #expect(report.timestamp != nil)
  }

  @Test("of ZAP are counted by risk", arguments: RealEvidence.files("zap"))
  func zap(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["lxml"])
    let report = try report(file, "zap")
    #expect(report.results == expected.count("alerts"))
    #expect(report.byBand[.medium] == expected.count("by_riskcode", "2"))
    #expect(report.byBand[.low] == expected.count("by_riskcode", "1"))
    #expect(
      report.current - report.byBand.values.reduce(0, +) == expected.count("by_riskcode", "0"))
  }

  /// Where our current findings are fewer than the tool counts.
  static let suppressed: [String: (band: FindingsReport.Band, reason: String)] = [
    "vuln-json/jenkinsci__analysis-model__dependency-track-findings.json":
      (.critical, "one is suppressed in its analysis")
  ]

  @Test(
    "of scanners are counted by severity",
    arguments: [
      ("dependency-check", "dependency-check"), ("gitlab-security", "gitlab-security"),
      ("vuln-json", nil),
    ].flatMap { folder, format in RealEvidence.files(folder).map { ($0, format) } })
  func scanners(_ file: RealEvidence.File, _ format: String?) throws {
    let expected = try #require(file.facts["lxml"] ?? file.facts["json"])
    let (found, collection) = try Reading.collect(try file.bytes(), path: file.name)
    if let format { #expect(found == format) }
    let report = try #require(collection.findingsReports.first)
    let words = expected["by_severity"]?.entries ?? []
    for (word, count) in words.map({ ($0.key.lowercased(), $0.value.int ?? 0) }) {
      guard let band = FindingsReport.Band(rawValue: word) else { continue }
      let fewer: Int64 = Self.suppressed[file.name]?.band == band ? 1 : 0
      #expect(Int64(report.byBand[band] ?? 0) == count - fewer)
    }
    // The tool does not look into the resources of a cluster: 1 high, 5 medium, 31 low.
    let sum = words.isEmpty ? 37 : words.reduce(0) { $0 + ($1.value.int ?? 0) }
    #expect(Int64(report.results) == sum)
  }

  @Test("of linters in JSON are counted", arguments: RealEvidence.files("lint-json"))
  func linters(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["json"])
    let (_, collection) = try Reading.collect(try file.bytes(), path: file.name)
    let report = try #require(collection.findingsReports.first)
    #expect(report.results == expected.count("issues") ?? expected.count("messages"))
  }

  /// Descriptions of rules and of a project hold no findings.
  static let noFindings = ["rule", "product"]

  @Test("of SonarQube are counted by severity", arguments: RealEvidence.files("sonarqube"))
  func sonarqube(_ file: RealEvidence.File) throws {
    let name = file.name.split(separator: "__").last.map(String.init) ?? ""
    guard !Self.noFindings.contains(where: name.contains) else {
      #expect(throws: InputError.self) { try Reading.collect(try file.bytes(), path: file.name) }
      return
    }
    guard !name.hasSuffix(".csv") else { return try rawTable(file) }
    let expected = try #require(file.facts["json"])
    let report = try report(file, "sonarqube")
    let items = expected.count("issues") ?? expected.count("hotspots") ?? expected.count("array")
    #expect(report.results == items)
    #expect(report.current == items)
    if let severe = expected["by_severity"] {
      let errors = ["BLOCKER", "CRITICAL", "HIGH"].reduce(0) { $0 + (severe.count($1) ?? 0) }
      #expect(report.byLevel[.error] ?? 0 == errors)
    }
  }

  /// A raw table of a warehouse with a service's answers of other kinds supplies no record.
  private func rawTable(_ file: RealEvidence.File) throws {
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "delivery-table")
    #expect(collection.findingsReports.isEmpty)
    #expect(collection.suppliedRecordKinds.isEmpty)
    #expect(collection.diagnostics.isEmpty == false)
  }
}
