import Evidence
import EvidenceReaders
import Platform
import TestSupport
import Testing
import TextLayout

@Suite("Hostile folders", .timeLimit(.minutes(1)))
struct HostileTreeTests {
  private static func report(_ cases: Int) -> String {
    "<testsuite>" + String(repeating: "<testcase/>", count: cases) + "</testsuite>"
  }

  private func messages(_ evidence: EvidenceCollection) -> String {
    evidence.diagnostics.map { "\($0.severity) \($0.path): \($0.message)" }
      .joined(separator: "\n")
  }

  struct Name: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    init(_ description: String, _ bytes: [UInt8]) {
      (testDescription, self.bytes) = (description, bytes)
    }

    init(_ description: String, _ text: String) { self.init(description, Array(text.utf8)) }
  }

  static let names = [
    Name("bytes that are no text", [0xFF, 0xFE, 0x80]), Name("Latin-1", [0x63, 0x61, 0x66, 0xE9]),
    Name("a line break", "new\nline"), Name("a carriage return", "a\rb"), Name("a tab", "a\tb"),
    Name("an escape", "\u{1B}[31mred\u{7}"), Name("an escape of eight bits", "c1\u{9B}31m"),
    Name("writing from the right", "a\u{202E}lmx"), Name("an isolate", "a\u{2066}b"),
    Name("an option", "-rf"), Name("a command", "a b'c\"d`$(id)"),
    Name("markup", "<img src=x onerror=alert(1)>"), Name("a formula", "=cmd|'calc'!A1"),
    Name("a table's bar", "pipe|table"), Name("a log command", "::error::x"),
    Name("as long as may be", String(repeating: "x", count: 251)), Name("hidden", ".hidden"),
  ]

  @Test("names are read by their bytes and shown harmless", arguments: names)
  func shows(name: Name) throws {
    let project = try TemporaryProject()
    let path = FilePath(bytes: name.bytes + Array(".xml".utf8))
    try project.write(Self.report(3), to: path)
    let evidence = try EvidenceCollector(root: project.path).collect()
    #expect(evidence.testReports.map(\.cases) == [3])
    let shown = try #require(evidence.files.first?.path)
    #expect(!shown.unicodeScalars.contains { TerminalSafe.isUnsafe($0) }, "\(shown)")
  }

  #if os(Linux)
    @Test func `names that only Unicode holds to be the same are two`() throws {
      let project = try TemporaryProject()
      try project.write(Self.report(1), to: FilePath("\u{E9}.xml"))
      try project.write(Self.report(2), to: FilePath("e\u{301}.xml"))
      let evidence = try EvidenceCollector(root: project.path).collect()
      #expect(evidence.testReports.map(\.cases).sorted() == [1, 2])
    }
  #endif

  @Test(
    "links lead nowhere",
    arguments: [
      "..", "self.xml", "/", "../../../../../../../etc/passwd", "/proc/self/mem", "gone",
      "/dev/zero", "/dev/stdin",
    ])
  func followsNothing(target: String) throws {
    let project = try TemporaryProject(["a.xml": Self.report(1)])
    project.link("self.xml", to: FilePath(target))
    let evidence = try EvidenceCollector(root: project.path).collect()
    #expect(evidence.testReports.map(\.cases) == [1])
    #expect(
      messages(evidence) == "note self.xml: is a symbolic link, which is not followed")
  }

  @Test func `folders deeper than paths may be long are left out and said`() throws {
    let project = try TemporaryProject(["a.xml": Self.report(1)])
    let half = FilePath(
      Array(repeating: String(repeating: "d", count: 200), count: 15).joined(separator: "/"))
    try project.makeFolder(half)
    try project.makeFolder(FilePath("e").appending(half))
    try project.rename("e", to: half.appending("e"))
    let evidence = try EvidenceCollector(root: project.path).collect()
    // Back where it can be removed.
    try project.rename(half.appending("e"), to: "e")
    #expect(evidence.testReports.map(\.cases) == [1])
    #expect(messages(evidence).contains("longer than 4096 bytes"), "\(messages(evidence))")
  }
}
