import Evidence
import EvidenceReaders
import Quantities
import TestSupport
import Testing

@Suite("Files that commits changed", .enabled(if: GitFixture.isPossible))
struct ChangeTests {
  static func changes(_ fixture: GitFixture) throws -> FileChanges {
    let evidence = try EvidenceCollector(root: fixture.path, readers: []).collect()
    #expect(evidence.diagnostics == [])
    return try #require(evidence.history?.changes)
  }

  static func files(_ changes: FileChanges) -> [[String]] {
    changes.commits.map { commit in
      changes.entries[commit.range].map { changes.paths[Int($0.path)] + ($0.isAdded ? "+" : "") }
    }
  }

  @Test func `are told with what was added, renamed files not among it`() throws {
    let fixture = try GitFixture()
    try fixture.commit("one", date: "1700000100 +0000", file: "a")
    try fixture.commit("two", date: "1700000200 +0000", file: "a")
    try fixture.git(["mv", "a", "b"])
    try fixture.git(["commit", "-q", "-m", "three"], date: "1700000300 +0000")
    let changes = try Self.changes(fixture)
    #expect(Self.files(changes) == [["a", "b"], ["a"], ["a+"]])
    #expect(changes.commits.map(\.time?.seconds) == [1_700_000_300, 1_700_000_200, 1_700_000_100])
  }

  @Test func `a merge changes what it brings`() throws {
    let fixture = try GitFixture()
    try fixture.commit("base", date: "1700000000 +0000", file: "a")
    try fixture.git(["checkout", "-q", "-b", "feature"])
    try fixture.commit("work", date: "1700001000 +0000", file: "b")
    try fixture.git(["checkout", "-q", "main"])
    try fixture.commit("other", date: "1700002000 +0000", file: "c")
    try fixture.git(["merge", "-q", "--no-ff", "-m", "merge", "feature"], date: "1700003000 +0000")
    #expect(Self.files(try Self.changes(fixture)).first == ["b+"])
  }

  @Test func `commits older than two months before the last are not looked at`() throws {
    let fixture = try GitFixture()
    try fixture.commit("old", date: "1690000000 +0000", file: "a")
    try fixture.commit("new", date: "1700000000 +0000", file: "a")
    #expect(Self.files(try Self.changes(fixture)) == [["a"]])
  }

  @Test func `names that look like commits are names`() throws {
    let fixture = try GitFixture()
    try fixture.commit("one", date: "1700000100 +0000", file: "\u{1}R100")
    try fixture.commit("two", date: "1700000200 +0000", file: "A")
    let changes = try Self.changes(fixture)
    #expect(changes.commits.count == 2)
    #expect(changes.paths.count == 2)
    #expect(changes.paths.first == "A")
  }
}
