import Testing

@testable import CEL

@Suite("Checking")
struct CheckingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let source: String
    let expected: String
    var testDescription: String { source }
  }

  static let environment = Environment(
    variables: [
      VariableDeclaration(name: "coverage.line.ratio", type: .double, range: 0...1),
      VariableDeclaration(name: "coverage.line.valid", type: .int),
      VariableDeclaration(name: "ci.present", type: .bool),
      VariableDeclaration(name: "ci.services", type: .list(.string)),
      VariableDeclaration(name: "as_of", type: .timestamp),
    ], constants: ["params.least": .double(0.6), "params.none": .int(0)])

  @Test(
    "deduces types",
    arguments: [
      Row(source: "coverage.line.valid >= 0.5", expected: "bool"),
      Row(source: "coverage.line.ratio == 1", expected: "bool"),
      Row(source: "coverage.line.ratio * 100.0", expected: "double"),
      Row(source: "ci.services.map(s, size(s))", expected: "list(int)"),
      Row(source: "ci.services.transformMap(i, s, s)", expected: "map(int, string)"),
      Row(source: "[]", expected: "list(dyn)"),
      Row(source: "[1, 'a']", expected: "list(dyn)"),
      Row(source: "{'a': [1u]}", expected: "map(string, list(uint))"),
      Row(source: "as_of - duration('24h')", expected: "timestamp"),
      Row(source: "ci.present ? 1 : 2", expected: "int"),
      Row(source: "ci.services[?0]", expected: "optional_type(string)"),
      Row(source: "ci.services.share(s, s == 'a')", expected: "double"),
      Row(source: "cel.bind(x, 1, [x])", expected: "list(int)"),
      Row(source: "math.greatest(1, 2)", expected: "int"),
      Row(source: "math.greatest(1, 2.5)", expected: "dyn"),
    ])
  func deduces(row: Row) throws {
    #expect(try Self.environment.check(row.source).type.description == row.expected)
  }

  @Test(
    "tells what is wrong and where",
    arguments: [
      Row(
        source: "coverge.line.ratio > 0.5",
        expected: "1:1: undeclared name 'coverge.line.ratio'; did you mean 'coverage.line.ratio'?"),
      Row(
        source: "coverage.line",
        expected: "1:1: undeclared name 'coverage.line'; did you mean 'coverage.line.ratio'?"),
      Row(
        source: "params.last",
        expected: "1:1: undeclared name 'params.last'; did you mean 'params.least'?"),
      Row(
        source: "[1].all(item, itme > 0)",
        expected: "1:15: undeclared name 'itme'; did you mean 'item'?"),
      Row(
        source: "ci.services.exist(s, true)",
        expected: """
          1:13: unknown function 'exist'; did you mean 'exists'?
          1:19: undeclared name 's'
          """),
      Row(source: "1 + 'a'", expected: "1:3: '+' does not take (int, string)"),
      Row(
        source: "coverage.line.valid * 0.5",
        expected:
          "1:21: '*' does not take (int, double); convert one with 'double(…)' or 'int(…)'"),
      Row(source: "ci.present && 1", expected: "1:12: '&&' does not take (bool, int)"),
      Row(
        source: "coverage.line.valid.all(x, x)",
        expected: "1:1: type 'int' has no elements; use a list or a map"),
      Row(source: "ci.services.filter(s, size(s))", expected: "1:23: expected bool, found int"),
      Row(
        source: "ci.services.all(1, true)",
        expected: "1:17: 'all' needs a plain name for its variable"),
      Row(source: "has(ci)", expected: "1:5: 'has' needs a field; write 'has(value.field)'"),
      Row(
        source: "'a'.matches('(')",
        expected: "1:5: invalid pattern '(': '(' is not closed"),
      Row(source: "ci.present.x", expected: "1:12: type 'bool' has no field 'x'"),
      Row(source: "a.Unknown{b: 1}", expected: "1:1: unknown message type 'a.Unknown'"),
      Row(source: "{1.5: 2}", expected: "1:2: expected string, found double"),
      Row(
        source: "cel.index(0)", expected: "1:1: no such value in an enclosing 'cel.block([…], …)'"),
      Row(source: "x + y", expected: "1:1: undeclared name 'x'\n1:5: undeclared name 'y'"),
    ])
  func refuses(row: Row) {
    let failure = #expect(throws: CheckFailure.self) { try Self.environment.check(row.source) }
    #expect(failure?.description == row.expected)
  }

  @Test(
    "refuses comparisons that no value decides otherwise",
    arguments: [
      "coverage.line.ratio >= 80", "80 <= coverage.line.ratio", "coverage.line.ratio > 1.0",
      "coverage.line.ratio < 0", "coverage.line.ratio >= 0.0", "coverage.line.ratio == 1.5",
      "coverage.line.ratio != -1",
    ])
  func refusesUnreachable(source: String) {
    let failure = #expect(throws: CheckFailure.self) { try Self.environment.check(source) }
    #expect(
      failure?.issues.map(\.message) == [
        "unreachable comparison; the value lies between 0.0 and 1.0"
      ])
  }

  @Test(
    "accepts comparisons at the edge, and constants set to hold always",
    arguments: [
      "coverage.line.ratio >= 1", "coverage.line.ratio <= 0.0", "coverage.line.ratio < 1.0",
      "coverage.line.ratio >= params.none", "coverage.line.ratio >= params.least",
    ])
  func acceptsReachable(source: String) throws {
    #expect(try Self.environment.check(source).type == .bool)
  }

  @Test("asks for the type expected of the whole; whole numbers may stand for floating ones")
  func expects() {
    #expect(throws: Never.self) { try Self.environment.check("1 + 1", expecting: .double) }
    #expect(throws: Never.self) { try Self.environment.check("dyn(1)", expecting: .bool) }
    let failure = #expect(throws: CheckFailure.self) {
      try Self.environment.check("ci.services", expecting: .bool)
    }
    #expect(failure?.description == "1:1: expected bool, found list(string)")
  }

  @Test("names the variables read, sorted, and none that folding removed")
  func names() throws {
    let expression = try Self.environment.check(
      "coverage.line.ratio > params.least || ci.present || size(ci.services) > 1")
    #expect(expression.variables == ["ci.present", "ci.services", "coverage.line.ratio"])
    #expect(try Self.environment.check("1 + 1 == 2").variables == [])
  }

  @Test("caps the issues and counts the rest")
  func caps() {
    var limits = Limits.standard
    limits.issues = 2
    let environment = Environment(variables: [], limits: limits)
    let failure = #expect(throws: CheckFailure.self) { try environment.check("a + b + c") }
    #expect(failure?.issues.count == 2)
    #expect(failure?.omitted == 1)
  }
}
