import Platform
import TestSupport
import Testing

@Suite("A folder written at once")
struct AtomicFolderTests {
  static func names(_ project: TemporaryProject) throws -> [String] {
    try project.open().entries().map(\.name.description)
  }

  @Test func `it appears when it is finished, with everything in it`() throws {
    let project = try TemporaryProject()
    let folder = try AtomicFolder(at: project.path.appending("a/new"))
    try folder.write(Array("1".utf8), to: "x/one")
    #expect(try project.open().status(of: "a/new") == nil)
    try folder.finish()
    #expect(try project.bytes(of: "a/new/x/one") == Array("1".utf8))
  }

  @Test func `it takes the place of another, of which nothing stays`() throws {
    let project = try TemporaryProject(["new/old": "2"])
    do {
      let folder = try AtomicFolder(at: project.path.appending("new"))
      try folder.write(Array("1".utf8), to: "one")
      try folder.finish()
    }
    #expect(try project.open().directory("new").entries().map(\.name) == ["one"])
    #expect(try Self.names(project) == ["new"])
  }

  @Test func `one that is not finished leaves nothing behind`() throws {
    let project = try TemporaryProject(["new/old": "2"])
    do {
      let folder = try AtomicFolder(at: project.path.appending("new"))
      try folder.write(Array("1".utf8), to: "one")
    }
    #expect(try Self.names(project) == ["new"])
    #expect(try project.bytes(of: "new/old") == Array("2".utf8))
  }

  @Test(arguments: ["../out", "/etc/out", ""])
  func `nothing is written outside it`(path: String) throws {
    let project = try TemporaryProject()
    let folder = try AtomicFolder(at: project.path.appending("new"))
    #expect(throws: SystemError.self) { try folder.write([], to: FilePath(path)) }
  }

  @Test func `a file is copied, and every piece is shown`() throws {
    let project = try TemporaryProject(["a": String(repeating: "tea", count: 200_000)])
    let folder = try AtomicFolder(at: project.path.appending("new"))
    var bytes: [UInt8] = []
    try folder.copy(try project.open().file("a", limit: .max), to: "b") { bytes += $0 }
    try folder.finish()
    #expect(try project.bytes(of: "new/b") == bytes)
    #expect(bytes.count == 600_000)
  }
}
