/// A Kubernetes object that adds and removes copies of a workload with its load.
public struct Autoscaler: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The kind as written: `HorizontalPodAutoscaler`, `ScaledObject` or `ScaledJob`.
  public let kind: String
  /// The name.
  public let name: String

  /// Makes an autoscaler.
  public init(provenance: Provenance, kind: String, name: String) {
    (self.provenance, self.kind, self.name) = (provenance, kind, name)
  }
}
