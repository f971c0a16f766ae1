public import DataFormats
public import Evidence

/// Reads Cobertura XML, as coverage.py, coverlet, gcovr, Istanbul and many others write it.
public struct CoberturaReader: EvidenceReader {
  /// The identifier `cobertura`.
  public let format = "cobertura"
  /// What a person calls it.
  public let title = "Cobertura coverage report"

  /// Makes the reader.
  public init() {}

  /// Told by the root `coverage`, which Clover and SonarQube's generic format have too, and by
  /// attributes or elements only Cobertura has.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.xmlRoot == "coverage"
      && (candidate.prefixContains("line-rate") || candidate.prefixContains("<packages")
        || candidate.prefixContains("lines-valid"))
  }

  /// Counts the lines of classes once for each source file; declared totals only without lines.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = CoberturaHandler(path: input.path)
    try XML.parse(input.source, path: input.path, handler: handler)
    let (report, doubt) = handler.report(at: input.place())
    input.observedAt = report.timestamp
    collection.coverageReports.append(report)
    if let doubt {
      collection.diagnostics.append(Diagnostic(.note, path: input.path, message: doubt))
    }
  }
}
