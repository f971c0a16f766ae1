public import DataFormats
public import Evidence

/// Reads Clover XML, as OpenClover, PHPUnit and Istanbul write it.
public struct CloverReader: EvidenceReader {
  /// The identifier `clover`.
  public let format = "clover"
  /// What a person calls it.
  public let title = "Clover coverage report"

  /// Makes the reader.
  public init() {}

  /// Told by the root `coverage` with a project in it.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.xmlRoot == "coverage"
      && (candidate.prefixContains("<project") || candidate.prefixContains("clover="))
  }

  /// Counts statements by line; the project's own totals only where there are no lines.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = CloverHandler(path: input.path)
    try XML.parse(input.source, path: input.path, handler: handler)
    let (report, doubt) = handler.report(at: input.place())
    input.observedAt = report.timestamp
    collection.coverageReports.append(report)
    if let doubt {
      collection.diagnostics.append(Diagnostic(.note, path: input.path, message: doubt))
    }
  }
}
