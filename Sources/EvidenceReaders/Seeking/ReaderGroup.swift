/// Readers of one kind of evidence.
public struct ReaderGroup: Sendable {
  /// What the files of a group are, where a project without any can be told how to get some.
  public enum Kind: String, Sendable, Hashable, CaseIterable, ReaderTableEntry {
    case tests, coverage, findings, components, pipelines, protection, forge, load, interfaces
    case provenance
    /// Files that a project has or has not, and nobody misses by themselves.
    case other
  }

  /// What its files are.
  public let kind: Kind
  /// The readers, in the order they are asked.
  public internal(set) var readers: [any EvidenceReader]

  init(_ kind: Kind, _ readers: [any EvidenceReader]) {
    (self.kind, self.readers) = (kind, readers)
  }
}

/// What stands in the table of readers: a reader, or the kind of those that follow.
public protocol ReaderTableEntry: Sendable {}
