public import Quantities

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
  /// Whether it is a single page with as many entries as a page may have, so that nothing tells
  /// whether it is the last one.
  public let isFull: Bool
  /// The newest moment of its first entry.
  public let newest: Instant?
  /// The moment after which no entry is missing behind its last one; nil when nothing tells.
  public let wholeSince: Instant?

  /// Describes a page.
  public init(
    path: String, kind: EvidenceCollection.RecordKind, items: Int, declared: Int?, hasMore: Bool,
    isFull: Bool = false, newest: Instant? = nil, wholeSince: Instant? = nil
  ) {
    (self.path, self.kind, self.items) = (path, kind, items)
    (self.declared, self.hasMore, self.isFull) = (declared, hasMore, isFull)
    (self.newest, self.wholeSince) = (newest, wholeSince)
  }

  /// The path without its ending.
  public var stem: Substring { ExportHeaders.stem(of: path) }
}

/// What the headers of an answer say of a list, stored in a file beside it.
public struct ExportHeaders: Sendable, Hashable, Codable {
  /// The file it was read from.
  public let path: String
  /// How many entries the whole list has; nil when it is not said.
  public let total: Int?
  /// Whether there is a next page.
  public let hasMore: Bool

  /// Describes headers.
  public init(path: String, total: Int?, hasMore: Bool) {
    (self.path, self.total, self.hasMore) = (path, total, hasMore)
  }

  /// The path without its ending.
  public var stem: Substring { Self.stem(of: path) }

  static func stem(of path: String) -> Substring {
    path.lastIndex(of: ".").map { path[..<$0] } ?? path[...]
  }
}
