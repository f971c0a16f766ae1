public import DataFormats
public import Evidence

/// Reads SARIF 2.1.0 (OASIS), the exchange format of static analysis.
public struct SARIFReader: EvidenceReader {
  /// The identifier `sarif`.
  public let format = "sarif"
  /// What a person calls it.
  public let title = "SARIF static analysis results"

  /// Makes the reader.
  public init() {}

  /// Told by `runs` and a version, a schema or what only results have near the start, or by the name
  /// `.sarif`; the keys of the log come in any order.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart == UInt8(ascii: "{") else { return false }
    if candidate.lowercasedName.hasSuffix(".sarif") { return true }
    guard candidate.prefixContains("\"runs\"") else { return false }
    return candidate.prefixContains("sarif") || candidate.prefixContains("\"version\"")
      || candidate.prefixContains("\"results\"")
        && (candidate.prefixContains("\"ruleId\"") || candidate.prefixContains("\"driver\""))
  }

  /// Counts results by effective level; older versions of the format are refused.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var log = SARIFLog()
    try log.read(&reader)
    let report = log.report(at: input.place())
    input.observedAt = report.timestamp
    collection.findingsReports.append(report)
  }
}
