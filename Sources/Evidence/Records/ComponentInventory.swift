public import Quantities

/// The components one bill of materials names.
public struct ComponentInventory: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The specification and version, such as `CycloneDX 1.5`.
  public let specification: String
  /// Components at any depth, without the subject itself.
  public var components = 0
  /// Components with a package URL.
  public var withPackageURL = 0
  /// Components with a licence that says something.
  public var withLicense = 0
  /// Components with a hash.
  public var withHash = 0
  /// Components with a version.
  public var withVersion = 0
  /// Edges between components.
  public var dependencies = 0
  /// Vulnerabilities listed.
  public var vulnerabilities = 0
  /// Whether the product itself is named.
  public var hasSubject = false
  /// When it says it was made.
  public var timestamp: Instant?

  /// Makes an empty inventory.
  public init(provenance: Provenance, specification: String) {
    (self.provenance, self.specification) = (provenance, specification)
  }
}
