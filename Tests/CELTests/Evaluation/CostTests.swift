import Testing

@testable import CEL

@Suite("Costs")
struct CostTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let source: String
    let cost: UInt64
    var testDescription: String { source }
  }

  static let environment = {
    var environment = Environment(
      variables: [
        VariableDeclaration(name: "text", type: .string),
        VariableDeclaration(name: "short", type: .string),
        VariableDeclaration(name: "list", type: .list(.string)),
        VariableDeclaration(name: "empty", type: .list(.int)),
        VariableDeclaration(name: "map", type: .map(.string, .dyn)),
        VariableDeclaration(name: "x", type: .int), VariableDeclaration(name: "b", type: .bool),
      ])
    environment.foldsConstants = false
    return environment
  }()

  static let values: [String: Value] = [
    "text": .string(String(repeating: "x", count: 500)), "short": .string("idc"),
    "list": .list([.string("v")]), "empty": .list([]), "x": .int(1), "b": .bool(false),
    "map": .map(ValueMap([(.string("key"), .map(ValueMap([(.string("n"), .int(7))])))])),
  ]

  @Test(
    "are those of cel-go",
    arguments: [
      Row(source: "'Hello World!'", cost: 0), Row(source: "x", cost: 1),
      Row(source: "map['key']", cost: 2), Row(source: "list[0]", cost: 2),
      Row(source: "map['ke' + 'y']", cost: 3), Row(source: "list[3 - 3]", cost: 3),
      Row(source: "has(map.key.n)", cost: 3), Row(source: "[1, 2, 3]", cost: 10),
      Row(source: "{'a': 1, 'b': 2, 'c': 3}", cost: 30), Row(source: "empty.all(x, true)", cost: 2),
      Row(source: "[1, 2, 3].all(x, true)", cost: 20),
      Row(source: "text.matches('[0-9]')", cost: 103),
      Row(source: "'123'.matches('[0-9]')", cost: 2),
      Row(source: "false || false", cost: 0), Row(source: "b || b || b || b", cost: 4),
      Row(source: "1 < 2", cost: 1), Row(source: "1 == 2", cost: 1),
      Row(source: "2 in [1, 2, 3]", cost: 13), Row(source: "1 + 1", cost: 1),
      Row(source: "true ? 1 : 2", cost: 0), Row(source: "size('123')", cost: 1),
      Row(source: "'12345678901234567890' == '123456789012345678901234567890'", cost: 2),
      Row(source: "bytes(text)", cost: 51), Row(source: "string(1)", cost: 1),
      Row(source: "text.contains(text)", cost: 2502),
      Row(source: "short.startsWith(text)", cost: 3),
      Row(source: "short.size()", cost: 2),
      Row(source: "(x > 2 ? empty : [1]).all(y, true)", cost: 16),
      Row(source: "(x > 2 ? list : list).all(y, true)", cost: 6),
      Row(source: "false ? false : 1 > 3", cost: 1),
      Row(source: "map.all(k, map[k].n > 3)", cost: 9),
      Row(source: "(empty + empty).all(x, true)", cost: 4),
      Row(source: "'abcdefg'.contains('val1' + 'val2222222')", cost: 4),
      Row(source: "(1 > 2 ? 5 : 3) > 1", cost: 2), Row(source: "(1 > 2 || 2 > 1) == true", cost: 3),
      Row(source: "[{'k1': 1}, {'k2': 2}].all(x, true)", cost: 77),
      Row(source: "[1, 2, 3, 4, 5].filter(x, x % 2 == 0)", cost: 62),
      Row(source: "[1, 2, 3, 4, 5].map(x, x)", cost: 86),
      Row(source: "[1, 2, 3, 4, 5].map(x, x).filter(x, x % 2 == 0)", cost: 138),
      Row(source: "[1, 2, 3, 4, 5].map(x, x).exists(x, x == 5) == true", cost: 118),
      Row(source: "[1, 2, 3, 4, 5].map(x, x).map(x, x)", cost: 162),
      Row(source: "[1, 2, 3, 4, 5].map(x, [x, x]).filter(z, z.size() == 2)", cost: 232),
      Row(source: "[1, 2, 3, 4, 5].map(x, [x, x]).all(y, y.all(y, y == 1))", cost: 171),
      Row(source: "[1, 2, 3, 4, 5].map(x, x).map(x, x) + [1]", cost: 173),
      Row(source: "[1, 2, 3].all(i, i in [1, 2, 3].map(j, j + j))", cost: 86),
    ])
  func agree(row: Row) throws {
    let program = try Self.environment.check(row.source).program()
    let evaluation = program.evaluate { Self.values[$0].map { .value($0) } ?? .unknown }
    #expect(evaluation.cost == row.cost)
  }

  @Test("of constants are paid while checking")
  func folding() throws {
    let program = try Environment(variables: []).check("[1, 2, 3].all(x, x in [1, 2, 3])").program()
    #expect(program.evaluate { _ in .unknown }.cost == 0)
  }
}
