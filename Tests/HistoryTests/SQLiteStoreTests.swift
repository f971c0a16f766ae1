import Foundation
import History
import Quantities
import Testing

@Suite("History in SQLite")
struct SQLiteStoreTests {
  private let path = NSTemporaryDirectory() + "assay-history-\(UUID().uuidString).db"

  private func run(_ project: String, at seconds: Int64, level: Int?) -> RunRecord {
    RunRecord(
      project: project, model: "m", modelDigest: "d", commit: "c", asOf: Instant(seconds: seconds),
      proven: level, potential: level, index: Rational(5, over: 2))
  }

  @Test("keeps runs by project and date, the same run once")
  func keepsRuns() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let store = try SQLiteStore(path: path)
    let runs = [
      run("b", at: 5, level: 2), run("a", at: 9, level: nil), run("a", at: 7, level: 1),
    ]
    for run in runs + runs { try store.record(run) }
    #expect(try SQLiteStore(path: path).runs(of: nil) == [runs[2], runs[1], runs[0]])
    #expect(try store.runs(of: "b") == [runs[0]])
    #expect(try store.runs(of: "x'; DROP TABLE run; --") == [])
  }

  @Test("refuses files it did not write")
  func refusesOthers() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("this is no database, but long enough to be looked at as one".utf8)
      .write(to: URL(fileURLWithPath: path))
    #expect(throws: HistoryError.notAHistory(path: path)) { try SQLiteStore(path: path) }
    #expect(throws: HistoryError.self) { try SQLiteStore(path: "/nonexistent/folder/x.db") }
  }
}
