import DataFormats
import Evidence
import Quantities
import TestSupport
import Testing

@Suite("Real coverage reports", .tags(.realData))
struct RealCoverageReports {
  @Test("of Cobertura are counted once a line", arguments: RealEvidence.files("cobertura"))
  func cobertura(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["lxml"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "cobertura")
    let report = try #require(collection.coverageReports.first)
    let unique = try #require(expected["recomputed_unique_file_line"])
    #expect(report.lines?.valid == unique.count("lines_valid"))
    #expect(report.lines?.covered == unique.count("lines_covered"))
    #expect(report.branches?.valid ?? 0 == unique.count("branches_valid"))
    #expect(report.branches?.covered ?? 0 == unique.count("branches_covered"))
    #expect(report.files == expected.count("files"))
  }

  /// Its root is another element: not a report at all, so it must not be read.
  static let noReports: Set = ["jacoco/jenkinsci__coverage-model__empty.xml"]

  @Test("of JaCoCo have the counters of their root", arguments: RealEvidence.files("jacoco"))
  func jacoco(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["lxml"])
    guard !Self.noReports.contains(file.name) else {
      let error = #expect(throws: InputError.self) {
        try Reading.collect(try file.bytes(), path: file.name)
      }
      #expect(error?.problem == .other("not recognised"))
      return
    }
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "jacoco")
    let report = try #require(collection.coverageReports.first)
    func count(_ type: String) -> CoverageReport.Count? {
      guard let covered = expected.count("counters", type, "covered"),
        let missed = expected.count("counters", type, "missed")
      else { return nil }
      return CoverageReport.Count(covered: covered, valid: covered + missed)
    }
    #expect(report.lines == count("LINE"))
    #expect(report.branches == count("BRANCH"))
    #expect(report.functions == count("METHOD"))
    #expect(report.files == expected.count("sourcefiles"))
  }

  @Test("of lcov are counted once a line", arguments: RealEvidence.files("lcov"))
  func lcov(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["python"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "lcov")
    let report = try #require(collection.coverageReports.first)
    // Summaries hold no lines: their totals are what there is.
    let hasLines = expected.count("recomputed", "LF") != 0
    let part = hasLines ? "recomputed" : "declared_sum"
    #expect(report.lines?.valid == expected.count(part, "LF"))
    #expect(report.lines?.covered == expected.count(part, "LH"))
    #expect(report.branches?.valid ?? 0 == expected.count(part, "BRF"))
    #expect(report.branches?.covered ?? 0 == expected.count(part, "BRH"))
    #expect(report.functions?.valid ?? 0 == expected.count(part, hasLines ? "FNDA" : "FNF"))
    #expect(report.functions?.covered ?? 0 == expected.count(part, "FNH"))
    #expect(report.files == expected.count("files"))
  }

  @Test("of llvm-cov leave out tests and builds", arguments: RealEvidence.files("llvm-cov"))
  func llvm(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["json"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "llvm-cov")
    let report = try #require(collection.coverageReports.first)
    #expect(report.lines?.valid == expected.count("lines_by_path_class", "source_count"))
    #expect(report.lines?.covered == expected.count("lines_by_path_class", "source_covered"))
    #expect(report.files == expected.count("lines_by_path_class", "source_files"))
    #expect(report.functions?.valid == expected.count("totals", "functions", "count"))
    #expect(report.functions?.covered == expected.count("totals", "functions", "covered"))
  }

  @Test("of coverage.py have its totals", arguments: RealEvidence.files("coveragepy-json"))
  func coveragePy(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["json"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "coverage.py")
    let report = try #require(collection.coverageReports.first)
    #expect(report.lines?.valid == expected.count("totals", "num_statements"))
    #expect(report.lines?.covered == expected.count("totals", "covered_lines"))
    #expect(report.files == expected.count("files"))
    #expect(report.timestamp == expected["timestamp"]?.string.flatMap { Instant($0) })
    #expect(report.modules.values.reduce(0) { $0 + $1.valid } == report.lines?.valid)
  }

  @Test("of OpenCover have the lines of their points", arguments: RealEvidence.files("opencover"))
  func openCover(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["lxml"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "opencover")
    let report = try #require(collection.coverageReports.first)
    let lines = try #require(report.lines)
    let points = try #require(expected["numSequencePoints"]?.string.flatMap { Int($0) })
    // Several points may begin on a line; without points the declared ones are taken.
    #expect((1...points).contains(lines.valid) && lines.covered <= lines.valid)
    let branches = expected["numBranchPoints"]?.string.flatMap { Int($0) }
    #expect((report.branches?.valid ?? 0) <= branches ?? 0)
  }

  @Test("of SimpleCov are counted once a line", arguments: RealEvidence.files("simplecov"))
  func simpleCov(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["python"]?["RSpec"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "simplecov")
    let report = try #require(collection.coverageReports.first)
    #expect(report.lines?.valid == expected.count("lines"))
    #expect(report.lines?.covered == expected.count("covered"))
    #expect(report.files == expected.count("files"))
    #expect(report.timestamp?.seconds == expected.count("timestamp").map { Int64($0) })
  }

  @Test("of Codecov are counted by whole lines", arguments: RealEvidence.files("codecov-json"))
  func codecov(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["python"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "codecov")
    let report = try #require(collection.coverageReports.first)
    #expect(report.lines?.valid == expected.count("lines"))
    #expect(report.files == expected.count("files"))
  }

  @Test("of Go are counted once a block", arguments: RealEvidence.files("gocover"))
  func go(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["python"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "gocover")
    let report = try #require(collection.coverageReports.first)
    #expect(report.lines?.valid == expected.count("statements"))
    #expect(report.lines?.covered == expected.count("statements_covered"))
    #expect(report.files == expected.count("files"))
  }

  @Test("of Clover are counted by statement", arguments: RealEvidence.files("clover"))
  func clover(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["lxml"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "clover")
    let report = try #require(collection.coverageReports.first)
    if expected.count("stmt_lines", "valid") == 0 {
      let metrics = try #require(expected["project_metrics"])
      #expect(report.lines?.valid == metrics["statements"]?.string.flatMap { Int($0) })
    } else {
      #expect(report.lines?.valid == expected.count("stmt_lines", "valid"))
      #expect(report.lines?.covered == expected.count("stmt_lines", "covered"))
    }
    #expect(report.branches?.covered ?? 0 == expected.count("cond_lines", "branches_covered"))
    #expect(report.functions?.valid ?? 0 == expected.count("method_lines", "valid"))
    #expect(report.functions?.covered ?? 0 == expected.count("method_lines", "covered"))
    #expect(report.files == expected.count("files"))
  }
}
