public import Quantities

/// What one coverage report counted.
public struct CoverageReport: Sendable, Hashable, Codable {
  /// Covered of all.
  public struct Count: Sendable, Hashable, Codable {
    /// How many were executed.
    public var covered: Int
    /// How many there are.
    public var valid: Int

    /// Makes a count.
    public init(covered: Int = 0, valid: Int = 0) { (self.covered, self.valid) = (covered, valid) }
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The tool or format: `cobertura`, `jacoco`, `lcov` and so on.
  public let tool: String
  /// Lines; nil when the report has none.
  public var lines: Count?
  /// Branches; nil when the report has none.
  public var branches: Count?
  /// Functions or methods; nil when the report has none.
  public var functions: Count?
  /// Source files it speaks of.
  public var files = 0
  /// Lines by module (package, group or top directory), sorted by name.
  public var modules: [String: Count] = [:]
  /// Lines of files that hold tests; nil when the report does not tell its files.
  public var testLines: Count?
  /// Lines that are new since some days before the last commit, without those of tests; nil without
  /// a history, or when the report does not tell its lines.
  public var newLines: Count?
  /// The lines of each source file, while the evidence is collected; no fact reads them.
  public var sourceLines: [SourceLines] = []
  /// When it says it was made.
  public var timestamp: Instant?

  /// Makes an empty report.
  public init(provenance: Provenance, tool: String) {
    (self.provenance, self.tool) = (provenance, tool)
  }
}
