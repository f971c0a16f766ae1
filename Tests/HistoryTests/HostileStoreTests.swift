import CSQLite
import Foundation
import History
import Quantities
import Testing

@Suite("Histories shared and tampered with")
final class HostileStoreTests: Sendable {
  private let path = NSTemporaryDirectory() + "assay-history-\(UUID().uuidString).db"

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private func run(_ project: String, at seconds: Int64) -> RunRecord {
    RunRecord(
      project: project, model: "m", modelDigest: "d", commit: "c", asOf: Instant(seconds: seconds),
      proven: 1, potential: 2, index: nil)
  }

  /// Changes the file as another program would.
  private func tamper(_ sql: String) throws {
    var handle: OpaquePointer?
    try #require(sqlite3_open(path, &handle) == SQLITE_OK)
    defer { sqlite3_close_v2(handle) }
    try #require(sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK)
  }

  @Test func `eight runs at once lose nothing`() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for project in 1...8 {
        group.addTask {
          for second in 1...25 {
            try SQLiteStore(path: path).record(self.run("p\(project)", at: Int64(second)))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try SQLiteStore(path: path).runs(of: nil).count == 200)
  }

  @Test func `a foreign trigger does not act`() throws {
    try SQLiteStore(path: path).record(run("a", at: 1))
    try tamper(
      "CREATE TRIGGER t AFTER INSERT ON run BEGIN UPDATE run SET proven = 5; END;")
    let store = try SQLiteStore(path: path)
    try store.record(run("b", at: 2))
    #expect(try store.runs(of: nil).map(\.proven) == [1, 1])
  }

  @Test func `a view in place of the table is refused`() throws {
    try SQLiteStore(path: path).record(run("a", at: 1))
    try tamper(
      "ALTER TABLE run RENAME TO kept; CREATE VIEW run AS SELECT *, 5 AS x FROM kept;")
    #expect(throws: HistoryError.self) { try SQLiteStore(path: self.path).runs(of: nil) }
    #expect(throws: HistoryError.self) {
      try SQLiteStore(path: self.path).record(self.run("b", at: 2))
    }
  }

  @Test func `a newer schema is refused and left as it was`() throws {
    try SQLiteStore(path: path).record(run("a", at: 1))
    try tamper("PRAGMA user_version = 9")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: HistoryError.newerSchema(path: path, version: 9)) {
      try SQLiteStore(path: self.path)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `another program's database is refused and left as it was`() throws {
    try tamper("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: HistoryError.notAHistory(path: path)) { try SQLiteStore(path: self.path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `damaged pages are found before anything is written`() throws {
    let store = try SQLiteStore(path: path)
    for second in 1...400 { try store.record(run("project \(second)", at: Int64(second))) }
    let url = URL(fileURLWithPath: path)
    var bytes = try Data(contentsOf: url)
    try #require(bytes.count > 3 * 4096)
    let page = bytes.index(bytes.startIndex, offsetBy: 2 * 4096)
    bytes.replaceSubrange(page..<page + 64, with: repeatElement(0xEE, count: 64))
    try bytes.write(to: url)
    #expect(throws: HistoryError.self) { try SQLiteStore(path: self.path) }
    #expect(try Data(contentsOf: url) == bytes)
  }
}
