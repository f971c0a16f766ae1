public import DataFormats
public import Evidence
import Quantities

/// Reads the JSON report of mocha (`mocha --reporter json`).
public struct MochaReader: EvidenceReader {
  /// The identifier `mocha`.
  public let format = "mocha"
  /// What a person calls it.
  public let title = "mocha report (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by the words of its totals.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"stats\"")
      && candidate.prefixContains("\"passes\"") && candidate.prefixContains("\"suites\"")
  }

  /// Counts the tests in its lists; the totals only where there are no lists.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var report = TestReport(provenance: input.place())
    var stats: [String: Int] = [:]
    var listed: [String: Int] = [:]
    try reader.enterDocument()
    while try reader.nextMember() {
      let key = reader.string
      if key == "stats" {
        stats = try Self.stats(&reader, &report)
      } else if Self.outcomes.contains(key) {
        listed[key] = try Self.length(&reader)
      }
    }
    try reader.finish()
    let counts = listed.isEmpty ? stats : listed
    guard counts["passes"] != nil else {
      throw reader.refusal(.missingKey("passes", in: "the report"))
    }
    report.passed = counts["passes", default: 0]
    report.failed = counts["failures", default: 0]
    report.skipped = counts["pending", default: 0]
    report.casesByLayer = [TestLayer.ofPath(input.path): report.cases]
    report.declaredCases = stats["tests"]
    report.suites = stats["suites", default: 0]
    input.observedAt = report.timestamp
    collection.testReports.append(report)
  }

  private static let outcomes: Set<String> = ["passes", "failures", "pending"]
  private static let totals: Set<String> = outcomes.union(["tests", "suites"])

  private static func stats(
    _ reader: inout JSONReader, _ report: inout TestReport
  ) throws(InputError) -> [String: Int] {
    var stats: [String: Int] = [:]
    guard try reader.enterObject() else { return stats }
    while try reader.nextMember() {
      let key = reader.string
      if totals.contains(key) {
        stats[key] = try reader.nextCount()
      } else if key == "end" {
        report.timestamp = try reader.nextInstant()
      } else if key == "duration" {
        report.wallMilliseconds = try reader.nextInt().map { max(0, $0) }
      }
    }
    return stats
  }

  private static func length(_ reader: inout JSONReader) throws(InputError) -> Int {
    var count = 0
    guard try reader.enterArray() else { return count }
    while try reader.nextObject() {
      while try reader.nextMember() {}
      count += 1
    }
    return count
  }
}
