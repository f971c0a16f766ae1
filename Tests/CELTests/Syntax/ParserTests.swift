import Testing

@testable import CEL

@Suite("Parsing")
struct ParserTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let source: String
    let expected: String
    var testDescription: String { source }
  }

  @Test(
    "prints what it read",
    arguments: [
      Row(source: "a.b [ 0 ]", expected: "a.b[0]"),
      Row(source: "(a+b)*c", expected: "(a + b) * c"),
      Row(source: "a - (b - c) - d", expected: "a - (b - c) - d"),
      Row(source: "a && (b && c) || d", expected: "a && (b && c) || d"),
      Row(source: "a ? b : c ? d : e", expected: "a ? b : c ? d : e"),
      Row(source: "(a ? b : c) ? d : e", expected: "(a ? b : c) ? d : e"),
      Row(source: "!-a", expected: "!(-a)"),
      Row(source: "-1.5 - -(2)", expected: "-1.5 - -(2)"),
      Row(source: "- 9223372036854775807", expected: "-9223372036854775807"),
      Row(source: "[1, ?a, 2,]", expected: "[1, ?a, 2]"),
      Row(source: "{'a': 1, ?b: c}", expected: #"{"a": 1, ?b: c}"#),
      Row(source: "a.?b[?'c']", expected: #"a.?b[?"c"]"#),
      Row(source: "m.`in`.`a-b`", expected: "m.`in`.`a-b`"),
      Row(source: ".a.b(c)", expected: ".a.b(c)"),
      Row(source: "a.B{c: 1}", expected: "a.B{c: 1}"),
      Row(source: "r'\\d' // comment\n+ b'\\xff'", expected: #""\\d" + b"\xff""#),
      Row(source: "'''a\nb'''", expected: #""a\nb""#),
      Row(source: "0x1Fu == .5e1", expected: "31u == 5.0"),
    ])
  func prints(row: Row) throws {
    let tree = try Parser.parse(row.source, limits: .standard)
    #expect(tree.description == row.expected)
    let again = try Parser.parse(tree.description, limits: .standard)
    #expect(again.description == row.expected)
  }

  @Test(
    "tells what is wrong and where",
    arguments: [
      Row(source: "", expected: "1:1: expected an expression, found the end"),
      Row(source: "a +", expected: "1:4: expected an expression, found the end"),
      Row(source: "a b", expected: "1:3: expected an operator or the end, found 'b'"),
      Row(source: "(a", expected: "1:3: expected ')', found the end"),
      Row(source: "f(a, )", expected: "1:6: expected an expression, found ')'"),
      Row(source: "a.1", expected: "1:2: expected an operator or the end, found '0.1'"),
      Row(source: "a.(b)", expected: "1:3: expected a name, found '('"),
      Row(source: "中 + 1", expected: "1:1: unexpected character '中'"),
      Row(source: "'中' + #", expected: "1:7: unexpected character '#'"),
      Row(
        source: "1 +\n 'a",
        expected: "2:2: the text is not closed; end it with the quote it begins with"),
      Row(source: #"'\q'"#, expected: #"1:2: invalid escape '\q'"#),
      Row(source: #"'\ud800'"#, expected: #"1:2: invalid escape '\ud800'"#),
      Row(source: "while", expected: "1:1: 'while' is a reserved word"),
      Row(
        source: "9223372036854775808",
        expected: "1:1: number '9223372036854775808' does not fit into 64 bits"),
      Row(source: "1e999", expected: "1:1: number '1e999' does not fit into 64 bits"),
      Row(source: "a = b", expected: "1:3: unexpected character '='"),
      Row(source: "`a", expected: "1:1: the name is not closed; end it with '`'"),
    ])
  func refuses(row: Row) throws {
    let failure = #expect(throws: CheckFailure.self) {
      try Environment(variables: []).parse(row.source)
    }
    #expect(failure?.description == row.expected)
  }

  @Test(
    "limits nesting without running out of stack",
    arguments: [
      String(repeating: "(", count: 50_000), String(repeating: "[", count: 50_000),
      String(repeating: "!", count: 50_000) + "a", String(repeating: "-", count: 50_000) + "a",
      "a" + String(repeating: ".b", count: 40_000), "1" + String(repeating: "+1", count: 40_000),
      "a" + String(repeating: "[0]", count: 30_000), String(repeating: "a?b:", count: 20_000) + "c",
    ])
  func limitsNesting(source: String) {
    let failure = #expect(throws: CheckFailure.self) {
      try Environment(variables: []).parse(source)
    }
    #expect(failure?.issues.first?.message == "the expression is nested more than 250 deep")
  }

  @Test("long chains of one logical operator are flat")
  func flattens() throws {
    let source = Array(repeating: "a", count: 20_000).joined(separator: " || ")
    #expect(try Parser.parse(source, limits: .standard).depth == 2)
  }

  @Test("limits length in scalars, not bytes")
  func limitsLength() throws {
    let long = "'" + String(repeating: "中", count: 99_998) + "'"
    #expect(throws: Never.self) { try Parser.parse(long, limits: .standard) }
    #expect(throws: SyntaxProblem.self) { try Parser.parse(long + " ", limits: .standard) }
  }
}
