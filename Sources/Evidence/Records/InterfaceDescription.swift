/// The description of one programming interface and its operations.
public struct InterfaceDescription: Sendable, Hashable, Codable {
  /// What can be called: a method on a path.
  public struct Operation: Sendable, Hashable, Codable {
    /// The line it starts on.
    public let line: Int
    /// The method in lower case.
    public let method: String
    /// The path with its parameters in braces.
    public let path: String
    /// Whether its purpose is described.
    public let isDescribed: Bool

    /// Describes an operation.
    public init(line: Int, method: String, path: String, isDescribed: Bool) {
      (self.line, self.method, self.path) = (line, method, path)
      self.isDescribed = isDescribed
    }
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The specification and its version, such as `OpenAPI 3.1.0`.
  public let specification: String
  /// The title; nil when it has none.
  public var title: String?
  /// The version of the interface itself; nil when it is not stated.
  public var version: String?
  /// The path that all operations start with, empty for none.
  public var basePath = ""
  /// Its paths, of which some may have no operation.
  public var paths = 0
  /// Its operations.
  public var operations: [Operation] = []

  /// Makes a description without operations.
  public init(provenance: Provenance, specification: String) {
    (self.provenance, self.specification) = (provenance, specification)
  }
}

/// Operations of an interface that tests called, from one file.
public struct InterfaceCalls: Sendable, Hashable, Codable {
  /// A method and a path, concrete or with parameters in braces.
  public struct Call: Sendable, Hashable, Codable {
    /// The method in lower case.
    public let method: String
    /// The path.
    public let path: String

    /// Names an operation.
    public init(method: String, path: String) { (self.method, self.path) = (method, path) }
  }

  /// Where it was read.
  public let provenance: Provenance
  /// What was called.
  public var calls: [Call] = []
  /// Called operations of how many, where a report gives the totals alone.
  public var totals: CoverageReport.Count?

  /// Makes an empty list.
  public init(provenance: Provenance) { self.provenance = provenance }
}
