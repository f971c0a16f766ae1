import Evidence
import TestSupport
import Testing

/// What reports say of single lines, beside their own totals and what other tools made of them.
@Suite("Real covered lines", .tags(.realData))
struct RealCoveredLines {
  static func report(_ file: RealEvidence.File) throws -> CoverageReport? {
    try? Reading.collect(try file.bytes(), path: file.name).collection.coverageReports.first
  }

  static func count(_ lines: [SourceLines]) -> CoverageReport.Count {
    lines.reduce(into: CoverageReport.Count()) { sum, source in
      let count = source.count(in: [0..<Int.max])
      (sum.covered, sum.valid) = (sum.covered + count.covered, sum.valid + count.valid)
    }
  }

  /// Made by hand: the counters of its root are those of one package.
  static let contradicting: Set = [
    "jacoco/coverallsapp__coverage-reporter__jacoco-report-multiple-packages.xml"
  ]

  @Test("of JaCoCo add up to the totals", arguments: RealEvidence.files("jacoco"))
  func jacoco(_ file: RealEvidence.File) throws {
    guard !Self.contradicting.contains(file.name), let report = try Self.report(file),
      !report.sourceLines.isEmpty
    else { return }
    #expect(Self.count(report.sourceLines) == report.lines)
  }

  /// From 7.12 on coverage.py lists docstrings among the lines that ran, without counting them.
  @Test("of coverage.py add up to the totals", arguments: RealEvidence.files("coveragepy-json"))
  func coveragePy(_ file: RealEvidence.File) throws {
    guard let report = try Self.report(file), let lines = report.lines else { return }
    let count = Self.count(report.sourceLines)
    #expect(count.valid - count.covered == lines.valid - lines.covered)
    #expect((lines.covered...lines.covered * 103 / 100).contains(count.covered))
  }

  @Test func `of Go are those of gcov2lcov`() throws {
    func lines(_ format: String, _ name: String) throws -> [SourceLines]? {
      let file = RealEvidence.files(format).first { $0.name.contains(name) }
      return try file.flatMap { try Self.report($0) }?.sourceLines
    }
    guard let own = try lines("gocover", "gcov2lcov__coverage"),
      let expected = try lines("lcov", "gcov2lcov__coverage_expected")
    else { return }
    #expect(own.map(\.blocks) == expected.map(\.blocks))
  }
}
