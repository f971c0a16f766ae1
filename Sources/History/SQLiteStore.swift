import Quantities

/// A history in one SQLite file.
public struct SQLiteStore: RunStore {
  private let database: SQLiteDatabase

  /// The mark of our files in SQLite's header: `ASSY`.
  static let applicationID = 0x4153_5359
  /// The version of the tables below.
  static let schemaVersion = 1

  /// Opens a history, making the file and its table when there is none.
  ///
  /// A file of another program, of a newer Assay or with damage is refused before anything is
  /// written.
  public init(path: String) throws(HistoryError) {
    database = try SQLiteDatabase(path: path)
    try prepare(path)
  }

  private func prepare(_ path: String) throws(HistoryError) {
    if try isEmpty() { try make() }
    let version = try database.integer("PRAGMA user_version")
    let application = try database.integer("PRAGMA application_id")
    guard application == Self.applicationID else { throw .notAHistory(path: path) }
    guard version <= Self.schemaVersion else { throw .newerSchema(path: path, version: version) }
    let check = try database.rows("PRAGMA quick_check(1)").first?.first ?? nil
    guard check == "ok" else { throw .damaged(path: path, reason: check ?? "no answer") }
  }

  private func isEmpty() throws(HistoryError) -> Bool {
    let application = try database.integer("PRAGMA application_id")
    let tables = try database.integer("SELECT count(*) FROM sqlite_schema")
    return application == 0 && tables == 0
  }

  /// Makes the table in one transaction, unless another run did while this one waited for it.
  private func make() throws(HistoryError) {
    try database.run("BEGIN IMMEDIATE")
    if try isEmpty() {
      try database.run("PRAGMA application_id = \(Self.applicationID)")
      try database.run("PRAGMA user_version = \(Self.schemaVersion)")
      try database.run(Self.schema)
    }
    try database.run("COMMIT")
  }

  private static let schema = """
    CREATE TABLE run (
      project TEXT NOT NULL, model TEXT NOT NULL, model_digest TEXT NOT NULL,
      commit_id TEXT NOT NULL, as_of INTEGER NOT NULL,
      proven INTEGER, potential INTEGER, trend TEXT,
      PRIMARY KEY (project, as_of, model_digest, commit_id)
    ) WITHOUT ROWID
    """

  /// Keeps a run in one statement, which is one transaction.
  public func record(_ run: RunRecord) throws(HistoryError) {
    try database.run(
      "INSERT OR REPLACE INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        run.project, run.model, run.modelDigest, run.commit, String(run.asOf.seconds),
        run.proven.map(String.init), run.potential.map(String.init), run.index?.description,
      ])
  }

  /// The kept runs by project and date.
  public func runs(of project: String?) throws(HistoryError) -> [RunRecord] {
    let rows = try database.rows(
      """
      SELECT project, model, model_digest, commit_id, as_of, proven, potential, trend FROM run
      WHERE ?1 IS NULL OR project = ?1 ORDER BY project, as_of, model_digest, commit_id
      """, [project])
    return rows.compactMap(Self.record)
  }

  private static func record(_ row: [String?]) -> RunRecord? {
    guard row.count == 8, let project = row[0], let model = row[1], let digest = row[2],
      let commit = row[3], let seconds = row[4].flatMap({ Int64($0) })
    else { return nil }
    return RunRecord(
      project: project, model: model, modelDigest: digest, commit: commit,
      asOf: Instant(seconds: seconds), proven: row[5].flatMap { Int($0) },
      potential: row[6].flatMap { Int($0) }, index: row[7].flatMap { Rational($0) })
  }
}
