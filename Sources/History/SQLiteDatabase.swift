import CSQLite

/// One connection to a SQLite file that may have been written by anybody.
final class SQLiteDatabase {
  private let handle: OpaquePointer
  private let path: String

  init(path: String) throws(HistoryError) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let result = sqlite3_open_v2(path, &opened, flags, nil)
    guard result == SQLITE_OK, let opened else {
      let reason = String(cString: sqlite3_errstr(result))
      sqlite3_close_v2(opened)
      throw .cannotOpen(path: path, reason: reason)
    }
    handle = opened
    self.path = path
    distrust()
  }

  deinit { sqlite3_close_v2(handle) }

  /// Keeps a foreign schema (triggers, views, virtual tables) from acting, as SQLite's own advice
  /// for untrusted files says, and waits for another writer instead of failing.
  private func distrust() {
    _ = assay_sqlite_set_flag(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    _ = assay_sqlite_set_flag(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    _ = assay_sqlite_set_flag(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
    _ = assay_sqlite_set_flag(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0)
    sqlite3_busy_timeout(handle, 5000)
  }

  /// Runs a statement; its values are bound in order.
  func run(_ sql: String, _ values: [String?] = []) throws(HistoryError) {
    _ = try rows(sql, values)
  }

  /// The first value of the first row, or 0.
  func integer(_ sql: String) throws(HistoryError) -> Int {
    try rows(sql).first?.first.flatMap { $0.flatMap { Int($0) } } ?? 0
  }

  /// The rows of a query as texts.
  func rows(_ sql: String, _ values: [String?] = []) throws(HistoryError) -> [[String?]] {
    let statement = try prepared(sql)
    defer { sqlite3_finalize(statement) }
    for (index, value) in values.enumerated() {
      try bind(value, to: statement, at: Int32(index + 1))
    }
    var result: [[String?]] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: result.append(row(of: statement))
      case SQLITE_DONE: return result
      default: throw failure()
      }
    }
  }

  private func prepared(_ sql: String) throws(HistoryError) -> OpaquePointer {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw failure()
    }
    return statement
  }

  private func bind(
    _ value: String?, to statement: OpaquePointer, at index: Int32
  ) throws(HistoryError) {
    let result =
      value.map { assay_sqlite_bind_text(statement, index, $0, Int32(clamping: $0.utf8.count)) }
      ?? sqlite3_bind_null(statement, index)
    guard result == SQLITE_OK else { throw failure() }
  }

  private func row(of statement: OpaquePointer) -> [String?] {
    (0..<sqlite3_column_count(statement)).map { column in
      sqlite3_column_text(statement, column).map { String(cString: $0) }
    }
  }

  private func failure() -> HistoryError {
    let code = sqlite3_errcode(handle) & 0xFF
    let reason = String(cString: sqlite3_errmsg(handle))
    return switch code {
    case SQLITE_NOTADB: .notAHistory(path: path)
    case SQLITE_CORRUPT: .damaged(path: path, reason: reason)
    default: .failed(path: path, reason: reason)
    }
  }
}
