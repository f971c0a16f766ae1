public import DataFormats
public import Evidence

/// Reads Liquibase changelogs in XML.
public struct LiquibaseXMLReader: EvidenceReader {
  /// The format's identifier.
  public let format = "liquibase"
  /// What a person calls the format.
  public let title = "Liquibase changelog"

  /// Makes the reader.
  public init() {}

  /// Takes XML whose root is `databaseChangeLog`.
  public func recognises(_ candidate: Candidate) -> Bool {
    !candidate.isForeign && !candidate.isOfTests && candidate.hasExtension("xml")
      && candidate.prefixContains("<databaseChangeLog")
  }

  /// Reads the change sets of one file; includes are files of their own.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = LiquibaseXMLHandler()
    try XML.parse(try input.bytes(limit: 64 << 20), path: input.path, handler: handler)
    collection.migrations += handler.changeSets.map { $0.migration(path: input.path) }
  }
}
