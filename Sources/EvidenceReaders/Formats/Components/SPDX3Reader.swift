public import DataFormats
public import Evidence

/// Reads SPDX 3 documents in JSON-LD.
public struct SPDX3Reader: EvidenceReader {
  /// The identifier `spdx-3`.
  public let format = "spdx-3"
  /// What a person calls it.
  public let title = "SPDX 3 bill of materials (JSON-LD)"

  /// Makes the reader.
  public init() {}

  /// Told by its context.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"@context\"")
      && candidate.prefixContains("spdx.org/rdf/3.")
  }

  /// Counts the packages but for the one the document is about, when it is one.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var graph = SPDX3Graph()
    try graph.read(&reader)
    let inventory = graph.inventory(at: input.place())
    input.observedAt = inventory.timestamp
    collection.componentInventories.append(inventory)
  }
}
