import Evidence
import EvidenceReaders
import Platform
import Quantities
import TestSupport
import Testing

@Suite("History", .enabled(if: GitFixture.isPossible))
struct HistoryTests {
  func collect(_ fixture: GitFixture) throws -> EvidenceCollection {
    try EvidenceCollector(root: fixture.path, readers: []).collect()
  }

  func history(_ fixture: GitFixture) throws -> RepositoryHistory {
    let evidence = try collect(fixture)
    #expect(evidence.diagnostics == [])
    return try #require(evidence.history)
  }

  @Test func `a line of commits is all trunk, newest first`() throws {
    let fixture = try GitFixture()
    try fixture.commit("one", date: "1700000100 +0100")
    try fixture.commit("two", author: "Ben <ben@example.org>", date: "1700000200 +0100")
    let head = try fixture.commit("three", date: "1700000300 +0100")
    let history = try history(fixture)
    #expect(history.head == head)
    #expect(history.branch == "main")
    #expect(history.headDate == Instant(seconds: 1_700_000_300))
    #expect(history.authors.map(\.name) == ["Ann Author", "Ben"])
    #expect(
      history.commits.map(\.committed?.seconds) == [1_700_000_300, 1_700_000_200, 1_700_000_100])
    #expect(history.commits.map(\.author) == [0, 1, 0])
    #expect(history.commits.allSatisfy { $0.marks == .trunk && $0.integrated == $0.committed })
    #expect(history.commits.map(\.parentCount) == [1, 1, 0])
    #expect(
      String(history.commits[0].idPrefix, radix: 16) == String(head.prefix(16).drop { $0 == "0" }))
  }

  @Test func `work items are kept once, as commits name them`() throws {
    let fixture = try GitFixture()
    for subject in ["TEA-1 one", "two", "fix #12", "TEA-1 three (#9)"] {
      try fixture.commit(subject, date: "1700000100 +0000")
    }
    let history = try history(fixture)
    #expect(history.workItems == ["TEA-1", "#12"])
    #expect(history.commits.map(\.workItem) == [0, 1, nil, 0])
  }

  @Test func `a merged branch arrives with its merge`() throws {
    let fixture = try GitFixture()
    try fixture.commit("base", date: "1700000000 +0000")
    try fixture.git(["checkout", "-q", "-b", "feature"])
    try fixture.commit("work", date: "1700001000 +0000", file: "a")
    try fixture.git(["checkout", "-q", "main"])
    try fixture.commit("other", date: "1700002000 +0000", file: "b")
    try fixture.git(
      ["merge", "-q", "--no-ff", "-m", "Merge pull request #7 from x/feature", "feature"],
      date: "1700003000 +0000")
    let history = try history(fixture)
    let byDate = Dictionary(grouping: history.commits) { $0.committed?.seconds }
    #expect(byDate[1_700_001_000]?.first?.integrated == Instant(seconds: 1_700_003_000))
    #expect(byDate[1_700_001_000]?.first?.marks == [])
    #expect(byDate[1_700_002_000]?.first?.integrated == Instant(seconds: 1_700_002_000))
    #expect(byDate[1_700_003_000]?.first?.marks == [.trunk, .reviewTrace])
    #expect(byDate[1_700_003_000]?.first?.parentCount == 2)
    #expect(history.branches.map(\.name) == ["feature", "main"])
    #expect(history.branches.map(\.isMerged) == [true, true])
  }

  @Test func `an unmerged branch keeps its date`() throws {
    let fixture = try GitFixture()
    try fixture.commit("base", date: "1700000000 +0000")
    try fixture.git(["checkout", "-q", "-b", "feature/x"])
    try fixture.commit("work", date: "1700001000 +0000")
    try fixture.git(["checkout", "-q", "main"])
    let branch = try #require(try history(fixture).branches.first)
    #expect(branch.name == "feature/x")
    #expect(branch.tipDate == Instant(seconds: 1_700_001_000))
    #expect(!branch.isMerged)
  }

  @Test(arguments: [false, true])
  func `tags carry their kind, date and maker`(isPacked: Bool) throws {
    let fixture = try GitFixture()
    try fixture.commit("base", date: "1700000000 +0000")
    try fixture.git(["tag", "light"])
    try fixture.git(["tag", "-a", "-m", "x", "v1.0"], date: "1700005000 +0200")
    try fixture.git(
      ["tag", "-a", "-m", "x", "v2.0"], author: "release[bot] <r@example.org>",
      date: "1700006000 +0000")
    if isPacked { try fixture.git(["pack-refs", "--all"]) }
    let tags = try history(fixture).tags
    #expect(
      tags == [
        .init(
          name: "light", created: Instant(seconds: 1_700_000_000), isAnnotated: false, isByBot: nil),
        .init(
          name: "v1.0", created: Instant(seconds: 1_700_005_000), isAnnotated: true, isByBot: false),
        .init(
          name: "v2.0", created: Instant(seconds: 1_700_006_000), isAnnotated: true, isByBot: true),
      ])
  }

  @Test func `the committed mailmap joins names, and programs are marked`() throws {
    let fixture = try GitFixture()
    try fixture.project.write("Ann Author <ann@example.org> <old@example.org>\n", to: ".mailmap")
    try fixture.commit("one")
    try fixture.commit("two", author: "annie <old@example.org>")
    try fixture.commit(
      "three", author: "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>")
    let authors = try history(fixture).authors
    #expect(
      authors == [
        .init(name: "dependabot[bot]", isBot: true), .init(name: "Ann Author", isBot: false),
      ])
  }

  @Test func `a branch here and on a remote is one, its newer tip stands, and HEAD is none`() throws
  {
    let fixture = try GitFixture()
    try fixture.commit("one", date: "1700000000 +0000")
    try fixture.git(["clone", "-q", ".", "copy"])
    try fixture.commit("two", date: "1700009000 +0000")
    let copy = fixture.path.appending("copy")
    try fixture.git(["fetch", "-q"], in: copy)
    let evidence = try EvidenceCollector(root: copy, readers: []).collect()
    #expect(
      evidence.history?.branches == [
        .init(name: "main", tipDate: Instant(seconds: 1_700_009_000), isMerged: false)
      ])
  }

  @Test func `a detached head has no branch`() throws {
    let fixture = try GitFixture()
    let head = try fixture.commit("one")
    try fixture.git(["checkout", "-q", "--detach"])
    let history = try history(fixture)
    #expect(history.branch == nil)
    #expect(history.head == head)
  }

  @Test func `repositories with SHA-256 are read`() throws {
    let fixture = try GitFixture("--object-format=sha256")
    let head = try fixture.commit("one")
    try fixture.git(["tag", "-a", "-m", "x", "v1"])
    let history = try history(fixture)
    #expect(history.head == head)
    #expect(history.head.count == 64)
    #expect(history.tags.count == 1)
  }

  @Test func `the tree is that of the commit, with purposes`() throws {
    let fixture = try GitFixture()
    for path in ["src/a.swift", "Tests/ATests.swift", "README.md", "Makefile"] {
      try fixture.project.write("x", to: FilePath(path))
    }
    try fixture.commit("one", file: "z")
    try fixture.project.write("x", to: "untracked.swift")
    let tree = try #require(try collect(fixture).tree)
    #expect(tree.isVersioned)
    #expect(
      tree.files.map(\.path) == ["Makefile", "README.md", "Tests/ATests.swift", "src/a.swift", "z"])
    #expect(tree.files.map(\.purpose) == [.build, .documentation, .test, .source, .other])
    #expect(tree.files.map(\.size).prefix(4) == [1, 1, 1, 1])
  }
}
