import CEL

/// The variables that fuzzed expressions may read.
enum RuleWorld {
  static let limits = Limits(expressionSize: 10_000, cost: 20_000)

  static let environment = Environment(
    variables: [
      VariableDeclaration(name: "a", type: .bool), VariableDeclaration(name: "b", type: .bool),
      VariableDeclaration(name: "i", type: .int), VariableDeclaration(name: "u", type: .uint),
      VariableDeclaration(name: "x", type: .dyn),
      VariableDeclaration(name: "c.r", type: .double, range: 0...1),
      VariableDeclaration(name: "s", type: .string),
      VariableDeclaration(name: "l", type: .list(.int)),
      VariableDeclaration(name: "m", type: .map(.string, .dyn)),
      VariableDeclaration(name: "t", type: .timestamp),
      VariableDeclaration(name: "d", type: .duration), VariableDeclaration(name: "e", type: .int),
    ], constants: ["p.n": .double(0.6)], limits: limits)

  private static let values: [String: Binding] = [
    "a": .value(.bool(true)), "b": .value(.bool(false)), "i": .value(.int(7)),
    "u": .value(.uint(3)), "x": .value(.list([.int(1), .string("q")])),
    "c.r": .value(.double(0.57)), "s": .value(.string("ab \u{4E2D} cd")),
    "l": .value(.list([.int(3), .int(1), .int(2)])),
    "m": .value(.map(ValueMap([(.string("k"), .int(1)), (.string("l"), .list([.null]))]))),
    "e": .error("unreadable"),
  ]

  /// All is known but for `t` and `d`; `e` cannot be read.
  static func complete(_ name: String) -> Binding { values[name] ?? .unknown }

  /// Less is known of the same world.
  static func partial(_ name: String) -> Binding {
    switch name {
    case "a", "i", "x": .unknown
    case "l": .partial(.list([.int(3), .int(0), .int(2)]), unknown: [[.int(1)]])
    default: complete(name)
    }
  }
}
