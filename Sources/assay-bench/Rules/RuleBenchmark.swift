import CEL

/// An expression that is compiled and evaluated many times.
struct RuleBenchmark: Sendable {
  /// The name on the command line.
  let name: String
  let expression: String
  /// What its variables stand for, by name.
  let values: [(name: String, value: Value)]
  /// The parameters it names.
  var parameters: [(name: String, value: Value)] = []
}

extension RuleBenchmark {
  /// The environment that declares just what the expression names.
  var environment: Environment {
    Environment(
      variables: values.map { VariableDeclaration(name: $0.name, type: Self.type(of: $0.value)) },
      constants: Dictionary(
        parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The values laid out for a program.
  func bindings(for program: Program) -> [Binding] {
    program.variables.map { name in
      values.first { $0.name == name }.map { .value($0.value) } ?? .unknown
    }
  }

  private static func type(of value: Value) -> ValueType {
    switch value {
    case .bool: .bool
    case .int: .int
    case .double: .double
    case .string: .string
    case .list: .list(.map(.string, .dyn))
    default: .dyn
    }
  }
}
