import Platform
import TestSupport
import Testing

@Suite("Reading files")
struct FileReadingTests {
  let project: TemporaryProject
  let root: OpenDirectory

  init() throws {
    project = try TemporaryProject(["a.txt": "hello", "sub/b.txt": "inner", "empty": ""])
    root = try project.open()
  }

  @Test func `a file below the folder is read`() throws {
    #expect(try root.bytes(of: "sub/b.txt", limit: 100) == Array("inner".utf8))
    #expect(try root.bytes(of: "empty", limit: 0).isEmpty)
  }

  @Test func `a prefix leaves the rest to be read`() throws {
    let stream = try root.file("a.txt", limit: 100)
    #expect(try stream.readPrefix(2) == Array("he".utf8))
    #expect(try stream.readAll() == Array("llo".utf8))
  }

  @Test func `a FIFO is refused at once`() {
    project.makeFIFO("pipe")
    #expect(throws: SystemError.notRegular("pipe", .fifo)) { try root.file("pipe", limit: 100) }
  }

  @Test func `a device is refused`() throws {
    let devices = try OpenDirectory(at: "/dev")
    #expect(throws: SystemError.notRegular("zero", .device)) {
      try devices.file("zero", limit: 100)
    }
  }

  @Test func `a folder is refused`() {
    #expect(throws: SystemError.notRegular("sub", .directory)) { try root.file("sub", limit: 100) }
  }

  @Test func `a link to a file or through a folder is refused`() {
    project.link("out.txt", to: "/etc/passwd")
    project.link("in.txt", to: "a.txt")
    project.link("etc", to: "/etc")
    #expect(throws: SystemError.symbolicLink("out.txt")) { try root.file("out.txt", limit: 9_999) }
    #expect(throws: SystemError.symbolicLink("in.txt")) { try root.file("in.txt", limit: 100) }
    let error = #expect(throws: SystemError.self) { try root.file("etc/passwd", limit: 9_999) }
    #expect(error?.reason == "is a symbolic link, which is not followed")
  }

  @Test(
    "leaving the folder is refused",
    arguments: ["../x", "/etc/passwd", "sub/../../x"])
  func refusesLeaving(path: String) {
    #expect(throws: SystemError.self) { try root.file(FilePath(path), limit: 100) }
  }

  @Test func `a zero byte in a path is refused`() {
    let path = FilePath(bytes: Array("a.txt\0.yml".utf8))
    #expect(throws: SystemError.zeroByte(path)) { try root.file(path, limit: 100) }
  }

  @Test func `a file over the limit is refused with both sizes`() {
    #expect(throws: SystemError.tooLarge("a.txt", size: 5, limit: 4)) {
      try root.file("a.txt", limit: 4)
    }
  }

  @Test(
    "a file that changes while it is read is refused",
    arguments: ["", "hello, longer"])
  func refusesChanges(text: String) throws {
    let stream = try root.file("a.txt", limit: 100)
    _ = try stream.readPrefix(2)
    try StandardFile.overwrite(project.path.appending("a.txt"), with: text)
    #expect(throws: SystemError.changed("a.txt")) { try stream.readAll() }
  }

  @Test func `a missing file says so`() {
    let error = #expect(throws: SystemError.self) { try root.file("none", limit: 1) }
    #expect(error?.description == "cannot open 'none': does not exist")
    #expect(error?.isMissing == true)
  }

  @Test func `a name that is no text is opened by its bytes`() throws {
    let name = FilePath(bytes: [0xFF, 0xFE, UInt8(ascii: "\n")])
    try project.write("odd", to: name)
    #expect(try root.bytes(of: name, limit: 10) == Array("odd".utf8))
    #expect(try root.entries().contains { $0.name == name && $0.kind == .regular && $0.size == 3 })
  }
}
