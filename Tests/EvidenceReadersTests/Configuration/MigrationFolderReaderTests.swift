import Evidence
import Testing

@testable import EvidenceReaders

@Suite("Migrations in folders")
struct MigrationFolderReaderTests {
  struct Statement: Sendable, CustomTestStringConvertible {
    let text: String
    let kinds: [Migration.Risk.Kind]
    init(_ text: String, _ kinds: [Migration.Risk.Kind]) { (self.text, self.kinds) = (text, kinds) }
    var testDescription: String { text }
  }

  @Test(
    "names what is risky",
    arguments: [
      Statement("DROP TABLE a", [.drop]), Statement("DROP INDEX a", []),
      Statement("TRUNCATE a", [.truncate]), Statement("DELETE FROM a", [.deleteAll]),
      Statement("DELETE FROM a WHERE b = 1", []), Statement("UPDATE a SET b = 1", [.updateAll]),
      Statement("UPDATE a SET b = 1 WHERE c = 2", []),
      Statement("ALTER TABLE a DROP COLUMN b", [.dropColumn]),
      Statement("ALTER TABLE a DROP CONSTRAINT b", []),
      Statement("ALTER TABLE a RENAME COLUMN b TO c", [.rename]),
      Statement("ALTER TABLE a RENAME CONSTRAINT b TO c", []),
      Statement("ALTER TABLE a ADD COLUMN b int NOT NULL", [.notNull]),
      Statement("ALTER TABLE a ADD COLUMN b int NOT NULL DEFAULT 0", []),
      Statement("ALTER TABLE a ADD CONSTRAINT b CHECK (c IS NOT NULL)", []),
      Statement("ALTER TABLE a ALTER COLUMN b SET NOT NULL", [.notNull]),
      Statement("ALTER TABLE a ALTER COLUMN b DROP NOT NULL", []),
      Statement("CREATE UNIQUE INDEX i ON a (b)", [.blockingIndex]),
      Statement("CREATE INDEX CONCURRENTLY i ON a (b)", []),
      Statement("CREATE TABLE a (b int NOT NULL); CREATE INDEX i ON a (b)", []),
    ])
  func findsRisks(row: Statement) {
    #expect(SQLStatements.risks(in: Array(row.text.utf8)).map(\.kind) == row.kinds)
  }

  struct File: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    let tool: String
    let version: String
    let hasRollback: Bool
    let risks: [Int]
    init(
      _ path: String, _ text: String, _ tool: String, _ version: String, rollback: Bool,
      risks: [Int] = []
    ) {
      (self.path, self.text, self.tool, self.version) = (path, text, tool, version)
      (hasRollback, self.risks) = (rollback, risks)
    }
    var testDescription: String { path }
  }

  @Test(
    "reads what tools would run",
    arguments: [
      File(
        "db/migrate/20240102_drop.rb",
        "class D < ActiveRecord::Migration[7.0]\n  def up\n    drop_table :a\n  end\n"
          + "  def down\n    create_table :a\n  end\nend\n",
        "rails", "20240102", rollback: true, risks: [3]),
      File(
        "db/migrate/3_a.rb",
        "class A < ActiveRecord::Migration[7.0]\n  def change\n    execute \"x\"\n  end\nend\n",
        "rails", "3", rollback: false),
      File(
        "alembic/versions/ab12_x.py",
        "revision = 'ab12'\ndown_revision = None\ndef upgrade():\n    op.drop_column('a', 'b')\n"
          + "def downgrade():\n    pass\n",
        "alembic", "ab12", rollback: false, risks: [4]),
      File(
        "shop/migrations/0002_x.py",
        "class Migration(migrations.Migration):\n    operations = [\n"
          + "        migrations.RenameField('a', 'b', 'c'),\n    ]\n",
        "django", "0002", rollback: true, risks: [3]),
      File(
        "prisma/migrations/2024_a/migration.sql", "DROP TABLE \"a\";", "prisma", "2024_a",
        rollback: false, risks: [1]),
      File(
        "db/migrations/001_a.sql",
        "-- migrate:up\nCREATE TABLE a (b int);\n-- migrate:down\nDROP TABLE a;",
        "dbmate", "001", rollback: true),
      File(
        "migrations/2_b.sql", "-- +goose Up\nTRUNCATE a;\n-- +goose Down\n-- nothing\n", "goose",
        "2", rollback: false, risks: [2]),
      File("migrations/0007-c.sql", "SELECT 1;", "sql", "0007", rollback: false),
    ])
  func reads(row: File) throws {
    let found = try Reading.collect(Array(row.text.utf8), path: row.path)
    let migration = try #require(found.collection.migrations.first)
    #expect(found.format == "migration-folder")
    #expect(migration.tool == row.tool)
    #expect(migration.version == row.version)
    #expect(migration.hasRollback == row.hasRollback)
    #expect(migration.risks.map(\.line) == row.risks)
  }

  @Test("the script down takes back the script up")
  func pairsScripts() throws {
    var collection = EvidenceCollection()
    for name in ["migrations/1_a.up.sql", "migrations/1_a.down.sql", "migrations/2_b.up.sql"] {
      collection.merge(try Reading.collect(Array("DROP TABLE a;".utf8), path: name).collection)
    }
    collection.linkRecords()
    #expect(collection.migrations.map(\.hasRollback) == [true, false])
    #expect(collection.migrations.flatMap(\.risks).count == 2)
  }

  @Test(
    "leaves other files alone",
    arguments: ["migrations/__init__.py", "db/seeds/1_a.sql", "tests/migrations/1_a.sql", "a.sql"])
  func leavesOthers(path: String) {
    #expect(!ReaderFixture.recognises(MigrationFolderReader(), path, "SELECT 1;"))
  }
}
