/// A chart that a Helm chart of the project depends on.
public struct ChartDependency: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The chart's name.
  public let name: String

  /// Makes a dependency.
  public init(provenance: Provenance, name: String) {
    (self.provenance, self.name) = (provenance, name)
  }
}
