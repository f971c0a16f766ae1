public import Quantities

/// One requirement, task or defect, from the records file.
public struct WorkItem: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// Its identifier, as commits name it.
  public let id: String
  /// Its kind as written, such as `requirement` or `defect`.
  public var kind: String
  /// When it was created.
  public var created: Instant
  /// When it was closed.
  public var closed: Instant?
  /// Whether the tracker holds links to its commits.
  public var hasCommitLinks: Bool?
  /// Whether a program filed it.
  public var isFiledByBot: Bool?
  /// Its labels, sorted.
  public var labels: [String] = []
  /// The iteration it is planned for.
  public var iteration: String?
  /// Its effort in the unit of the team.
  public var effort: Rational?
  /// Its status as written.
  public var status: String?
  /// Whether it improves how the team works, as the column `improvement` says.
  public var isMarkedImprovement: Bool?
  /// Whether it is a requirement.
  public var isRequirement: Bool?

  /// Makes a work item.
  public init(provenance: Provenance, id: String, kind: String, created: Instant) {
    (self.provenance, self.id, self.kind, self.created) = (provenance, id, kind, created)
  }
}
