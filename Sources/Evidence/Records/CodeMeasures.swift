public import Quantities

/// What a tool measured of the code as a whole: duplication, debt, the gate it has to pass.
public struct CodeMeasures: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The tool: `cpd`, `sonarqube`.
  public let tool: String
  /// Pieces of code that occur more than once; nil when not measured.
  public var duplicatedBlocks: Int?
  /// Lines of all occurrences of these pieces; nil when not measured.
  public var duplicatedLines: Int?
  /// All lines looked at; nil when not told.
  public var lines: Int?
  /// The minutes it would take to settle all findings; nil when not measured.
  public var debtMinutes: Int?
  /// Whether the code passed its quality gate; nil without one.
  public var isGatePassed: Bool?
  /// When it says it was made.
  public var timestamp: Instant?

  /// Makes a record without a measure.
  public init(provenance: Provenance, tool: String) {
    (self.provenance, self.tool) = (provenance, tool)
  }
}
