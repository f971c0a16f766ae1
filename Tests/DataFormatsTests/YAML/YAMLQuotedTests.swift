import DataFormats
import Testing

@Suite("Quoted YAML text")
struct YAMLQuotedTests {
  static let texts = [
    "", "plain", "say \"x\" \\ y", "two\nlines\r\n", "\ttab", "# no comment", "key: value", "中文",
    "\u{0}\u{1B}[31m", "\u{7F}\u{85}\u{A0}", "\u{2028}\u{202E}\u{FEFF}", "\u{FFFE}\u{FFFF}",
    "😀\u{10FFFF}\u{E0041}", "---", "'", "3-", " lead and trail ",
  ]

  @Test("reads back as the same text, and stands in one line", arguments: texts)
  func readsBack(text: String) throws {
    let quoted = YAMLQuoted.text(text)
    #expect(!quoted.contains { $0.isNewline })
    var mapping = try StrictMapping(
      try YAML.document(Array("key: \(quoted)\n".utf8), path: "x.yaml"), path: "x.yaml",
      what: "a mapping")
    #expect(try mapping.string("key") == text)
  }
}
