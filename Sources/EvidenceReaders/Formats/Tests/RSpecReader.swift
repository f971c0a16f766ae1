public import DataFormats
public import Evidence

/// Reads the JSON report of RSpec (`rspec --format json`).
public struct RSpecReader: EvidenceReader {
  /// The identifier `rspec`.
  public let format = "rspec"
  /// What a person calls it.
  public let title = "RSpec report (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by its examples and what each of them has.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"examples\"")
      && (candidate.prefixContains("\"full_description\"")
        || candidate.prefixContains("\"example_count\""))
  }

  /// Counts the examples; errors outside of them are errors, too.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var tally = TestTally(path: input.path, provenance: input.place())
    var hasExamples = false
    try reader.enterDocument()
    while try reader.nextMember() {
      if reader.keyEquals("examples"), try reader.enterArray() {
        hasExamples = true
        while try reader.nextObject() { try Self.example(&reader, &tally) }
      } else if reader.keyEquals("summary"), try reader.enterObject() {
        try Self.summary(&reader, &tally)
      }
    }
    try reader.finish()
    guard hasExamples else { throw reader.refusal(.missingKey("examples", in: "the report")) }
    collection.testReports.append(tally.report)
  }

  private static func example(
    _ reader: inout JSONReader, _ tally: inout TestTally
  ) throws(InputError) {
    var (status, time): (String?, Int64?) = (nil, nil)
    while try reader.nextMember() {
      if reader.keyEquals("status") {
        status = try reader.nextString()
      } else if reader.keyEquals("run_time") {
        time = try reader.nextMicroseconds()
      }
    }
    guard let result = results[status ?? ""] else {
      throw reader.refusal(
        .wrongValue(status ?? "", suggestion: nil, valid: results.keys.sorted()))
    }
    tally.add(result, layer: .unknown, microseconds: time)
  }

  private static func summary(
    _ reader: inout JSONReader, _ tally: inout TestTally
  ) throws(InputError) {
    while try reader.nextMember() {
      if reader.keyEquals("errors_outside_of_examples_count") {
        for _ in 0..<min(try reader.nextCount(), 1_000) {
          tally.add(.errored, layer: .unknown, microseconds: nil)
        }
      } else if reader.keyEquals("example_count") {
        tally.declare(cases: try reader.nextCount(), wallMicroseconds: nil)
      }
    }
  }

  private static let results: [String: TestTally.Result] = [
    "passed": .passed, "failed": .failed, "pending": .skipped,
  ]
}
