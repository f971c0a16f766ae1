/// One change to a database's structure or data.
public struct Migration: Sendable, Hashable {
  /// Where it was read.
  public let provenance: Provenance
  /// `flyway` or `liquibase`.
  public let tool: String
  /// The version or change-set identifier.
  public let version: String
  /// Whether it is tied to a version (not repeatable).
  public let isVersioned: Bool
  /// Whether a way back is written: an undo script, a rollback block or a change that reverts itself.
  public let hasRollback: Bool
  /// Lines with a statement that destroys data or structure (DROP, TRUNCATE, DELETE without WHERE).
  public let destructiveLines: [Int]
  /// Whether all its statements were read; not those of a file or program it only names.
  public let areStatementsKnown: Bool
  /// Whether it is itself the way back of the migration of the same version.
  public let isUndo: Bool

  /// Makes a migration.
  public init(
    provenance: Provenance, tool: String, version: String, isVersioned: Bool, hasRollback: Bool,
    destructiveLines: [Int], areStatementsKnown: Bool = true, isUndo: Bool = false
  ) {
    self.provenance = provenance
    self.tool = tool
    self.version = version
    self.isVersioned = isVersioned
    self.hasRollback = hasRollback
    self.destructiveLines = destructiveLines
    self.areStatementsKnown = areStatementsKnown
    self.isUndo = isUndo
  }
}
