public import DataFormats
public import Evidence

/// Reads NUnit's XML reports, version 2 (`test-results`) and 3 (`test-run`).
public struct NUnitReader: EvidenceReader {
  /// The identifier `nunit`.
  public let format = "nunit"
  /// What a person calls it.
  public let title = "NUnit test report"

  /// Makes the reader.
  public init() {}

  /// Told by the root element; some tools write a bare suite.
  public func recognises(_ candidate: Candidate) -> Bool {
    ["test-results", "test-run", "test-suite"].contains(candidate.xmlRoot)
  }

  /// Counts the cases; what the root declares is wrong in many files.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = NUnitHandler(path: input.path, provenance: input.place())
    try XML.parse(input.source, path: input.path, handler: handler)
    input.observedAt = handler.tally.report.timestamp
    collection.testReports.append(handler.tally.report)
  }
}
