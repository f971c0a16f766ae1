public import DataFormats
public import Evidence

/// Reads migrations that stand as numbered files in a folder.
///
/// Knows those of Rails, Alembic, Django, Prisma, golang-migrate, dbmate and goose, and plain
/// numbered SQL.
public struct MigrationFolderReader: EvidenceReader {
  /// The format's identifier.
  public let format = "migration-folder"
  /// What a person calls the format.
  public let title = "numbered migration in a folder of migrations"

  /// Makes the reader.
  public init() {}

  /// Takes what a tool would run, by its folder, name and content; no seeds and no helpers.
  public func recognises(_ candidate: Candidate) -> Bool {
    !candidate.isForeign && !candidate.isOfTests && MigrationFolder.isIn(candidate.path)
      && Self.tool(candidate) != nil
  }

  private static func tool(_ candidate: Candidate) -> String? {
    let name = candidate.name
    let isNumbered = MigrationFolder.number(of: name) != nil
    if candidate.hasExtension("rb") {
      return isNumbered && candidate.prefixContains("ActiveRecord::Migration") ? "rails" : nil
    }
    if candidate.hasExtension("py") {
      if candidate.prefixContains("\ndown_revision") { return "alembic" }
      return isNumbered && candidate.prefixContains("class Migration(") ? "django" : nil
    }
    guard candidate.hasExtension("sql") else { return nil }
    if name == "migration.sql" { return "prisma" }
    if candidate.prefixContains("-- +goose Up") { return "goose" }
    if candidate.prefixContains("-- migrate:up") { return "dbmate" }
    guard isNumbered else { return nil }
    return name.hasSuffix(".up.sql") || name.hasSuffix(".down.sql") ? "golang-migrate" : "sql"
  }

  /// Reads one migration.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let text = try input.text(limit: 64 << 20)
    let candidate = Candidate(
      path: input.path, prefix: Array(text.bytes.prefix(4_096)), size: input.size)
    guard let tool = Self.tool(candidate) else { return }
    let migration =
      candidate.hasExtension("sql")
      ? NumberedSQL(tool: tool, candidate: candidate, text: text).migration
      : NumberedProgram(tool: tool, candidate: candidate, text: text).migration
    collection.migrations.append(migration)
  }
}
