public import Quantities

/// A merge or pull request, from the records file.
public struct MergeRequest: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// Its identifier in the forge.
  public let id: String
  /// When it was opened.
  public var opened: Instant
  /// When it was merged; nil while it is open or when it was closed unmerged.
  public var merged: Instant?
  /// When its first commit was written.
  public var firstCommit: Instant?
  /// How many commits it has.
  public var commits: Int?
  /// How many files it changes.
  public var files: Int?
  /// Approvals by people other than its author.
  public var approvals: Int?
  /// Whether its checks had passed when it was merged.
  public var checksPassed: Bool?
  /// Who opened it; nil when not stated.
  public var author: String?
  /// How many lines it adds and removes.
  public var changedLines: Int?
  /// When another person first looked at it.
  public var firstReview: Instant?
  /// When it reached production.
  public var deployed: Instant?
  /// Its identifier in a warehouse of several forges' data, by which tables there are joined.
  public var warehouseID: String?
  /// The work item it belongs to.
  public var workItem: String?
  /// The commit that it became where it was merged to.
  public var mergeCommit: String?

  /// Makes a merge request.
  public init(provenance: Provenance, id: String, opened: Instant) {
    (self.provenance, self.id, self.opened) = (provenance, id, opened)
  }
}
