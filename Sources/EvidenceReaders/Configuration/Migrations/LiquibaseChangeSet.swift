import Evidence

/// One change set of a Liquibase changelog while it is read.
struct LiquibaseChangeSet {
  let id: String
  let author: String
  let line: Int
  /// Whether it runs again when it changes, or always.
  var isRepeatable = false
  var hasRollback = false
  /// Names of its changes.
  var changes: [String] = []
  var destructiveLines: [Int] = []
  var risks: [Migration.Risk] = []

  /// Changes that Liquibase takes back by itself ("Automatic and custom rollbacks").
  private static let reversible: Set<String> = [
    "addAutoIncrement", "addCheckConstraint", "addColumn", "addDefaultValue",
    "addForeignKeyConstraint", "addLookupTable", "addNotNullConstraint", "addPrimaryKey",
    "addUniqueConstraint", "createIndex", "createSequence", "createTable", "createView",
    "dropNotNullConstraint", "renameColumn", "renameSequence", "renameTable", "renameTrigger",
    "renameView", "setColumnRemarks", "setTableRemarks", "tagDatabase",
  ]

  private static let destructive: Set<String> = [
    "dropTable", "dropColumn", "dropView", "dropSequence", "dropProcedure", "dropFunction",
  ]

  private static let risks: [String: Migration.Risk.Kind] = [
    "dropTable": .drop, "dropView": .drop, "dropSequence": .drop, "dropProcedure": .drop,
    "dropFunction": .drop, "dropColumn": .dropColumn, "addNotNullConstraint": .notNull,
    "renameColumn": .rename, "renameTable": .rename, "renameView": .rename,
  ]

  /// Changes that only name the file or program that holds their statements.
  private static let pointers: Set<String> = ["sqlFile", "customChange", "executeCommand"]

  /// Keys of a change set that are no changes.
  static let settings: Set<String> = [
    "comment", "preConditions", "validCheckSum", "modifySql", "property", "rollback",
  ]

  init(id: String, author: String, line: Int) {
    (self.id, self.author, self.line) = (id, author, line)
  }

  /// Adds a change.
  mutating func add(_ change: String, at line: Int) {
    changes.append(change)
    if Self.destructive.contains(change) { destructiveLines.append(line) }
    if let kind = Self.risks[change] { risks.append(Migration.Risk(kind, line: line)) }
  }

  /// The record of it.
  func migration(path: String) -> Migration {
    let reverts = !changes.isEmpty && changes.allSatisfy { Self.reversible.contains($0) }
    return Migration(
      provenance: Provenance(path: path, line: line), tool: "liquibase",
      version: author.isEmpty ? id : "\(author):\(id)", isVersioned: !isRepeatable,
      hasRollback: hasRollback || reverts, destructiveLines: destructiveLines,
      areStatementsKnown: Self.pointers.isDisjoint(with: changes), risks: risks)
  }
}
