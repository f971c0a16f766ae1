/// One environment that the team uses, from the records file.
public struct EnvironmentDescription: Sendable, Hashable, Codable {
  /// What an environment is for.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case development
    case functionalTest = "functional-test"
    case technicalTest = "technical-test"
    case businessTest = "business-test"
    case staging, grey, production, other
  }

  /// What makes an environment.
  public enum Provisioning: String, Sendable, Hashable, CaseIterable, Codable {
    case code, tool, hand
  }

  /// Where it was read.
  public let provenance: Provenance
  /// Its name.
  public let name: String
  /// What it is for.
  public let kind: Kind
  /// What makes it.
  public var provisioning: Provisioning?
  /// Whether it runs in containers.
  public var isContainer: Bool?
  /// Whether it grows and shrinks with its load.
  public var isElastic: Bool?
  /// Whether what it depends on is described.
  public var areDependenciesDescribed: Bool?

  /// Makes an environment of which nothing further is known.
  public init(provenance: Provenance, name: String, kind: Kind) {
    (self.provenance, self.name, self.kind) = (provenance, name, kind)
  }
}
