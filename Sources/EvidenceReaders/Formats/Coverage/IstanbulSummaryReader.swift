public import DataFormats
public import Evidence

/// Reads the `coverage-summary.json` of Istanbul: totals of all files and of each.
public struct IstanbulSummaryReader: EvidenceReader {
  /// The identifier `istanbul-summary`.
  public let format = "istanbul-summary"
  /// What a person calls it.
  public let title = "Istanbul coverage summary (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by a total that comes first and its words.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"total\"")
      && candidate.prefixContains("\"pct\"") && candidate.prefixContains("\"skipped\"")
  }

  /// Takes the totals; the files tell the modules.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var report = CoverageReport(provenance: input.place(), tool: "istanbul")
    var sources: [CoverageModules.Source] = []
    var hasTotal = false
    try reader.enterDocument()
    while try reader.nextMember() {
      let name = reader.string
      guard try reader.enterObject() else { continue }
      let counts = try Self.counts(&reader)
      if name == "total" {
        hasTotal = true
        report.lines = counts["lines"]
        report.branches = counts["branches"].flatMap { $0.valid > 0 ? $0 : nil }
        report.functions = counts["functions"].flatMap { $0.valid > 0 ? $0 : nil }
      } else {
        sources.append((name, nil, counts["lines"] ?? CoverageReport.Count()))
      }
    }
    guard hasTotal else { throw reader.refusal(.missingKey("total", in: "the report")) }
    try reader.finish()
    report.files = sources.count
    if !sources.isEmpty {
      report.modules = CoverageModules.group(sources)
      report.testLines = CoverageModules.tests(in: sources)
    }
    collection.coverageReports.append(report)
  }

  private static func counts(
    _ reader: inout JSONReader
  ) throws(InputError) -> [String: CoverageReport.Count] {
    var counts: [String: CoverageReport.Count] = [:]
    while try reader.nextMember() {
      let name = reader.string
      guard try reader.enterObject() else { continue }
      var count = CoverageReport.Count()
      while try reader.nextMember() {
        if reader.keyEquals("total") {
          count.valid = try reader.nextCount()
        } else if reader.keyEquals("covered") {
          count.covered = try reader.nextCount()
        }
      }
      guard count.covered <= count.valid else {
        throw reader.refusal(.malformed("more covered than there is"))
      }
      counts[name] = count
    }
    return counts
  }
}
