import DataFormats
import Evidence
import EvidenceReaders
import Platform

extension Benchmark {
  /// A whole report into records, as an assessment does.
  static let readingReport = Benchmark(
    name: "report", summary: "reads a report of any format of the table into records"
  ) { file in
    let prefix = try FileByteStream(at: FilePath(file), limit: .max).readPrefix(4096)
    let source = try BenchmarkFile(file)
    let candidate = Candidate(path: file, prefix: prefix, size: source.size)
    guard let reader = ReaderTable.all.first(where: { $0.recognises(candidate) }) else {
      return "not recognised"
    }
    var evidence = EvidenceCollection()
    try reader.read(ReaderInput(path: file, size: source.size, source: source), into: &evidence)
    return "\(reader.format): \(summary(of: evidence))"
  }

  private static func summary(of evidence: EvidenceCollection) -> String {
    let tests = evidence.testReports.map { "\($0.cases) cases, \($0.failed) failed" }
    let coverage = evidence.coverageReports.compactMap { report in
      report.lines.map { "\($0.covered) of \($0.valid) lines in \(report.files) files" }
    }
    let findings = evidence.findingsReports.map { "\($0.results) results, \($0.current) current" }
    let parts = evidence.componentInventories.map { "\($0.components) components" }
    return (tests + coverage + findings + parts).joined(separator: "; ")
  }
}
