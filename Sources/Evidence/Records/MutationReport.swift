public import Quantities

/// What became of the changes that a mutation tester made to the code, from one report.
public struct MutationReport: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The tool, such as `pit`.
  public let tool: String
  /// Mutations that a test noticed.
  public var detected = 0
  /// All mutations that were tried.
  public var total = 0
  /// Mutations in code that no test runs; they are among those not noticed.
  public var uncovered = 0
  /// When it says it was made.
  public var timestamp: Instant?

  /// Makes an empty report.
  public init(provenance: Provenance, tool: String) {
    (self.provenance, self.tool) = (provenance, tool)
  }
}
