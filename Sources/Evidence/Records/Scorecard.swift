public import Quantities

/// How a repository scores in checks of its security practices, from one report.
public struct Scorecard: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The repository as the report names it; nil when it does not.
  public var repository: String?
  /// The commit it looked at.
  public var commit: String?
  /// The total, 0 to 10; nil when it came to none.
  public var score: Rational?
  /// Checks by name, 0 to 10; nil for one that came to no conclusion.
  public var checks: [String: Int?] = [:]
  /// When it was made.
  public var timestamp: Instant?

  /// Makes an empty report.
  public init(provenance: Provenance) { self.provenance = provenance }
}
