import CEL
import Testing

@Suite("Strictness of a condition")
struct StrictnessTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let expected: Strictness?
    var testDescription: String { "\(old) → \(new)" }

    init(_ old: String, _ new: String, _ expected: Strictness?) {
      (self.old, self.new, self.expected) = (old, new, expected)
    }
  }

  static func environment(_ limit: Double) -> Environment {
    Environment(
      variables: [
        VariableDeclaration(name: "a", type: .double), VariableDeclaration(name: "b", type: .bool),
        VariableDeclaration(name: "c", type: .bool),
      ], constants: ["params.x": .double(limit)])
  }

  static let rows = [
    Row("a > 1.0", "a>1.0", .same), Row("a > 1.0", "a > 2.0", .stricter),
    Row("a > 1.0", "a >= 1.0", .looser), Row("a <= 5.0", "a <= 4.0", .stricter),
    Row("a <= params.x", "a <= params.x", .stricter), Row("a <= 2.0", "a <= params.x", .looser),
    Row("!(a <= params.x)", "!(a <= params.x)", .looser),
    Row("b", "b && c", .stricter), Row("b && c", "c", .looser), Row("b && c", "c && b", .same),
    Row("b", "b || c", .looser), Row("b || c", "b", .stricter),
    Row("b && a > 1.0", "a > 2.0 && b", .stricter), Row("b && a > 1.0", "c && a > 2.0", nil),
    Row("b && a > 2.0", "b && c && a > 1.0", nil), Row("b && c", "b || c", nil),
    Row("a > 1.0", "a < 1.0", nil), Row("b", "c", nil), Row("a > 1.0", "a >", nil),
    Row("[1.0].exists(e, e > params.x)", "[1.0].exists(e, e > params.x)", nil),
  ]

  @Test("is told where the form tells it", arguments: rows)
  func compares(row: Row) {
    let (old, new) = (Self.environment(10), Self.environment(5))
    #expect(Strictness.comparing((row.old, old), with: (row.new, new)) == row.expected)
  }

  @Test("changes its sign when the sides change", arguments: rows)
  func mirrors(row: Row) {
    let (old, new) = (Self.environment(10), Self.environment(5))
    let back = Strictness.comparing((row.new, new), with: (row.old, old))
    #expect(back == row.expected?.reversed)
  }
}
