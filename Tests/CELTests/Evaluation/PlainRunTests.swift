import Testing

@testable import CEL

/// A run that is not traced takes shorter ways; they must lead to the same place.
@Suite("Runs without a trace")
struct PlainRunTests {
  @Test("come to what traced ones come to, at the same cost")
  func sameAsTraced() throws {
    for seed in PropertyTests.seeds {
      let source = PropertyTests.source(seed)
      let program = try Sample.environment.check(source).program()
      let binding: (String) -> Binding = { Sample.values[$0] ?? .unknown }
      let (plain, traced) = (program.evaluate(binding), program.evaluate(binding, tracing: true))
      let note: Comment = "seed \(seed): \(source)"
      #expect(Sample.text(plain.outcome) == Sample.text(traced.outcome), note)
      #expect(plain.cost == traced.cost, note)
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let source: String
    let binding: Binding
    let expected: String
    var testDescription: String { "\(source) with \(binding)" }
  }

  static let bounds: [Row] = [
    Row(source: "x < 3", binding: .value(.int(2)), expected: "true"),
    Row(source: "x < 3", binding: .value(.double(3)), expected: "false"),
    Row(source: "x < 3", binding: .value(.uint(2)), expected: "true"),
    Row(source: "x <= 2.5", binding: .value(.double(2.5)), expected: "true"),
    Row(source: "x <= 2.5", binding: .value(.int(3)), expected: "false"),
    Row(source: "x > 3", binding: .value(.double(.nan)), expected: "false"),
    Row(source: "x == 3", binding: .value(.double(.nan)), expected: "false"),
    Row(source: "x != 3.0", binding: .value(.double(.nan)), expected: "true"),
    Row(source: "x == 3", binding: .value(.string("3")), expected: "false"),
    Row(source: "x >= 3", binding: .unknown, expected: "unknown x"),
    Row(
      source: "x == 9007199254740993.0", binding: .value(.int(9_007_199_254_740_992)),
      expected: "true"),
  ]

  @Test("compare a variable with a bound as traced ones do", arguments: bounds)
  func comparesWithBounds(row: Row) throws {
    let environment = Environment(variables: [VariableDeclaration(name: "x", type: .dyn)])
    let program = try environment.check(row.source).program()
    for isTraced in [false, true] {
      let evaluation = program.evaluate(inOrder: [row.binding], tracing: isTraced)
      #expect(Sample.text(evaluation.outcome) == row.expected)
    }
  }

  @Test("refuse to compare a text with a number, traced or not")
  func refusesTexts() throws {
    let environment = Environment(variables: [VariableDeclaration(name: "x", type: .dyn)])
    let program = try environment.check("x > 3").program()
    for isTraced in [false, true] {
      let evaluation = program.evaluate(inOrder: [.value(.string("4"))], tracing: isTraced)
      guard case .error(let error) = evaluation.outcome else {
        Issue.record("came to \(evaluation.outcome)")
        continue
      }
      #expect(error.reason == .noMatchingOverload("_>_", ["string", "int"]))
    }
  }

  @Test("pass values on that are small")
  func keepsValuesSmall() {
    // Two words of payload and a tag; anything larger belongs into a class.
    #expect(MemoryLayout<Value>.size <= 17)
  }

  @Test("take bindings in the order of the program's variables")
  func takesBindingsInOrder() throws {
    let program = try Sample.environment.check("count > 3 && ratio < 0.6").program()
    #expect(program.variables == ["count", "ratio"])
    let bindings: [Binding] = [.value(.int(7)), .value(.double(0.57))]
    #expect(program.evaluate(inOrder: bindings).outcome == .value(.bool(true)))
  }

  @Test("take a binding that is missing as unknown, and one too many as none")
  func toleratesOtherCounts() throws {
    let program = try Sample.environment.check("count > 3 && ratio < 0.6").program()
    let one: [Binding] = [.value(.int(7))]
    #expect(program.evaluate(inOrder: one).outcome == .unknown(["ratio"]))
    #expect(program.evaluate(inOrder: []).outcome == .unknown(["count", "ratio"]))
    let three: [Binding] = [.value(.int(7)), .value(.double(0.57)), .value(.null)]
    #expect(program.evaluate(inOrder: three).outcome == .value(.bool(true)))
  }
}
