public import DataFormats
public import Evidence
import Quantities

/// Reads the JSON report of coverage.py (`coverage json`, formats 2 and 3).
public struct CoveragePyReader: EvidenceReader {
  /// The identifier `coverage.py`.
  public let format = "coverage.py"
  /// What a person calls it.
  public let title = "coverage.py report (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by the keys of its head.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"meta\"")
      && candidate.prefixContains("\"branch_coverage\"")
  }

  /// Takes the totals; the percentage is not used, for it mixes branches into lines.
  ///
  /// Lines of files are only for new code: from 7.12 on the docstrings are among those that ran.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var report = CoverageReport(provenance: input.place(), tool: format)
    var totals = CoveragePyTotals()
    var files = CoveragePyFiles()
    guard try reader.enterObject() else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an object"))
    }
    while try reader.nextKey() {
      if reader.keyEquals("meta") {
        report.timestamp = try Self.readTimestamp(&reader)
      } else if reader.keyEquals("files") {
        try files.read(&reader)
      } else if reader.keyEquals("totals") {
        try totals.read(&reader)
      } else {
        try reader.skipValue()
      }
    }
    guard let lines = totals.lines else {
      throw reader.refusal(.missingKey("totals", in: "the report"))
    }
    try reader.finish()
    (report.lines, report.branches, report.files) = (lines, totals.branches, files.sources.count)
    report.modules = CoverageModules.group(files.sources)
    report.testLines = CoverageModules.tests(in: files.sources)
    report.sourceLines = files.lines
    input.observedAt = report.timestamp
    collection.coverageReports.append(report)
  }

  private static func readTimestamp(_ reader: inout JSONReader) throws(InputError) -> Instant? {
    var timestamp: Instant?
    guard try reader.enterObject() else { return nil }
    while try reader.nextKey() {
      if reader.keyEquals("timestamp") {
        timestamp = try reader.nextString().flatMap { Instant($0) }
      } else {
        try reader.skipValue()
      }
    }
    return timestamp
  }
}

/// The files of a report by coverage.py.
private struct CoveragePyFiles {
  private(set) var sources: [CoverageModules.Source] = []
  private(set) var lines: [SourceLines] = []

  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterObject() else { return }
    while try reader.nextKey() {
      let path = reader.string
      guard try reader.enterObject() else { continue }
      try readFile(&reader, path)
    }
  }

  private mutating func readFile(_ reader: inout JSONReader, _ path: String) throws(InputError) {
    var totals = CoveragePyTotals()
    var source = SourceCoverage()
    while try reader.nextKey() {
      if reader.keyEquals("summary") {
        try totals.read(&reader)
      } else if reader.keyEquals("executed_lines") {
        try Self.readLines(&reader, into: &source, isHit: true)
      } else if reader.keyEquals("missing_lines") {
        try Self.readLines(&reader, into: &source, isHit: false)
      } else {
        try reader.skipValue()
      }
    }
    source.settle()
    sources.append((path, nil, totals.lines ?? CoverageReport.Count()))
    if let known = source.lines(ofFile: path) { lines.append(known) }
  }

  private static func readLines(
    _ reader: inout JSONReader, into source: inout SourceCoverage, isHit: Bool
  ) throws(InputError) {
    guard try reader.enterArray() else { return }
    while try reader.nextItem() != nil {
      if let number = reader.lineNumber() { source.addLine(number, isHit: isHit) }
      try reader.skipValue()
    }
  }
}

/// The totals coverage.py gives for a file or for all.
private struct CoveragePyTotals {
  private(set) var lines: CoverageReport.Count?
  private(set) var branches: CoverageReport.Count?

  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterObject() else { return }
    var (lines, branches) = (CoverageReport.Count(), CoverageReport.Count())
    while try reader.nextKey() {
      if reader.keyEquals("covered_lines") {
        lines.covered = try reader.nextCount()
      } else if reader.keyEquals("num_statements") {
        lines.valid = try reader.nextCount()
      } else if reader.keyEquals("covered_branches") {
        branches.covered = try reader.nextCount()
      } else if reader.keyEquals("num_branches") {
        branches.valid = try reader.nextCount()
      } else {
        try reader.skipValue()
      }
    }
    guard lines.covered <= lines.valid, branches.covered <= branches.valid else {
      throw reader.refusal(.malformed("more covered than there is"))
    }
    (self.lines, self.branches) = (lines, branches.valid > 0 ? branches : nil)
  }
}
