import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("Incomplete exports")
struct IncompleteExportTests {
  static func pulls(_ dates: [(created: Int, updated: Int)]) -> String {
    let items = dates.enumerated().map { number, date in
      """
      {"number": \(number), "diff_url": "https://x/\(number)", "base": {}, "user": {"login": "a"},
       "created_at": "\(Instant(seconds: Int64(date.created)))",
       "updated_at": "\(Instant(seconds: Int64(date.updated)))", "merged_at": null}
      """
    }
    return "[\(items.joined(separator: ","))]"
  }

  /// So many requests, the newest first.
  static func list(_ count: Int) -> String {
    pulls((0..<count).map { (1_000_000 - 100 * $0, 2_000_000 - 100 * $0) })
  }

  static func read(_ files: [(String, String)]) throws -> EvidenceCollection {
    var evidence = EvidenceCollection()
    for (path, text) in files {
      evidence.merge(try Reading.collect(Array(text.utf8), path: path).collection)
    }
    evidence.linkRecords()
    return evidence
  }

  @Test(arguments: [
    (19, true), (20, false), (21, true), (29, true), (30, false), (31, true), (99, true),
    (100, false), (101, true), (1000, false),
  ])
  func `a single page that is full may not be the last`(count: Int, isWhole: Bool) throws {
    let evidence = try Self.read([("pulls.json", Self.list(count))])
    #expect(evidence.mergeRequests.count == count)
    #expect(evidence.incompleteLists.isEmpty == isWhole)
    guard !isWhole else { return }
    let list = try #require(evidence.incompleteLists[.mergeRequests])
    #expect(list.shortfall == "holds exactly \(count) entries, as many as full pages do")
    #expect(list.wholeSince == Instant(seconds: Int64(2_000_000 - 100 * (count - 1))))
    #expect(evidence.diagnostics.map(\.severity) == [.warning])
  }

  @Test func `pages that were followed to their end are whole`() throws {
    for text in [
      "[\(Self.list(30))]", "[\(Self.list(30)),[]]", Self.list(30) + "\n" + Self.list(3),
    ] {
      #expect(try Self.read([("pulls.json", text)]).incompleteLists.isEmpty)
    }
  }

  @Test func `a shorter page beside full ones is the last`() throws {
    let page = { (number: Int, count: Int) in ("e/pulls-\(number).json", Self.list(count)) }
    #expect(try Self.read([page(1, 100), page(2, 100), page(3, 7)]).incompleteLists.isEmpty)
    let full = try Self.read([page(1, 100), page(2, 100)])
    #expect(full.incompleteLists[.mergeRequests]?.paths == ["e/pulls-1.json", "e/pulls-2.json"])
    let other = try Self.read([page(1, 100), ("e/other.json", Self.list(7))])
    #expect(other.incompleteLists[.mergeRequests]?.paths == ["e/pulls-1.json"])
  }

  @Test func `in no order nothing tells from when on a list is whole`() throws {
    var dates = (0..<30).map { (1_000_000 - 100 * $0, 2_000_000 - 100 * $0) }
    dates.swapAt(3, 4)
    let mixed = try Self.read([("pulls.json", Self.pulls(dates))])
    #expect(mixed.incompleteLists[.mergeRequests]?.wholeSince == nil)
    // By creation alone a late merge of an old request could be missing.
    let byCreation = (0..<30).map { (1_000_000 - 100 * $0, 2_000_000 + 7 * $0) }
    let created = try Self.read([("pulls.json", Self.pulls(byCreation))])
    #expect(created.incompleteLists[.mergeRequests] != nil)
    #expect(created.incompleteLists[.mergeRequests]?.wholeSince == nil)
  }

  @Test func `runs are whole down to the last one that began`() throws {
    let runs = (0..<3).map { number in
      """
      {"id": \(number), "head_branch": "main", "head_sha": "a", "run_number": \(number),
       "event": "push", "status": "completed", "conclusion": "success",
       "created_at": "2026-10-0\(9 - number)T08:00:00Z", "updated_at": "2026-11-0\(number + 1)T08:00:00Z"}
      """
    }
    let text = "{\"total_count\": 9, \"workflow_runs\": [\(runs.joined(separator: ","))]}"
    let list = try #require(try Self.read([("runs.json", text)]).incompleteLists[.pipelineRuns])
    #expect(list.shortfall == "holds 3 of 9 entries")
    #expect(list.wholeSince == Instant("2026-10-07T08:00:00Z"))
  }

  @Test(arguments: [
    ("HTTP/2 200\r\nx-total: 30\r\nx-next-page: \r\n", 30, true),
    ("HTTP/2 200\r\nX-Total: 31\r\nX-Next-Page: 2\r\n", 30, false),
    ("HTTP/2 200\r\nlink: <https://x?page=2>; rel=\"next\"\r\n", 7, false),
    ("HTTP/2 200\r\nlink: <https://x?page=1>; rel=\"last\"\r\n", 30, true),
    ("HTTP/2 200\r\nx-next-page: 2\r\n\r\nHTTP/2 200\r\nx-total: 7\r\n", 7, true),
  ])
  func `headers stored beside the answer tell`(
    headers: String, count: Int, isWhole: Bool
  ) throws {
    let evidence = try Self.read([("m/r.json", Self.list(count)), ("m/r.headers", headers)])
    #expect(evidence.incompleteLists.isEmpty == isWhole, "\(evidence.diagnostics)")
  }
}
