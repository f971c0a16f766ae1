/// `startsWith`, `endsWith`, `contains`.
enum Texts {
  static let all: [Function] = [
    test("startsWith") { $0.hasPrefix($1) },
    test("endsWith") { $0.hasSuffix($1) },
    test("contains") { $1.isEmpty || $0.contains($1) },
  ]

  private static func test(
    _ name: String, _ holds: @escaping @Sendable (String, String) -> Bool
  ) -> Function {
    Function(name: name) { types in
      types.count == 2 && types.allSatisfy { ValueType.string.accepts($0) } ? .bool : nil
    } apply: { values throws(EvaluationError) in
      guard case .string(let text) = values[0], case .string(let part) = values[1] else {
        throw .noOverload(name, values)
      }
      return .bool(holds(text, part))
    }
  }
}
