public import DataFormats
public import Evidence

/// Reads the JUnit XML family: whatever has `testsuites` or `testsuite` at its root.
public struct JUnitReader: EvidenceReader {
  /// The identifier `junit`.
  public let format = "junit"
  /// What a person calls it.
  public let title = "JUnit XML test report"

  /// Makes the reader.
  public init() {}

  /// Told by the root element.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.xmlRoot == "testsuites" || candidate.xmlRoot == "testsuite"
  }

  /// Counts the cases; what the suites declare is used only where there is no case at all.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = JUnitHandler(path: input.path, provenance: input.place())
    try XML.parse(input.source, path: input.path, handler: handler)
    let (report, doubt) = handler.result()
    input.observedAt = report.timestamp
    collection.testReports.append(report)
    if let doubt {
      collection.diagnostics.append(Diagnostic(.warning, path: input.path, message: doubt))
    }
  }
}
