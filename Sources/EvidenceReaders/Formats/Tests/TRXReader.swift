public import DataFormats
public import Evidence

/// Reads Visual Studio test results (TRX), as `dotnet test` writes them.
public struct TRXReader: EvidenceReader {
  /// The identifier `trx`.
  public let format = "trx"
  /// What a person calls it.
  public let title = "Visual Studio test results (TRX)"

  /// Makes the reader.
  public init() {}

  /// Told by the root element.
  public func recognises(_ candidate: Candidate) -> Bool { candidate.xmlRoot == "TestRun" }

  /// Counts the results; the counters the file gives are often wrong about skipped ones.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = TRXHandler(path: input.path, provenance: input.place())
    try XML.parse(input.source, path: input.path, handler: handler)
    input.observedAt = handler.tally.report.timestamp
    collection.testReports.append(handler.tally.report)
  }
}
