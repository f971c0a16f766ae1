/// One change to a database's structure or data.
public struct Migration: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The tool: `flyway`, `liquibase`, `rails`, `alembic` and so on; `sql` for plain scripts.
  public let tool: String
  /// The version or change-set identifier.
  public let version: String
  /// Whether it is tied to a version (not repeatable).
  public let isVersioned: Bool
  /// Whether a way back is written: an undo script, a rollback block or a change that reverts itself.
  public let hasRollback: Bool
  /// Lines with a statement that destroys data or structure (DROP, TRUNCATE, DELETE without WHERE).
  public let destructiveLines: [Int]
  /// Statements that lock, break running programs or change more than meant, with their lines.
  public let risks: [Risk]
  /// Whether all its statements were read; not those of a file or program it only names.
  public let areStatementsKnown: Bool
  /// Whether it is itself the way back of the migration of the same version.
  public let isUndo: Bool

  /// Makes a migration.
  public init(
    provenance: Provenance, tool: String, version: String, isVersioned: Bool, hasRollback: Bool,
    destructiveLines: [Int], areStatementsKnown: Bool = true, isUndo: Bool = false,
    risks: [Risk] = []
  ) {
    self.provenance = provenance
    self.tool = tool
    self.version = version
    self.isVersioned = isVersioned
    self.hasRollback = hasRollback
    self.destructiveLines = destructiveLines
    self.areStatementsKnown = areStatementsKnown
    self.isUndo = isUndo
    self.risks = risks
  }

  /// A statement that needs a second look, and its line.
  public struct Risk: Sendable, Hashable, Codable {
    /// What it does.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
      /// Drops a table, view or other object.
      case drop
      /// Drops a column.
      case dropColumn = "drop_column"
      /// Empties a table.
      case truncate
      /// Deletes every row.
      case deleteAll = "delete_all"
      /// Changes every row.
      case updateAll = "update_all"
      /// Forbids empty values without giving one to rows that are there.
      case notNull = "not_null"
      /// Takes the name away that running programs use.
      case rename
      /// Builds an index on a table that was there before, and blocks its writers.
      case blockingIndex = "blocking_index"
    }

    /// What it does.
    public let kind: Kind
    /// The line it starts on.
    public let line: Int

    /// Makes a risk.
    public init(_ kind: Kind, line: Int) { (self.kind, self.line) = (kind, line) }
  }
}
