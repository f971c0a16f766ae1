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
}
