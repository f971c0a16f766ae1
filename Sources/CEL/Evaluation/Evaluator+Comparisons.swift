extension Evaluator {
  mutating func equality(_ left: Int, _ right: Int, isNegated: Bool) -> Evaluated {
    let (first, second) = (evaluate(left), evaluate(right))
    guard case .value(let a) = first, case .value(let b) = second else {
      return blocked(first, second)
    }
    if case .int(let x) = a, case .int(let y) = b {
      charge(1)
      return .bool((x == y) != isNegated)
    }
    chargeComparison(a, b)
    // Nobody sees this result: an evaluation beyond its limit ends in an error.
    guard payForComparing(a, b) else { return .no }
    return .bool(a.equals(b) != isNegated)
  }

  mutating func order(
    _ operation: Syntax.BinaryOperator, _ left: Int, _ right: Int, at index: Int
  ) -> Evaluated {
    let (first, second) = (evaluate(left), evaluate(right))
    guard case .value(let a) = first, case .value(let b) = second else {
      return blocked(first, second)
    }
    switch (a, b) {
    case (.int(let x), .int(let y)):
      charge(1)
      return .bool(operation.holds(x, y))
    case (.double(let x), .double(let y)):
      charge(1)
      return .bool(operation.holds(x, y))
    default: break
    }
    chargeComparison(a, b)
    guard let order = Value.order(a, b) else {
      if a.isNumber, b.isNumber { return .no }
      return noOverload("_\(operation.rawValue)_", a, b, at: index)
    }
    return .bool(operation.holds(order))
  }

  /// Comparing costs as much as the shorter operand is long.
  private mutating func chargeComparison(_ left: Value, _ right: Value) {
    charge(Cost.walk(min(left.extent, right.extent)))
  }

  /// A variable beside a bound: one step for reading it, one for comparing.
  mutating func intBound(
    _ slot: Int, _ operation: Syntax.BinaryOperator, _ bound: Int64, at index: Int
  ) -> Evaluated {
    switch bindings[slot] {
    case .value(.int(let number)):
      charge(2)
      return .bool(operation.holds(number, bound))
    case .value(.double(let number)):
      charge(2)
      return .bool(operation.holds(number, Double(bound)))
    default: return perform(code.instructions[index], at: index)
    }
  }

  mutating func doubleBound(
    _ slot: Int, _ operation: Syntax.BinaryOperator, _ bound: Double, at index: Int
  ) -> Evaluated {
    switch bindings[slot] {
    case .value(.double(let number)):
      charge(2)
      return .bool(operation.holds(number, bound))
    case .value(.int(let number)):
      charge(2)
      return .bool(operation.holds(Double(number), bound))
    default: return perform(code.instructions[index], at: index)
    }
  }

  mutating func membership(_ left: Int, _ right: Int, at index: Int) -> Evaluated {
    let (first, second) = (evaluate(left), evaluate(right))
    guard case .value(let wanted) = first else { return blocked(first, second) }
    switch second {
    case .value(.list(let elements)):
      charge(UInt64(elements.count))
      guard payForComparing(wanted, .list(elements), times: elements.count) else { return .no }
      return .bool(elements.contains { wanted.equals($0) })
    case .value(.map(let map)):
      charge(1)
      return .bool(map[wanted] != nil)
    case .value(let other): return noOverload("@in", wanted, other, at: index)
    case .partial(let partial): return membership(wanted, partial)
    default: return blocked(first, second)
    }
  }

  /// Whether a partly known map has a key; of lists nothing can be said.
  private func membership(_ wanted: Value, _ partial: PartialValue) -> Evaluated {
    guard case .map(let map) = partial.value else { return .unknown(partial.unknownNames) }
    guard case .unknown(let names)? = partial.part(wanted, of: map[wanted]) else {
      return .bool(map[wanted] != nil)
    }
    return .unknown(names)
  }
}

extension Syntax.BinaryOperator {
  /// What the comparison says of two numbers of one kind; with NaN only `!=` holds.
  fileprivate func holds<Number: Comparable>(_ left: Number, _ right: Number) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    default: false
    }
  }

  fileprivate func holds(_ order: Order) -> Bool {
    switch self {
    case .less: order == .before
    case .lessOrEqual: order != .after
    case .greater: order == .after
    case .greaterOrEqual: order != .before
    default: false
    }
  }
}
