import Testing
import TextLayout

@Suite("Text layout")
struct TextLayoutTests {
  struct Suggestion: Sendable, CustomTestStringConvertible {
    let typed: String
    let names: [String]
    let expected: String?
    var testDescription: String { typed }
  }

  @Test(
    "suggests only what is close for its length",
    arguments: [
      Suggestion(typed: "asses", names: ["assess", "facts"], expected: "assess"),
      Suggestion(typed: "fromat", names: ["format", "form"], expected: "format"),
      Suggestion(typed: "j2", names: ["vv", "jq"], expected: "jq"),
      Suggestion(typed: "x", names: ["report"], expected: nil),
      Suggestion(typed: "coverge", names: ["coverage", "converge"], expected: "converge"),
    ])
  func suggests(row: Suggestion) {
    #expect(NearestName.suggestion(for: row.typed, in: row.names) == row.expected)
  }

  @Test("counts Chinese as two columns and combining marks as none")
  func measuresWidth() {
    #expect(DisplayWidth.of("abc") == 3)
    #expect(DisplayWidth.of("配置管理") == 8)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.fit("配置管理", to: 5) == "配置…")
    #expect(DisplayWidth.fit("ab", to: 4) == "ab  ")
  }

  @Test("puts the caret under the right column after Chinese text")
  func drawsCaret() {
    let excerpt = SourceExcerpt(line: "规则: ci.coverge", column: 5)
    #expect(excerpt.line == "规则: ci.coverge")
    #expect(excerpt.caret == "      ^")
  }

  @Test("escapes what could steer a terminal")
  func escapes() {
    #expect(TerminalSafe.escaped("a\u{1B}[31mb\u{202E}") == "a\\u{1B}[31mb\\u{202E}")
  }
}
