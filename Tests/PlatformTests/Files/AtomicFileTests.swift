import Platform
import TestSupport
import Testing

@Suite("Replacing files")
struct AtomicFileTests {
  let project: TemporaryProject

  init() throws { project = try TemporaryProject(["old.txt": "old"]) }

  @Test func `new bytes replace the old ones and nothing else stays`() throws {
    try AtomicFile.write(Array("new".utf8), to: project.path.appending("old.txt"))
    #expect(try project.bytes(of: "old.txt") == Array("new".utf8))
    #expect(try project.open().entries().map(\.name) == ["old.txt"])
  }

  @Test func `folders on the way are made`() throws {
    try AtomicFile.write([1], to: project.path.appending("a/b/c"))
    #expect(try project.bytes(of: "a/b/c") == [1])
  }

  @Test func `a link as target is refused and its file left alone`() throws {
    project.link("link", to: "old.txt")
    let target = project.path.appending("link")
    #expect(throws: SystemError.symbolicLink(target)) { try AtomicFile.write([1], to: target) }
    #expect(try project.bytes(of: "old.txt") == Array("old".utf8))
  }

  @Test func `a folder or FIFO as target is refused`() throws {
    try project.makeFolder("folder")
    project.makeFIFO("pipe")
    for (name, kind) in [("folder", FileKind.directory), ("pipe", .fifo)] {
      let target = project.path.appending(FilePath(name))
      #expect(throws: SystemError.notRegular(target, kind)) {
        try AtomicFile.write([1], to: target)
      }
    }
  }

  @Test func `leftovers of dead processes go, those of living ones stay`() throws {
    let living = StandardFile.ownProcess
    // No process has the highest number there is.
    try project.write("x", to: ".report.assay-2147483647")
    try project.write("x", to: FilePath(".report.assay-\(living)x"))
    try AtomicFile.write([1], to: project.path.appending("report"))
    let names = try project.open().entries().map(\.name.description)
    #expect(names == [".report.assay-\(living)x", "old.txt", "report"])
  }
}
