public import Quantities

/// A log of the changes that versions of the product brought.
public struct ChangeLog: Sendable, Hashable, Codable {
  /// One version.
  public struct Version: Sendable, Hashable, Codable {
    /// The line of its heading.
    public let line: Int
    /// Its number as written.
    public let name: String
    /// When it was released; nil where that is not told.
    public var date: Instant?

    /// Names a version.
    public init(line: Int, name: String, date: Instant? = nil) {
      (self.line, self.name, self.date) = (line, name, date)
    }
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The versions in the order written.
  public var versions: [Version] = []
  /// Whether changes to come are collected under a heading of their own.
  public var hasUnreleased = false

  /// Makes an empty log.
  public init(provenance: Provenance) { self.provenance = provenance }
}
