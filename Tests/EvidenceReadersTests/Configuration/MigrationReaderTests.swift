import Evidence
import Testing

@testable import EvidenceReaders

@Suite("Database migrations")
struct MigrationReaderTests {
  struct SQL: Sendable, CustomTestStringConvertible {
    let text: String
    let lines: [Int]
    init(_ text: String, _ lines: [Int]) { (self.text, self.lines) = (text, lines) }
    var testDescription: String { text }
  }

  @Test(
    "finds statements that destroy",
    arguments: [
      SQL("CREATE TABLE a (b int);\ndrop table a;\n", [2]),
      SQL("-- DROP TABLE a;\n/* TRUNCATE b;\n*/ # DROP x\nSELECT 1;", []),
      SQL("INSERT INTO a VALUES ('; DROP TABLE a; ''x''');\nTRUNCATE a", [2]),
      SQL("INSERT INTO a VALUES ('it\\'s; DROP TABLE b');\nSELECT 1", []),
      SQL("INSERT INTO a VALUES ('c:\\');\nDROP TABLE b", [2]),
      SQL("DELETE FROM a;\nDELETE FROM a WHERE b = 1;", [1]),
      SQL("ALTER TABLE a DROP COLUMN b;\nALTER TABLE a DROP CONSTRAINT c;", [1]),
      SQL("ALTER TABLE a ALTER COLUMN b DROP NOT NULL", []),
      SQL("CREATE FUNCTION f() AS $x$\nBEGIN DROP TABLE a; END $x$;\nDROP VIEW v;", [3]),
      SQL("SELECT \"DROP\", `drop`, [DROP] FROM t;", []),
      SQL("DROP TABLE a\nGO\nDROP TABLE b\nGO\n", [1, 3]),
      SQL("", []), SQL("'", []), SQL("$", []), SQL("$a$", []), SQL("/*", []),
    ])
  func findsDestruction(row: SQL) {
    #expect(SQLStatements.destructiveLines(in: Array(row.text.utf8)) == row.lines)
  }

  struct Name: Sendable, CustomTestStringConvertible {
    let name: String
    let version: String?
    init(_ name: String, _ version: String?) { (self.name, self.version) = (name, version) }
    var testDescription: String { name }
  }

  @Test(
    "reads names of Flyway",
    arguments: [
      Name("V1__a.sql", "1"), Name("V2024.01_02__a_b.sql", "2024.01.02"),
      Name("R__view.sql", "view"),
      Name("U3__a.sql", "3"), Name("B10__base.sql", "10"), Name("NTV1__a.sql", nil),
      Name("V1_a.sql", nil), Name("V__a.sql", nil), Name("Vx__a.sql", nil), Name("V1__.sql", nil),
      Name("V1__a.txt", nil), Name("R1__a.sql", nil),
    ])
  func readsNames(row: Name) {
    #expect(FlywayName(row.name[...])?.version == row.version)
  }

  @Test("an undo script is the way back of its version")
  func pairsUndo() throws {
    var collection = EvidenceCollection()
    for (name, text) in [
      ("db/V1__a.sql", "CREATE TABLE a (b int);"), ("db/V2__b.sql", "DROP TABLE a;"),
      ("db/U1__a.sql", "DROP TABLE a;"), ("other/U2__b.sql", ""), ("db/R__v.sql", "SELECT 1;"),
    ] {
      collection.merge(try ReaderFixture.read(FlywayReader(), text, path: name))
    }
    collection.linkRecords()
    let migrations = collection.migrations
    #expect(migrations.map(\.version) == ["1", "2", "v"])
    #expect(migrations.map(\.hasRollback) == [true, false, false])
    #expect(migrations.map(\.isVersioned) == [true, true, false])
    #expect(migrations.map(\.destructiveLines) == [[], [1], []])
  }

