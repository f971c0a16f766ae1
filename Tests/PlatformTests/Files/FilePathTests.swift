import Platform
import Testing

@Suite("Paths")
struct FilePathTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let shown: String
    var testDescription: String { shown }
  }

  @Test(
    "show bytes that are no text",
    arguments: [
      Row(bytes: Array("src/a.swift".utf8), shown: "src/a.swift"),
      Row(bytes: [0xFF, 0xFE], shown: "\\xFF\\xFE"),
      Row(bytes: Array("a".utf8) + [0x80] + Array("é".utf8), shown: "a\\x80é"),
      Row(bytes: [0xE2, 0x82], shown: "\\xE2\\x82"),
      Row(bytes: [], shown: ""),
    ])
  func showsBytes(_ row: Row) {
    #expect(FilePath(bytes: row.bytes).description == row.shown)
  }

  @Test func `a composed and a decomposed name are two names`() {
    #expect(FilePath("caf\u{E9}") != FilePath("cafe\u{301}"))
  }

  @Test(
    "stay inside their folder or not",
    arguments: [
      ("a/b", true), ("", true), ("./a", true), ("a/..b", true), ("..", false),
      ("a/../../b", false),
      ("/etc/passwd", false),
    ])
  func staysInside(path: String, expected: Bool) {
    #expect(FilePath(path).staysInside == expected)
  }

  @Test(
    "are split and joined",
    arguments: [
      ("a/b/c", "a/b", "c"), ("a", "", "a"), ("/a", "/", "a"), ("a//b", "a/", "b"), ("", "", ""),
    ])
  func splits(path: String, parent: String, name: String) {
    #expect(FilePath(path).parent == FilePath(parent))
    #expect(FilePath(path).lastName == FilePath(name))
  }

  @Test(
    "are made absolute as text",
    arguments: [("../b", "/x/b"), ("/p/./q", "/p/q"), ("", "/x/a"), ("../../../c", "/c")])
  func normalises(path: String, expected: String) {
    #expect(FilePath(path).normalised(in: "/x/a") == FilePath(expected))
  }
}
