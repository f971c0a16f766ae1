import CEL
import Testing

@Suite("Slips in expressions")
struct MutationTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let source: String
    let mutants: [String]
    var testDescription: String { source }
  }

  static let environment = Environment(
    variables: [
      VariableDeclaration(name: "a", type: .bool), VariableDeclaration(name: "b", type: .bool),
      VariableDeclaration(name: "c", type: .bool), VariableDeclaration(name: "n.count", type: .int),
      VariableDeclaration(name: "r.ratio", type: .double, range: 0...1),
      VariableDeclaration(name: "names", type: .list(.string)),
      VariableDeclaration(name: "style", type: .string),
    ], constants: ["params.few": .int(3), "params.most": .double(0.9)])

  static let rows: [Row] = [
    Row(source: "a", mutants: ["!a"]),
    Row(source: "!a", mutants: ["(a)", "!!a"]),
    Row(
      source: "n.count > 0",
      mutants: [
        "n.count >= 0", "n.count <= 0", "n.count > -1", "n.count > 1",
      ]),
    Row(
      source: "n.count <= params.few",
      mutants: [
        "n.count < params.few", "n.count > params.few", "n.count <= (params.few - 1)",
        "n.count <= (params.few + 1)",
      ]),
    Row(
      source: "r.ratio >= params.most",
      mutants: [
        "r.ratio > params.most", "r.ratio < params.most", "r.ratio >= (params.most * 0.99)",
        "r.ratio >= (params.most * 1.01)",
      ]),
    Row(
      source: "style == 'x'", mutants: ["style != 'x'", "style == \"x~\""]),
    Row(
      source: "a && b",
      mutants: [
        "((a) || (b))", "true && b", "false && b", "a && true", "a && false", "!a && b", "a && !b",
      ]),
    Row(
      source: "(a || b) && c",
      mutants: [
        "(((a || b)) || (c))", "(true) && c", "(false) && c", "(a || b) && true",
        "(a || b) && false", "(((a) && (b))) && c", "(true || b) && c", "(false || b) && c",
        "(a || true) && c", "(a || false) && c", "(!a || b) && c", "(a || !b) && c",
        "(a || b) && !c",
      ]),
    Row(
      source: "style in ['x', 'y']",
      mutants: [
        "!(style in ['x', 'y'])", "style in ['y']", "style in ['x']", "style in [\"x~\", 'y']",
        "style in ['x', \"y~\"]",
      ]),
    Row(
      source: "names.exists(x, x == 'u')",
      mutants: [
        "names.all(x, x == 'u')", "names.exists(x, x != 'u')", "names.exists(x, x == \"u~\")",
      ]),
    Row(
      source: "2.0 * r.ratio < 1.0",
      mutants: [
        "2.0 * r.ratio <= 1.0", "2.0 * r.ratio >= 1.0", "(2.0 / r.ratio) < 1.0",
        "(2.0 * 0.99) * r.ratio < 1.0", "(2.0 * 1.01) * r.ratio < 1.0",
        "2.0 * r.ratio < (1.0 * 0.99)", "2.0 * r.ratio < (1.0 * 1.01)",
      ]),
  ]

  @Test("come one at a time, from left to right and from the outside in", arguments: rows)
  func listing(row: Row) throws {
    let mutants = try Self.environment.mutants(of: row.source, expecting: .bool)
    #expect(mutants.map(\.source) == row.mutants)
  }

  @Test("that the checker refuses are left out")
  func refused() throws {
    let mutants = try Self.environment.mutants(of: "r.ratio == 0.0")
    #expect(mutants.map(\.source) == ["r.ratio != 0.0", "r.ratio == 0.01"])
  }

  @Test("are shown with the comparison around them, not with the whole rule")
  func showing() throws {
    let mutants = try Self.environment.mutants(of: "a && n.count > 0")
    let shown = mutants.filter { $0.kind == .threshold }
    #expect(shown.map(\.original) == ["n.count > 0", "n.count > 0"])
    #expect(shown.map(\.replacement) == ["n.count > -1", "n.count > 1"])
  }

  @Test("in a wrong expression are its own issues")
  func wrong() {
    #expect(throws: CheckFailure.self) { try Self.environment.mutants(of: "n.coumt > 0") }
  }

  @Test("stay few in an expression as long as the limits allow")
  func limited() throws {
    let source = Array(repeating: "a && n.count > 0", count: 400).joined(separator: " || ")
    let mutants = try Self.environment.mutants(of: source)
    #expect((300...500).contains(mutants.count))
  }

  @Test("in every mutant leave the rest as it was written")
  func spacing() throws {
    let mutants = try Self.environment.mutants(of: "a  &&\n b")
    #expect(mutants.map(\.source).contains("a  &&\n !b"))
  }
}
