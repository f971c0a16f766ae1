import CEL
import Evidence
import Quantities
import Testing

@Suite("Repository facts")
struct RepositoryFactsTests {
  typealias Commit = RepositoryHistory.Commit

  static func history(_ commits: [Commit], tags: [RepositoryHistory.Tag] = []) -> EvidenceCollection
  {
    var evidence = EvidenceCollection()
    evidence.history = RepositoryHistory(
      head: "abc", branch: "main", headDate: asOf, isShallow: false,
      authors: [
        .init(name: "Ada", isBot: false), .init(name: "Lin", isBot: false),
        .init(name: "dependabot[bot]", isBot: true),
      ], commits: commits, tags: tags, branches: [])
    return evidence
  }

  /// Twenty-four commits on the trunk, one a day, by two people in turn; every third names a work
  /// item; each reached the trunk `delay` hours after it was written.
  static func daily(
    delay: Int64, marks: RepositoryHistory.Marks = [], parents: UInt8 = 1
  ) -> [Commit] {
    (0..<24).map { index in
      let committed = ago(days: Int64(index) + 1)
      let item: RepositoryHistory.Marks = index % 3 == 0 ? .workItem : []
      return Commit(
        author: Int32(index % 2), parentCount: parents, marks: marks.union(item).union(.trunk),
        authored: committed.adding(seconds: -delay * 3600), committed: committed,
        integrated: committed)
    }
  }

  @Test("counts commits of people in the window only")
  func countsCommits() {
    var commits = Self.daily(delay: 2)
    commits.append(
      Commit(
        author: 2, parentCount: 1, marks: .trunk, authored: ago(days: 3), committed: ago(days: 3),
        integrated: ago(days: 3)))
    commits.append(
      Commit(
        author: 0, parentCount: 1, marks: .trunk, authored: ago(days: 91),
        committed: ago(days: 91), integrated: ago(days: 91)))
    expect(
      Self.history(commits),
      [
        "repo.present": .bool(true), "repo.commits.total": .int(26),
        "repo.commits.recent": .int(24), "repo.authors.active": .int(2),
        "repo.commits.work_item.ratio": .double(8.0 / 24.0),
      ])
  }

  @Test("measures how long work takes to reach the trunk")
  func measuresDelay() {
    expect(
      Self.history(Self.daily(delay: 2)),
      [
        "repo.integration.style": .string("linear"),
        "repo.integration.delay.p50_hours": .double(2),
        "repo.integration.per_developer_day": .double(1),
      ])
    let slow = facts(Self.history(Self.daily(delay: 48)))
    #expect(slow["repo.integration.delay.p80_hours"]?.value == .double(48))
  }

  @Test("does not judge integration where requests are squashed")
  func knowsSquashing() {
    let squashed = Self.history(Self.daily(delay: 0, marks: .reviewTrace))
    expect(squashed, ["repo.integration.style": .string("squash")])
    expect(squashed, "repo.integration.delay.p50_hours", isUnknownAs: "hidden")
    let merged = Self.history(Self.daily(delay: 0, marks: .reviewTrace, parents: 2))
    expect(merged, ["repo.integration.style": .string("merge")])
  }

  @Test("asks for a minimum sample")
  func asksForSample() {
    let few = Self.history(Array(Self.daily(delay: 1).prefix(5)))
    expect(few, "repo.commits.work_item.ratio", isUnknownAs: "insufficient")
    expect(few, "repo.branches.stale", isUnknownAs: "hidden")
  }

  @Test("does not count in a window that a shallow clone cuts")
  func distrustsShallowClones() {
    var evidence = Self.history(Self.daily(delay: 1))
    evidence.history?.isShallow = true
    expect(evidence, "repo.commits.recent", isUnknownAs: "hidden")
    expect(evidence, "repo.integration.delay.p50_hours", isUnknownAs: "hidden")
    expect(evidence, ["repo.present": .bool(true), "repo.shallow": .bool(true)])
  }

  struct Name: Sendable, CustomTestStringConvertible {
    let tag: String
    let isVersion: Bool
    var testDescription: String { tag }
  }

  @Test(
    "tells version tags from others",
    arguments: [
      Name(tag: "v1.2.3", isVersion: true), Name(tag: "1.0", isVersion: true),
      Name(tag: "surefire-3.5.0", isVersion: true), Name(tag: "2.0.0-rc.1", isVersion: true),
      Name(tag: "release/2024.10.1", isVersion: true), Name(tag: "1.2.3.4.5", isVersion: false),
      Name(tag: "latest", isVersion: false), Name(tag: "build7.1", isVersion: false),
      Name(tag: "v2", isVersion: false), Name(tag: "", isVersion: false),
    ])
  func readsTags(row: Name) {
    let tags = (0..<3).map { _ in
      RepositoryHistory.Tag(name: row.tag, created: asOf, isAnnotated: false, isByBot: nil)
    }
    expect(
      Self.history([], tags: tags),
      ["repo.tags.version_rule.ratio": .double(row.isVersion ? 1 : 0)])
  }
}
