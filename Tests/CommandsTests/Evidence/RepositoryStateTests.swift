import Commands
import Platform
import TestSupport
import Testing

@Suite("Repositories in unusual states", .enabled(if: GitFixture.isPossible))
struct RepositoryStateTests {
  let fixture: GitFixture

  init() throws {
    fixture = try GitFixture()
    for number in 1...4 { try fixture.commit("commit \(number)") }
  }

  /// The Markdown report of a folder, after checking that an assessment came about.
  func report(_ folder: String = ".", _ location: SourceLocation = #_sourceLocation) throws
    -> String
  {
    let run = fixture.project.assay(
      "assess", folder, "--output", "out", "--format", "markdown")
    #expect(run.exit == .done, "\(run.talk)", sourceLocation: location)
    let name = folder == "." ? fixture.path.lastName : FilePath(folder)
    return try fixture.project.text(of: FilePath("out/\(name).md"))
  }

  /// The value of a fact, as `assay eval` prints it.
  func fact(_ name: String, _ folder: String = ".") -> String {
    let line = fixture.project.assay("eval", name, folder).output.prefix { $0 != "\n" }
    return line.split(separator: " ", maxSplits: 1).last.map { $0.drop { $0 == " " } }.map(
      String.init) ?? ""
  }

  @Test func `a checkout is assessed at the date of its head`() throws {
    #expect(try report().contains("2023-11-14"))
    #expect(fact("repo.commits.total") == "4")
  }

  @Test func `the history of a bare repository is assessed`() throws {
    try fixture.git(["clone", "-q", "--bare", ".", "bare.git"])
    let report = try report("bare.git")
    #expect(fact("repo.commits.total", "bare.git") == "4")
    #expect(report.contains("a bare repository holds no files to read"))
  }

  @Test func `a shallow clone is said, and what it hides is unknown`() throws {
    try fixture.git(["clone", "-q", "--depth", "2", "file://\(fixture.path)", "shallow"])
    let report = try report("shallow")
    #expect(report.contains("warning: `.git`: the clone is shallow, so older history is missing"))
    #expect(fact("repo.shallow", "shallow") == "true")
    #expect(fact("repo.commits.total", "shallow") == "unknown")
  }

  @Test func `a missing parent is said and the rest is assessed`() throws {
    let first = try fixture.git(["rev-parse", "HEAD~2"])
    try fixture.project.remove(FilePath(".git/objects/\(first.prefix(2))/\(first.dropFirst(2))"))
    let report = try report()
    #expect(report.contains("error: `.git`: 'git log' ended with 128"))
    #expect(fact("repo.shallow") == "true")
  }

  @Test func `a missing head leaves the files`() throws {
    try fixture.project.write(SampleEvidence.tests, to: "junit.xml")
    let head = try fixture.git(["rev-parse", "HEAD"])
    try fixture.project.remove(FilePath(".git/objects/\(head.prefix(2))/\(head.dropFirst(2))"))
    let report = try report()
    #expect(report.contains("error: `.git`: "))
    #expect(report.contains("| `test.cases` | 2 |"))
  }
}
