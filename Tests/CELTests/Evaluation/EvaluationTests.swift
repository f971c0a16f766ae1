import Testing

@testable import CEL

/// Evaluates over a few variables; those without a value are unknown.
enum Sample {
  static let variables = [
    VariableDeclaration(name: "t", type: .bool), VariableDeclaration(name: "f", type: .bool),
    VariableDeclaration(name: "u", type: .bool), VariableDeclaration(name: "v", type: .bool),
    VariableDeclaration(name: "bad", type: .bool),
    VariableDeclaration(name: "ratio", type: .double),
    VariableDeclaration(name: "count", type: .int),
    VariableDeclaration(name: "names", type: .list(.string)),
    VariableDeclaration(name: "items", type: .list(.dyn)),
  ]

  static let constants: [String: Value] = ["params.least": .double(0.6)]

  static let environment = Environment(variables: variables, constants: constants)

  static let values: [String: Binding] = [
    "t": .value(.bool(true)), "f": .value(.bool(false)), "bad": .error("unreadable"),
    "ratio": .value(.double(0.57)), "count": .value(.int(7)),
    "names": .value(.list([.string("a"), .string("b"), .string("c")])),
    "items": .partial(
      .list([.bool(true), .bool(false), .null, .bool(true)]), unknown: [[.int(2)]]),
  ]

  static func evaluate(
    _ source: String, tracing: Bool = false, knowing known: Set<String>? = nil
  ) throws -> Evaluation {
    try environment.check(source).program().evaluate(
      { name in
        if let known, !known.contains(name) { return .unknown }
        return values[name] ?? .unknown
      }, tracing: tracing)
  }

  static func text(_ outcome: Outcome) -> String {
    switch outcome {
    case .value(let value): value.description
    case .unknown(let names): "unknown " + names.joined(separator: " ")
    case .error(let error): "error \(error)"
    }
  }
}

@Suite("Evaluation")
struct EvaluationTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let source: String
    let expected: String
    var testDescription: String { source }
  }

  @Test(
    "yields values, unknowns and errors",
    arguments: [
      Row(source: "1 + 2 * 3 == 7", expected: "true"),
      Row(source: "ratio >= params.least", expected: "false"),
      Row(source: "count >= 6.5 && count == 7.0", expected: "true"),
      Row(source: "t || u", expected: "true"),
      Row(source: "u || t", expected: "true"),
      Row(source: "t && u", expected: "unknown u"),
      Row(source: "v && u", expected: "unknown u v"),
      Row(source: "u && f", expected: "false"),
      Row(source: "bad && f", expected: "false"),
      Row(source: "bad || u", expected: "unknown u"),
      Row(source: "bad == u", expected: "error 1:1: 'bad' could not be read: unreadable"),
      Row(source: "u == bad", expected: "error 1:6: 'bad' could not be read: unreadable"),
      Row(source: "u ? 1 : 1", expected: "unknown u"),
      Row(source: "1 / (count - 7)", expected: "error 1:3: division by zero"),
      Row(source: "{'a': count}['b']", expected: "error 1:13: no key 'b' in the map"),
      Row(source: "names[count]", expected: "error 1:6: place 7 is out of range"),
      Row(source: "'b' in names && names.all(n, n in ['a', 'b', 'c'])", expected: "true"),
      Row(source: "names.exists(n, u || n == 'c')", expected: "true"),
      Row(source: "names.exists(n, u && n == 'c')", expected: "unknown u"),
      Row(source: "[t, u].exists(x, x)", expected: "unknown u"),
      Row(source: "items.exists(x, x)", expected: "true"),
      Row(source: "items.all(x, x)", expected: "false"),
      Row(source: "items.all(x, x || !x)", expected: "unknown items[2]"),
      Row(source: "items.filter(x, x).size()", expected: "unknown items[2]"),
      Row(source: "size(items)", expected: "unknown items[2]"),
      Row(source: "items[1]", expected: "false"),
      Row(source: "cel.bind(x, 1 / 0, t || x > 1)", expected: "true"),
      Row(source: "'a' < 'b' && b'a' < b'b' && false < true", expected: "true"),
      Row(source: "'\\u00e9' == 'e\\u0301'", expected: "false"),
      Row(source: "dyn(0.0 / 0.0) == (0.0 / 0.0)", expected: "false"),
    ])
  func yields(row: Row) throws {
    #expect(Sample.text(try Sample.evaluate(row.source).outcome) == row.expected)
  }

  @Test(
    "counts what is known before all is",
    arguments: [
      Row(source: "items.atLeast(2, x, x)", expected: "true"),
      Row(source: "items.atLeast(3, x, x)", expected: "unknown items[2]"),
      Row(source: "items.atLeast(4, x, x)", expected: "false"),
      Row(source: "items.atLeast(0, x, x)", expected: "true"),
      Row(source: "items.share(x, x)", expected: "unknown items[2]"),
      Row(source: "items.countBounds(x, x)", expected: "[2, 3]"),
      Row(source: "names.share(n, n != 'a')", expected: "0.6666666666666666"),
      Row(
        source: "names.filter(n, n == 'x').share(n, true)",
        expected: "error 1:27: 'share' does not take an empty range"),
      Row(source: "items.share(x, x || true)", expected: "1.0"),
      Row(source: "items.countBounds(x, x || u)", expected: "[2, 4]"),
      Row(source: "[u, v, t].countBounds(x, true)", expected: "unknown u v"),
      Row(source: "names.countBounds(n, n == 'a' || u)", expected: "[1, 3]"),
      Row(
        source: "names.countBounds(n, n == 'a' || bad)",
        expected: "error 1:34: 'bad' could not be read: unreadable"),
      Row(source: "names.share(n, u)", expected: "unknown u"),
      Row(source: "names.share(n, n == 'a' && u || n == 'b')", expected: "unknown u"),
      Row(source: "names.atLeast(2, n, n == 'a' && u || n != 'a')", expected: "true"),
      Row(source: "names.atLeast(3, n, n != 'c' && u)", expected: "false"),
      Row(source: "names.atLeast(size(items), n, true)", expected: "unknown items[2]"),
      Row(source: "names.atLeast(2, n, bad || n != 'a')", expected: "true"),
      Row(
        source: "names.atLeast(3, n, bad || n != 'a')",
        expected: "error 1:21: 'bad' could not be read: unreadable"),
    ])
  func counts(row: Row) throws {
    #expect(Sample.text(try Sample.evaluate(row.source).outcome) == row.expected)
  }

  @Test("stops when the cost limit is reached, whatever would absorb the error")
  func stops() throws {
    let limits = Limits(cost: 1000)
    let environment = Environment(
      variables: [VariableDeclaration(name: "n", type: .int)], limits: limits)
    let source = "true || lists.range(n).all(i, lists.range(n).all(j, i + j >= 0))"
    let program = try environment.check("n > 0 && (\(source.dropFirst(8)))").program()
    let evaluation = program.evaluate { _ in .value(.int(900)) }
    guard case .error(let error) = evaluation.outcome else {
      Testing.Issue.record("\(evaluation.outcome)")
      return
    }
    #expect(error.isCostLimit)
    #expect(error.message == "the evaluation cost more than its limit of 1000")
    #expect(evaluation.cost < 5000)
  }

  @Test("asks for each variable once")
  func asksOnce() throws {
    var asked: [String] = []
    _ = try Sample.environment.check("t && t || f && names.exists(n, t)").program().evaluate {
      asked.append($0)
      return Sample.values[$0] ?? .unknown
    }
    #expect(asked.sorted() == ["f", "names", "t"])
  }
}
