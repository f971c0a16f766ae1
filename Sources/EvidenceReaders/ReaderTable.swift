/// Every reader, in the order they are asked; the first that recognises a file reads it.
public enum ReaderTable {
  /// The readers; formats told by content stand before those told by name.
  public static let all: [any EvidenceReader] = [
    // Our own
    RecordsReader(),
    AnswersReader(),
    // Tests
    JUnitReader(),
    // Coverage
    CoberturaReader(),
    JaCoCoReader(),
    LcovReader(),
    // Findings
    SARIFReader(),
    // Components
    CycloneDXJSONReader(),
    CycloneDXXMLReader(),
  ]
}
