import CEL
import Testing

@Suite("Evaluation")
struct EvaluationTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let expression: String
    let expected: String
    var testDescription: String { expression }
  }

  static let environment = Environment(
    variables: [
      VariableDeclaration(name: "coverage.line.ratio", type: .double, range: 0...1),
      VariableDeclaration(name: "ci.present", type: .bool),
      VariableDeclaration(name: "missing", type: .bool),
      VariableDeclaration(name: "names", type: .list(.string)),
    ], constants: ["params.least": .double(0.6)])

  static func evaluate(_ expression: String) throws -> Evaluation {
    let program = try environment.check(expression).program()
    return program.evaluate(
      { name in
        switch name {
        case "coverage.line.ratio": .value(.double(0.57))
        case "ci.present": .value(.bool(true))
        case "names": .value(.list([.string("a"), .string("b")]))
        default: .unknown
        }
      }, tracing: true)
  }

  @Test(
    "evaluates",
    arguments: [
      Row(expression: "1 + 2 * 3 == 7", expected: "true"),
      Row(expression: "coverage.line.ratio >= params.least", expected: "false"),
      Row(expression: "ci.present || missing", expected: "true"),
      Row(expression: "missing || ci.present", expected: "true"),
      Row(expression: "ci.present && missing", expected: "unknown missing"),
      Row(expression: "!ci.present && missing", expected: "false"),
      Row(expression: "'a' in names && names.all(n, n in ['a', 'b'])", expected: "true"),
      Row(expression: "names.filter(n, n != 'a').size() == 1", expected: "true"),
      Row(expression: "names.exists(n, missing || n == 'b')", expected: "true"),
      Row(expression: "1 / 0 == 1 || ci.present", expected: "true"),
      Row(expression: "1 / 0 == 1", expected: "error"),
      Row(expression: "{'a': 1}['b'] == 1", expected: "error"),
      Row(expression: "ci.present ? 1 : 2", expected: "1"),
    ])
  func evaluates(row: Row) throws {
    let text =
      switch try Self.evaluate(row.expression).outcome {
      case .value(let value): value.description
      case .unknown(let names): "unknown \(names.joined(separator: " "))"
      case .error: "error"
      }
    #expect(text == row.expected)
  }

  @Test("explains a comparison by its margin")
  func explains() throws {
    let explanation = try Self.evaluate("coverage.line.ratio >= params.least").explanation
    #expect(explanation?.supports == ["coverage.line.ratio"])
    #expect(explanation?.steps.first?.margin?.bound == "0.6")
    #expect(explanation?.steps.first?.margin?.actual == "0.57")
  }

  @Test(
    "refuses what is wrong, with its place",
    arguments: [
      Row(
        expression: "ci.presnt",
        expected: "1:1 undeclared name 'ci.presnt'; did you mean 'ci.present'?"),
      Row(expression: "1 +", expected: "1:4 expected an expression, found the end"),
      Row(
        expression: "coverage.line.ratio > 80",
        expected: "1:1 unreachable comparison; the value lies between 0.0 and 1.0"),
      Row(expression: "1 + 'a' == 2", expected: "1:1 no overload of '+' takes (int, string)"),
    ])
  func refuses(row: Row) throws {
    let failure = #expect(throws: CheckFailure.self) { try Self.environment.check(row.expression) }
    let issue = try #require(failure?.issues.first)
    #expect("\(issue.line):\(issue.column) \(issue.message)" == row.expected)
  }
}
