public import DataFormats
public import Evidence

/// Reads SPDX 2.2 and 2.3 documents in JSON (ISO/IEC 5962), also as GitHub wraps them.
public struct SPDXReader: EvidenceReader {
  /// The identifier `spdx`.
  public let format = "spdx"
  /// What a person calls it.
  public let title = "SPDX bill of materials (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by `spdxVersion` or `SPDXID`, wherever they stand in the first bytes.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{")
      && (candidate.prefixContains("\"spdxVersion\"") || candidate.prefixContains("\"SPDXID\""))
  }

  /// Counts the packages but for the one the document describes, when it is one.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var document = SPDXDocument()
    try document.read(&reader)
    let inventory = document.inventory(at: input.place())
    input.observedAt = inventory.timestamp
    collection.componentInventories.append(inventory)
  }
}
