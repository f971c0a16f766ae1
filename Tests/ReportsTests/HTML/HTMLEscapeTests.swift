import Testing

@testable import Reports

@Suite("Escaping for HTML")
struct HTMLEscapeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let markup: String
    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case(text: "plain", markup: "plain"),
    Case(text: "a < b & c > d", markup: "a &lt; b &amp; c &gt; d"),
    Case(text: "\"x\" 'y'", markup: "&quot;x&quot; &#39;y&#39;"),
    Case(text: "&lt;", markup: "&amp;lt;"),
    Case(text: "##vso[x]", markup: "&#35;&#35;vso[x]"),
    Case(text: "a\nb\tc\rd", markup: "a b cd"),
    Case(text: "\u{0}\u{1B}\u{202E}", markup: "\\u{0}\\u{1B}\\u{202E}"),
    Case(text: "\u{FFFE}", markup: "\\u{FFFE}"),
    Case(text: "分支 — “x” …", markup: "分支 — “x” …"),
    Case(text: "", markup: ""),
  ]

  @Test("shows the text and does nothing else", arguments: cases)
  func escape(_ row: Case) {
    let html: HTML = "<i title=\"\(row.text)\">\(row.text)</i>"
    #expect(
      String(decoding: html.bytes, as: UTF8.self) == "<i title=\"\(row.markup)\">\(row.markup)</i>")
  }
}
