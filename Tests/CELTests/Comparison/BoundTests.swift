import CEL
import Testing

@Suite("Bounds of an expression")
struct BoundTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let source: String
    var holds = true
    let bounds: [String]
    var testDescription: String { "\(source) \(holds)" }
  }

  static let environment = Environment(
    variables: [
      VariableDeclaration(name: "a.b", type: .double),
      VariableDeclaration(name: "n", type: .int),
      VariableDeclaration(name: "list", type: .list(.int)),
    ],
    constants: ["params.x": .double(2.5), "params.n": .int(7)])

  @Test(
    "the strictest counts together, the loosest of alternatives",
    arguments: [
      Row(source: "a.b <= params.x", bounds: ["a.b <= 2.5"]),
      Row(source: "params.x > a.b", bounds: ["a.b < 2.5"]),
      Row(source: "a.b <= params.x", holds: false, bounds: ["a.b > 2.5"]),
      Row(source: "!(a.b <= params.x)", bounds: ["a.b > 2.5"]),
      Row(source: "n >= 2 && n >= params.n", bounds: ["n >= 7.0"]),
      Row(source: "n >= 2 || n >= params.n", bounds: ["n >= 2.0"]),
      Row(source: "n >= 2 || n >= params.n", holds: false, bounds: ["n < 2.0"]),
      Row(source: "2.0 * a.b < 2.0 * params.x", bounds: ["2.0 * a.b < 5.0"]),
      Row(source: "n > 3 && n >= 3 && n < 9", bounds: ["n < 9.0", "n > 3.0"]),
      Row(source: "n == 3 || n != 4 || n in list", bounds: []),
      Row(source: "list.all(e, e > 3)", bounds: []),
      Row(source: "n > -params.n", bounds: ["n > -7.0"]),
      Row(source: "n >", bounds: []),
    ])
  func bounds(row: Row) {
    let found = Self.environment.bounds(of: row.source, holds: row.holds)
    #expect(found.map(\.description) == row.bounds)
  }

  @Test(
    "what cannot hold at once is found",
    arguments: [
      ("n > 3 && n < 3", true), ("n >= 3 && n <= 3", false), ("n >= 3 && n < 3", true),
      ("n > 3 || n < 3", false), ("(n > 3 && n < 2) || n > 7", false),
      ("(n > 3 && n < 2) || (a.b > 3.0 && a.b < params.x)", true), ("n > 3 && a.b < 2.0", false),
    ])
  func contradicts(source: String, isImpossible: Bool) {
    #expect((Self.environment.contradiction(in: source) != nil) == isImpossible)
  }
}
