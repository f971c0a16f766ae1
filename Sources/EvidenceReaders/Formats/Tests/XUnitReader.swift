public import DataFormats
public import Evidence

/// Reads the XML reports of xUnit.net (v1 to v3) and of what imitates it.
public struct XUnitReader: EvidenceReader {
  /// The identifier `xunit`.
  public let format = "xunit"
  /// What a person calls it.
  public let title = "xUnit.net test report"

  /// Makes the reader.
  public init() {}

  /// Told by the root element and an attribute; assemblies also stand in other .NET files.
  public func recognises(_ candidate: Candidate) -> Bool {
    let root = candidate.xmlRoot
    return root == "assemblies"
      || root == "assembly" && candidate.prefixContains("test-framework")
  }

  /// Counts the tests of all assemblies.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = XUnitHandler(path: input.path, provenance: input.place())
    try XML.parse(input.source, path: input.path, handler: handler)
    input.observedAt = handler.tally.report.timestamp
    collection.testReports.append(handler.tally.report)
  }
}
