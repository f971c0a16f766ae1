/// One page of a list that a service answered, and what it says of the whole list.
public struct ExportPage: Sendable, Hashable, Codable {
  /// The file it was read from.
  public let path: String
  /// What its entries became.
  public let kind: EvidenceCollection.RecordKind
  /// How many entries it holds.
  public let items: Int
  /// How many entries the whole list is said to have; nil when it is not said.
  public let declared: Int?
  /// Whether it names a next page that does not follow it in its file.
  public let hasMore: Bool

  /// Describes a page.
  public init(
    path: String, kind: EvidenceCollection.RecordKind, items: Int, declared: Int?, hasMore: Bool
  ) {
    (self.path, self.kind, self.items) = (path, kind, items)
    (self.declared, self.hasMore) = (declared, hasMore)
  }
}
