public import DataFormats
public import Evidence

/// Reads CycloneDX bills of materials in JSON (ECMA-424).
public struct CycloneDXJSONReader: EvidenceReader {
  /// The identifier `cyclonedx`.
  public let format = "cyclonedx"
  /// What a person calls it.
  public let title = "CycloneDX bill of materials (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by `bomFormat`, or by a name such as `bom.cdx.json` with a `specVersion`.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart == UInt8(ascii: "{") else { return false }
    if candidate.prefixContains("\"bomFormat\"") { return true }
    let name = candidate.lowercasedName
    return name.hasSuffix(".cdx.json") || name == "bom.json"
  }

  /// Counts components at any depth under the root's list; the subject is not one of them.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var document = CycloneDXDocument()
    try document.read(&reader)
    let inventory = document.tally.inventory(at: input.place())
    input.observedAt = inventory.timestamp
    collection.componentInventories.append(inventory)
  }
}
