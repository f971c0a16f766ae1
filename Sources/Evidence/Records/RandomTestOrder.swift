/// A setting by which tests run in another order each time.
public struct RandomTestOrder: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The tool it is a setting of: `pytest`, `junit`, `surefire` and so on.
  public let tool: String

  /// Makes a setting.
  public init(provenance: Provenance, tool: String) {
    (self.provenance, self.tool) = (provenance, tool)
  }
}
