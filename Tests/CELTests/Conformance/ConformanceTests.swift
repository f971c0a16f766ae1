import Testing
import TestSupport

@testable import CEL

@Suite("Conformance", .tags(.realData), .enabled(if: TestData.folder != nil))
struct ConformanceTests {
  /// Cases that are known to differ, each with the reason.
  static let skipped: [String: String] = [:]

  @Test("every case of the official suite comes out as it says")
  func suite() throws {
    let cases = try TestData.rows("conformance.jsonl").map(ConformanceCase.init)
    try #require(cases.count >= 1000)
    var passed: [String: Int] = [:]
    var total: [String: Int] = [:]
    for row in cases {
      total[row.file, default: 0] += 1
      guard Self.skipped["\(row.file)/\(row.name)"] == nil else { continue }
      if let mismatch = row.mismatch() {
        Testing.Issue.record("\(row.testDescription): \(mismatch)")
      } else {
        passed[row.file, default: 0] += 1
      }
    }
    for file in total.keys.sorted() {
      print("\(file): \(passed[file] ?? 0) of \(total[file] ?? 0)")
    }
    #expect(passed.values.reduce(0, +) + Self.skipped.count == cases.count)
  }
}
