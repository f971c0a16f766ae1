public import DataFormats
public import Evidence

/// Reads JaCoCo XML (`report.dtd`), also of several modules and of Pester.
public struct JaCoCoReader: EvidenceReader {
  /// The identifier `jacoco`.
  public let format = "jacoco"
  /// What a person calls it.
  public let title = "JaCoCo coverage report"

  /// Makes the reader.
  public init() {}

  /// Told by the root `report` and an element or a DTD only JaCoCo has.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.xmlRoot == "report"
      && (candidate.prefixContains("JACOCO") || candidate.prefixContains("<sessioninfo")
        || candidate.prefixContains("<package name=") || candidate.prefixContains("<group name=")
        || candidate.prefixContains("<counter type="))
  }

  /// Takes the counters of the report, or of its groups where it has none itself.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = JaCoCoHandler(path: input.path)
    try XML.parse(input.source, path: input.path, handler: handler)
    let report = handler.report(at: input.place())
    input.observedAt = report.timestamp
    collection.coverageReports.append(report)
  }
}
