/// A function of the library: what it is called, what it takes, what it does and what it costs.
struct Function: Sendable {
  let name: String
  /// One sentence for the reference.
  let summary: String
  let overloads: [Overload]
  let examples: [Example]

  init(_ name: String, _ summary: String, _ overloads: [Overload], examples: [Example] = []) {
    self.name = name
    self.summary = summary
    self.overloads = overloads
    self.examples = examples
  }
}

/// An expression with the literal it evaluates to; the tests run every one.
struct Example: Sendable {
  let expression: String
  let result: String

  init(_ expression: String, _ result: String) {
    (self.expression, self.result) = (expression, result)
  }
}

/// One form of a function.
struct Overload: Sendable {
  /// Whether the first parameter stands before the dot.
  let isMember: Bool
  let parameters: [ValueType]
  let result: ValueType
  let cost: Cost
  let implementation: Implementation
  /// The names of the types it leaves open.
  let openTypes: [String]

  init(
    isMember: Bool, parameters: [ValueType], result: ValueType, cost: Cost,
    implementation: Implementation
  ) {
    self.isMember = isMember
    self.parameters = parameters
    self.result = result
    self.cost = cost
    self.implementation = implementation
    openTypes = Set((parameters + [result]).flatMap(\.parameterNames)).sorted()
  }
}

/// What a form does; operators are built into the evaluator and have none here.
enum Implementation: Sendable {
  typealias Reason = EvaluationError.Reason

  case builtIn
  case nullary(@Sendable () throws(Reason) -> Value)
  case unary(@Sendable (Value) throws(Reason) -> Value)
  case binary(@Sendable (Value, Value) throws(Reason) -> Value)
  case variadic(@Sendable ([Value]) throws(Reason) -> Value)
}

extension Overload {
  /// A form with the arguments in parentheses.
  static func global(
    _ parameters: [ValueType], _ result: ValueType, cost: Cost = .unit,
    _ implementation: Implementation
  ) -> Overload {
    Overload(
      isMember: false, parameters: parameters, result: result, cost: cost,
      implementation: implementation)
  }

  /// A form with the first argument before the dot.
  static func member(
    _ parameters: [ValueType], _ result: ValueType, cost: Cost = .unit,
    _ implementation: Implementation
  ) -> Overload {
    Overload(
      isMember: true, parameters: parameters, result: result, cost: cost,
      implementation: implementation)
  }

  /// Whether values at run time fit the parameters, as far as their outermost kind tells.
  func accepts(_ arguments: [Value]) -> Bool {
    parameters.count == arguments.count
      && zip(parameters, arguments).allSatisfy { $0.accepts($1) }
  }
}

extension ValueType {
  /// Whether a value's outermost kind is this type's.
  func accepts(_ value: Value) -> Bool {
    switch (self, value) {
    case (.dyn, _), (.parameter, _), (.error, _): true
    case (.null, .null), (.bool, .bool), (.int, .int), (.uint, .uint), (.double, .double): true
    case (.string, .string), (.bytes, .bytes), (.list, .list), (.map, .map): true
    case (.timestamp, .timestamp), (.duration, .duration), (.type, .type): true
    case (.optional, .optional), (.wrapper, .null): true
    case (.wrapper(let element), _): element.accepts(value)
    case (.opaque(let name, _), .network(let address)): address.typeName == name
    default: false
    }
  }
}
