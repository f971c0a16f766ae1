import DataFormats
import Evidence
import Quantities

/// A whole SARIF log: its version and runs, added up.
struct SARIFLog {
  private var version: String?
  private var hasRuns = false
  private var total = SARIFRunTotals()
  private var tools: Set<String> = []

  /// Reads the log object (SARIF 2.1.0, 3.13).
  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.next() == .beginObject else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an object"))
    }
    while try reader.nextKey() {
      if reader.keyEquals("version") {
        try readVersion(&reader)
      } else if reader.keyEquals("runs") {
        try readRuns(&reader)
      } else {
        try reader.skipValue()
      }
    }
    guard version != nil else { throw reader.refusal(.missingKey("version", in: "the log")) }
    guard hasRuns else { throw reader.refusal(.missingKey("runs", in: "the log")) }
    try reader.finish()
  }

  private mutating func readVersion(_ reader: inout JSONReader) throws(InputError) {
    version = try reader.nextString()
    guard version == "2.1.0" else {
      let found = version ?? "none"
      throw reader.refusal(
        .other("SARIF version '\(found)' is not read; export version 2.1.0"))
    }
  }

  private mutating func readRuns(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.next() == .beginArray else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "a list of runs"))
    }
    hasRuns = true
    while let token = try reader.nextItem() {
      guard token == .beginObject else {
        throw reader.refusal(.wrongKind(found: token.words, expected: "a run"))
      }
      var run = SARIFRun()
      try run.read(&reader)
      total.add(run.totals())
      if let tool = run.toolName { tools.insert(tool) }
    }
  }

  /// The report over all runs.
  func report(at provenance: Provenance) -> FindingsReport {
    var report = FindingsReport(provenance: provenance)
    report.tools = tools.sorted()
    report.byLevel = total.byLevel
    report.byBand = total.byBand
    report.results = total.results
    report.suppressed = total.suppressed
    report.new = total.hasBaseline ? total.new : nil
    report.absent = total.hasBaseline ? total.absent : nil
    report.withFix = total.withFix
    report.isComplete = total.isComplete
    report.timestamp = total.timestamp
    return report
  }
}