  static let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">
      <changeSet id="1" author="ann">
        <preConditions><tableExists tableName="a"/></preConditions>
        <createTable tableName="a"><column name="b" type="int"/></createTable>
      </changeSet>
      <changeSet id="2" author="ann">
        <dropTable tableName="a"/>
        <sql>DELETE FROM b;
    TRUNCATE c;</sql>
        <delete tableName="d"><where>x = 1</where></delete>
        <delete tableName="e"/>
        <rollback><sql>DROP TABLE z</sql></rollback>
      </changeSet>
      <changeSet id="3" author="bob" runOnChange="true"><sqlFile path="x.sql"/></changeSet>
    </databaseChangeLog>
    """

  static let yaml = """
    databaseChangeLog:
      - include: { file: other.yaml }
      - changeSet:
          id: 1
          author: ann
          changes:
            - createTable: { tableName: a }
      - changeSet:
          id: 2
          author: ann
          changes:
            - dropColumn: { tableName: a }
            - sql: { sql: "DELETE FROM a" }
          rollback: []
      - changeSet:
          id: 3
          author: bob
          runAlways: true
          changes:
            - sqlFile: { path: x.sql }
    """

  static let sql = """
    --liquibase formatted sql

    --changeset ann:1
    CREATE TABLE a (b int);
    --rollback DROP TABLE a;

    -- changeset ann:2
    SELECT 1;
    DROP TABLE c;
    --changeset bob:3 runOnChange:true
    SELECT 1;
    """

  @Test("reads Liquibase in XML")
  func readsXML() throws {
    let migrations = try Reading.collect(Self.xml, path: "db/log.xml").migrations
    Self.check(migrations, lines: [[], [8, 9, 10, 12], []], rollbacks: [true, true, false])
    #expect(migrations.map(\.provenance.line) == [3, 7, 15])
    #expect(migrations.map(\.areStatementsKnown) == [true, true, false])
  }

  @Test("reads Liquibase in YAML and JSON")
  func readsYAML() throws {
    let migrations = try Reading.collect(Self.yaml, path: "db/log.yaml").migrations
    Self.check(migrations, lines: [[], [12, 13], []], rollbacks: [true, true, false])
    #expect(migrations.map(\.areStatementsKnown) == [true, true, false])
    let json = try Reading.collect(
      "{\"databaseChangeLog\": [{\"changeSet\": {\"id\": 1, \"author\": \"x\","
        + "\"changes\": [{\"tagDatabase\": {}}]}}]}", path: "log.json")
    #expect(json.migrations.map(\.version) == ["x:1"])
    #expect(json.migrations.map(\.hasRollback) == [true])
  }

  @Test("reads Liquibase in formatted SQL")
  func readsSQL() throws {
    let migrations = try Reading.collect(Self.sql, path: "db/log.sql").migrations
    Self.check(migrations, lines: [[], [9], []], rollbacks: [true, false, false])
  }

  static func check(_ migrations: [Migration], lines: [[Int]], rollbacks: [Bool]) {
    #expect(migrations.map(\.version) == ["ann:1", "ann:2", "bob:3"])
    #expect(migrations.map(\.destructiveLines) == lines)
    #expect(migrations.map(\.hasRollback) == rollbacks)
    #expect(migrations.map(\.isVersioned) == [true, true, false])
  }

  @Test("migrations of tests are none of the product")
  func recognises() {
    #expect(!ReaderFixture.recognises(FlywayReader(), "src/test/resources/V1__a.sql"))
    #expect(ReaderFixture.recognises(FlywayReader(), "src/main/resources/V1__a.sql"))
  }

  @Test("refuses broken changelogs with their place")
  func refuses() {
    #expect(
      ReaderFixture.refusal(LiquibaseXMLReader(), "<databaseChangeLog>\n<a></b>", path: "l.xml")?
        .hasPrefix("l.xml:2:") == true)
    #expect(
      ReaderFixture.refusal(LiquibaseYAMLReader(), "databaseChangeLog: ]", path: "l.yaml")?
        .hasPrefix("l.yaml:1:") == true)
  }
}
