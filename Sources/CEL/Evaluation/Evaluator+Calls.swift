extension Evaluator {
  mutating func call(_ function: Int, _ operands: Span, at index: Int) -> Evaluated {
    let (arguments, blocked) = values(operands)
    if let blocked {
      cost &+= 1
      return blocked
    }
    let bound = code.functions[function]
    for overload in bound.overloads where overload.accepts(arguments) {
      return apply(overload, arguments, named: bound.name, at: index)
    }
    return fault(.noMatchingOverload(bound.name, arguments.map(\.typeName)), at: index)
  }

  private mutating func apply(
    _ overload: Overload, _ arguments: [Value], named name: String, at index: Int
  ) -> Evaluated {
    if !overload.cost.needsResult {
      charge(overload.cost.of(arguments, result: nil))
      if isExhausted { return fault(.costLimitExceeded(costLimit), at: index) }
    }
    guard payForDepth(of: arguments, costing: overload.cost) else {
      return fault(.costLimitExceeded(costLimit), at: index)
    }
    do {
      let value = try overload.implementation(arguments)
      if overload.cost.needsResult { charge(overload.cost.of(arguments, result: value)) }
      return .value(value)
    } catch .noMatchingOverload {
      return fault(.noMatchingOverload(name, arguments.map(\.typeName)), at: index)
    } catch {
      return fault(error, at: index)
    }
  }

  mutating func matches(_ operand: Int, _ pattern: Int, at index: Int) -> Evaluated {
    let result = evaluate(operand)
    guard case .value(let value) = result else { return blocked(result) }
    guard case .string(let text) = value else {
      return noOverload("matches", value, .string(""), at: index)
    }
    let pattern = code.patterns[pattern]
    charge(Cost.pattern(pattern.source.utf8.count, over: text.utf8.count))
    if isExhausted { return fault(.costLimitExceeded(costLimit), at: index) }
    return .bool(pattern.matches(text))
  }

  /// Binds a name; what fails or is unknown does so only where the name is read.
  mutating func bind(_ local: Int, _ value: Int, _ body: Int) -> Evaluated {
    let before = trace?.begin()
    locals[local] = evaluate(value)
    if let before, let own = trace?.end(before) { trace?.locals[local] = own }
    let result = evaluate(body)
    trace?.locals[local] = nil
    return result
  }

  mutating func mapOptional(
    _ operand: Int, _ local: Int, _ body: Int, isFlat: Bool, at index: Int
  ) -> Evaluated {
    let base = evaluate(operand)
    guard case .value(let value) = base else { return blocked(base) }
    guard case .optional(let inner) = value else { return noOverload("optMap", value, at: index) }
    guard let inner else { return .value(.optional(nil)) }
    locals[local] = .value(inner)
    let result = evaluate(body)
    guard case .value(let made) = result else { return blocked(result) }
    return .value(isFlat ? made : .optional(made))
  }

  mutating func orElse(_ left: Int, _ right: Int, isValue: Bool, at index: Int) -> Evaluated {
    cost &+= 1
    let first = evaluate(left)
    guard case .value(let value) = first else { return blocked(first) }
    guard case .optional(let inner) = value else {
      return noOverload(isValue ? "orValue" : "or", value, at: index)
    }
    if let inner { return .value(isValue ? inner : value) }
    return blocked(evaluate(right))
  }
}

extension Cost {
  var needsResult: Bool {
    if case .result = self { true } else { false }
  }
}

extension Implementation {
  func callAsFunction(_ arguments: [Value]) throws(EvaluationError.Reason) -> Value {
    switch self {
    case .builtIn: throw .noMatchingOverload("", [])
    case .nullary(let body): try body()
    case .unary(let body): try body(arguments[0])
    case .binary(let body): try body(arguments[0], arguments[1])
    case .variadic(let body): try body(arguments)
    }
  }
}
