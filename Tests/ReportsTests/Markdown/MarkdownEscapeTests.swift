import Testing

@testable import Reports

@Suite("Escaping for Markdown")
struct MarkdownEscapeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let prose: String
    let code: String
    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case(text: "plain text, 3 of 4", prose: "plain text, 3 of 4", code: "`plain text, 3 of 4`"),
    Case(text: "a*b_c", prose: "a\\*b\\_c", code: "`a*b_c`"),
    Case(text: "<b>&", prose: "&lt;b&gt;&amp;", code: "`<b>&`"),
    Case(text: "a|b", prose: "a&#124;b", code: "a&#124;b"),
    Case(text: "a\\b", prose: "a\\\\b", code: "a\\\\b"),
    Case(text: "@team #12", prose: "&#64;team &#35;12", code: "`@team #12`"),
    Case(text: "http://x", prose: "http&#58;//x", code: "`http://x`"),
    Case(text: "at 11:06: fine", prose: "at 11:06: fine", code: "`at 11:06: fine`"),
    Case(text: "www.x", prose: "www&#46;x", code: "`www.x`"),
    Case(text: "- x", prose: "\\- x", code: "`- x`"),
    Case(text: "12. x", prose: "12\\. x", code: "`12. x`"),
    Case(text: "12.5 x", prose: "12.5 x", code: "`12.5 x`"),
    Case(text: "[x](y)", prose: "\\[x\\](y)", code: "`[x](y)`"),
    Case(text: "a`b", prose: "a\\`b", code: "``a`b``"),
    Case(text: "`", prose: "\\`", code: "`` ` ``"),
    Case(text: "a\nb", prose: "a b", code: "`a b`"),
    Case(text: "\u{1B}[0m", prose: "\\\\u{1B}\\[0m", code: "\\\\u{1B}\\[0m"),
    Case(text: "", prose: "", code: ""),
    Case(text: "分支 管理", prose: "分支 管理", code: "`分支 管理`"),
  ]

  @Test("shows the text and does nothing else", arguments: cases)
  func escape(_ row: Case) {
    #expect(MarkdownEscape.text(row.text) == row.prose)
    #expect(MarkdownEscape.code(row.text) == row.code)
  }
}
