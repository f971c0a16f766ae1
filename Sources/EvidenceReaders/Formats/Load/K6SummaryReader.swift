public import DataFormats
public import Evidence

/// Reads summaries of k6: what `handleSummary` is given and what `--summary-export` writes.
public struct K6SummaryReader: EvidenceReader {
  /// The identifier `k6`.
  public let format = "k6"
  /// What a person calls it.
  public let title = "k6 summary (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by `metrics` with one of the metrics that k6 makes itself.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart == UInt8(ascii: "{"), candidate.prefixContains("\"metrics\"")
    else { return false }
    return candidate.prefixContains("\"http_req") || candidate.prefixContains("\"vus_max\"")
      || candidate.prefixContains("\"iteration_duration\"")
      || (candidate.prefixContains("\"root_group\"") && candidate.prefixContains("\"groups\""))
  }

  /// Takes the totals, the response times and the thresholds.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var summary = K6Summary()
    try summary.read(&reader)
    collection.loadTests.append(try summary.run(at: input.place(), reader))
  }
}
