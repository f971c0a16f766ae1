import DataFormats
import Evidence

/// The summaries of an `llvm-cov export`.
///
/// Lines are llvm-cov's own: it sums them over functions, so that they differ a little from
/// lines of source.
struct LLVMCoverageExport {
  private struct Summary {
    var lines = CoverageReport.Count()
    var branches = CoverageReport.Count()
    var functions = CoverageReport.Count()

    mutating func add(_ other: Summary) {
      lines.add(other.lines)
      branches.add(other.branches)
      functions.add(other.functions)
    }
  }

  private var sources: [(path: String, summary: Summary)] = []
  private var lines: [SourceLines] = []
  private var totals = Summary()
  /// Files that are not the project's own sources.
  private(set) var leftOut = 0

  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    var type: String?
    guard try reader.enterObject() else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an object"))
    }
    while try reader.nextKey() {
      if reader.keyEquals("type") {
        type = try reader.nextString()
      } else if reader.keyEquals("data"), try reader.enterArray() {
        while try reader.nextItem() != nil { try readExport(&reader) }
      } else {
        try reader.skipValue()
      }
    }
    guard type == "llvm.coverage.json.export" else {
      throw reader.refusal(.missingKey("type", in: "the export"))
    }
    try reader.finish()
  }

  private mutating func readExport(_ reader: inout JSONReader) throws(InputError) {
    guard reader.token == .beginObject else { return try reader.skipValue() }
    while try reader.nextKey() {
      if reader.keyEquals("files"), try reader.enterArray() {
        while try reader.nextItem() != nil { try readFile(&reader) }
      } else if reader.keyEquals("totals") {
        totals.add(try Self.readSummary(&reader))
      } else {
        try reader.skipValue()
      }
    }
  }

  private mutating func readFile(_ reader: inout JSONReader) throws(InputError) {
    guard reader.token == .beginObject else { return try reader.skipValue() }
    var (path, summary, segments) = ("", Summary(), LLVMSegments())
    while try reader.nextKey() {
      if reader.keyEquals("filename") {
        path = try reader.nextString() ?? ""
      } else if reader.keyEquals("summary") {
        summary = try Self.readSummary(&reader)
      } else if reader.keyEquals("segments") {
        try segments.read(&reader)
      } else {
        try reader.skipValue()
      }
    }
    guard !Self.isForeign(path) else { return leftOut += 1 }
    sources.append((path, summary))
    if let known = segments.coverage().lines(ofFile: path) { lines.append(known) }
  }

  /// Tests, checked-out dependencies and generated code, by SwiftPM's and Cargo's folders.
  private static func isForeign(_ path: String) -> Bool {
    let folders = path.split { $0 == "/" || $0 == "\\" }.dropLast()
    return folders.contains { ["Tests", ".build", "checkouts", ".cargo"].contains($0) }
  }

  private static func readSummary(_ reader: inout JSONReader) throws(InputError) -> Summary {
    var summary = Summary()
    guard try reader.enterObject() else { return summary }
    while try reader.nextKey() {
      if reader.keyEquals("lines") {
        summary.lines = try readCount(&reader)
      } else if reader.keyEquals("branches") {
        summary.branches = try readCount(&reader)
      } else if reader.keyEquals("functions") {
        summary.functions = try readCount(&reader)
      } else {
        try reader.skipValue()
      }
    }
    return summary
  }

  private static func readCount(
    _ reader: inout JSONReader
  ) throws(InputError) -> CoverageReport.Count {
    var count = CoverageReport.Count()
    guard try reader.enterObject() else { return count }
    while try reader.nextKey() {
      if reader.keyEquals("count") {
        count.valid = try reader.nextCount()
      } else if reader.keyEquals("covered") {
        count.covered = try reader.nextCount()
      } else {
        try reader.skipValue()
      }
    }
    guard count.covered <= count.valid else {
      throw reader.refusal(.malformed("more covered than there is"))
    }
    return count
  }

  /// The project's own sources; the totals where no file is listed.
  func report(at provenance: Provenance) -> CoverageReport {
    var report = CoverageReport(provenance: provenance, tool: "llvm-cov")
    let sum = sources.reduce(into: Summary()) { $0.add($1.summary) }
    let summary = sources.isEmpty && leftOut == 0 ? totals : sum
    report.lines = summary.lines
    report.branches = summary.branches.valid > 0 ? summary.branches : nil
    report.functions = summary.functions
    report.files = sources.count
    let counted: [CoverageModules.Source] = sources.map { ($0.path, nil, $0.summary.lines) }
    report.modules = CoverageModules.group(counted)
    report.testLines = CoverageModules.tests(in: counted)
    report.sourceLines = lines
    return report
  }
}
