import Platform
import TestSupport
import Testing

@Suite("Walking folders")
struct DirectoryWalkTests {
  func paths(
    _ project: TemporaryProject, limits: DirectoryWalk.Limits = .init(),
    descends: (FilePath) -> Bool = { _ in true }
  ) throws -> (paths: [String], shortfalls: [DirectoryWalk.Shortfall]) {
    var paths: [String] = []
    let shortfalls = try DirectoryWalk.run(
      from: project.open(), limits: limits, descends: descends
    ) { paths.append($0.path.description) }
    return (paths, shortfalls)
  }

  @Test func `files come before folders' contents, sorted by bytes`() throws {
    let project = try TemporaryProject(["b/x": "", "a": "", "B": "", "b.txt": "", "b/c/d": ""])
    #expect(try paths(project).paths == ["B", "a", "b", "b.txt", "b/c", "b/x", "b/c/d"])
  }

  @Test func `a folder is left out when the caller says so`() throws {
    let project = try TemporaryProject(["node_modules/x": "", "a": ""])
    let found = try paths(project, descends: { $0.lastName != "node_modules" })
    #expect(found.paths == ["a", "node_modules"])
    #expect(found.shortfalls.isEmpty)
  }

  @Test func `links are listed and never followed`() throws {
    let project = try TemporaryProject(["a/b": ""])
    project.link("a/loop", to: "..")
    project.link("etc", to: "/etc")
    #expect(try paths(project).paths == ["a", "etc", "a/b", "a/loop"])
  }

  @Test func `too many entries are cut and said`() throws {
    let project = try TemporaryProject(["a": "", "b": "", "c": "", "d": ""])
    let found = try paths(project, limits: .init(entries: 2))
    #expect(found.paths.count == 2)
    #expect(found.shortfalls == [.tooManyEntries(limit: 2)])
  }

  @Test func `a deep tree needs few open folders and ends at the path limit`() throws {
    let project = try TemporaryProject()
    let deep = FilePath(Array(repeating: "d", count: 300).joined(separator: "/"))
    try project.write("x", to: deep.appending("file"))
    try project.write("x", to: "d/second/file")
    #expect(try paths(project).paths.contains("\(deep)/file"))
    #expect(try paths(project).paths.contains("d/second/file"))
    let cut = try paths(project, limits: .init(pathBytes: 99))
    #expect(cut.paths.contains("d/second/file"))
    #expect(cut.shortfalls.count == 1)
  }
}
