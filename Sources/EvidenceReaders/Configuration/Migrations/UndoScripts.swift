import Evidence

/// Pairs undo scripts, which are files of their own, with the versions they take back.
enum UndoScripts {
  /// The migrations without undo scripts; those that one takes back have a rollback.
  static func paired(_ migrations: [Migration]) -> [Migration] {
    let undone = Set(migrations.filter(\.isUndo).map(key))
    return migrations.filter { !$0.isUndo }.map { migration in
      guard migration.isVersioned, undone.contains(key(migration)), !migration.hasRollback else {
        return migration
      }
      return Migration(
        provenance: migration.provenance, tool: migration.tool, version: migration.version,
        isVersioned: true, hasRollback: true, destructiveLines: migration.destructiveLines,
        areStatementsKnown: migration.areStatementsKnown, risks: migration.risks)
    }
  }

  private struct Key: Hashable {
    let tool: String
    let folder: Substring
    let version: String
  }

  private static func key(_ migration: Migration) -> Key {
    let path = migration.provenance.path
    let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    return Key(tool: migration.tool, folder: folder, version: migration.version)
  }
}
