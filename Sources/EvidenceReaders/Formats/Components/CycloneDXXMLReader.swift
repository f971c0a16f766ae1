public import DataFormats
public import Evidence

/// Reads CycloneDX bills of materials in XML (ECMA-424).
public struct CycloneDXXMLReader: EvidenceReader {
  /// The identifier `cyclonedx`.
  public let format = "cyclonedx"
  /// What a person calls it.
  public let title = "CycloneDX bill of materials (XML)"

  /// Makes the reader.
  public init() {}

  /// Told by the root `bom` and the namespace.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.xmlRoot == "bom" && candidate.prefixContains("cyclonedx.org/schema/bom")
  }

  /// Counts components at any depth under the root's list; the subject is not one of them.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = CycloneDXHandler(path: input.path)
    try XML.parse(input.source, path: input.path, handler: handler)
    let inventory = handler.tally.inventory(at: input.place())
    input.observedAt = inventory.timestamp
    collection.componentInventories.append(inventory)
  }
}
