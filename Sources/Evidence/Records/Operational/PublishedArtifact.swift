public import Quantities

/// One artifact in a repository of artifacts, from the records file.
public struct PublishedArtifact: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// Its name.
  public let name: String
  /// Its version.
  public let version: String
  /// The digest of its content.
  public var digest: String?
  /// The repository that holds it.
  public var repository: String?
  /// The tier of repositories it lies in as written: `snapshot`, `test`, `release` and so on.
  public var tier: String?
  /// When it was published.
  public var published: Instant?
  /// The commit it was built from.
  public var commit: String?
  /// The tag it was built from.
  public var tag: String?
  /// Whether it was promoted from another tier.
  public var isPromoted: Bool?
  /// Whether a gate stood before it.
  public var isGated: Bool?
  /// Whether its repository refuses to replace it.
  public var isImmutable: Bool?
  /// Whether it was scanned.
  public var isScanned: Bool?
  /// Whether its reports (tests, analysis, scans) are attached.
  public var hasReports: Bool?

  /// Makes an artifact of which nothing further is known.
  public init(provenance: Provenance, name: String, version: String) {
    (self.provenance, self.name, self.version) = (provenance, name, version)
  }
}
