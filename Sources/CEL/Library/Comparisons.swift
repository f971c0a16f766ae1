/// `==`, `!=`, `<`, `<=`, `>`, `>=`.
enum Comparisons {
  static let all: [Function] = [
    equality("==") { $0 },
    equality("!=") { !$0 },
    ordering("<") { $0 < 0 },
    ordering("<=") { $0 <= 0 },
    ordering(">") { $0 > 0 },
    ordering(">=") { $0 >= 0 },
  ]

  private static func equality(_ name: String, _ holds: @escaping @Sendable (Bool) -> Bool)
    -> Function
  {
    Function(name: name) { types in
      types.count == 2 && comparable(types[0], types[1]) ? .bool : nil
    } apply: { values throws(EvaluationError) in
      .bool(holds(values[0].isEqual(to: values[1])))
    }
  }

  private static func ordering(_ name: String, _ holds: @escaping @Sendable (Int) -> Bool)
    -> Function
  {
    Function(name: name) { types in
      types.count == 2 && comparable(types[0], types[1]) && ordered(types[0]) ? .bool : nil
    } apply: { values throws(EvaluationError) in
      if let order = values[0].order(to: values[1]) { return .bool(holds(order)) }
      guard values[0].isNumber, values[1].isNumber else { throw .noOverload(name, values) }
      return .bool(false)
    }
  }

  private static func comparable(_ a: ValueType, _ b: ValueType) -> Bool {
    (a.isNumber && b.isNumber) || a.accepts(b)
  }

  private static func ordered(_ type: ValueType) -> Bool {
    type.isNumber || [.string, .bytes, .bool, .timestamp, .duration].contains(type)
  }
}
