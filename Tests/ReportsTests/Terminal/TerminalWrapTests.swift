import Testing

@testable import Reports

@Suite("Breaking lines")
struct TerminalWrapTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let lines: [String]
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "one two three four", lines: ["one two", "three four"]),
    Case(text: "0123456789abcdef", lines: ["0123456789", "abcdef"]),
    Case(text: "分支在一天之内合并", lines: ["分支在一天", "之内合并"]),
    Case(text: "分支在一天，合并", lines: ["分支在一", "天，合并"]),
    Case(text: "done is 12 % or", lines: ["done is", "12 % or"]),
    Case(text: "", lines: [""]),
  ]

  @Test("keeps words, wide characters and percent signs", arguments: cases)
  func lines(_ row: Case) {
    let text: TerminalText = "\(row.text)"
    let lines = TerminalWrap.lines(text, first: 10, rest: 10).map { line in
      line.pieces.map(\.text).joined()
    }
    #expect(lines == row.lines)
  }
}
