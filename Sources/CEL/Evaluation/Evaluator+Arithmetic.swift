extension Evaluator {
  mutating func arithmetic(
    _ operation: Syntax.BinaryOperator, _ left: Int, _ right: Int, at index: Int
  ) -> Evaluated {
    let (first, second) = (evaluate(left), evaluate(right))
    guard case .value(let a) = first, case .value(let b) = second else {
      return blocked(first, second)
    }
    charge(Self.cost(of: operation, a, b))
    if isExhausted { return fault(.costLimitExceeded(costLimit), at: index) }
    do {
      return .value(try result(operation, a, b))
    } catch {
      return fault(error, at: index)
    }
  }

  /// Joining costs as much as the result is long, anything else one step.
  private static func cost(
    of operation: Syntax.BinaryOperator, _ left: Value, _ right: Value
  ) -> UInt64 {
    guard operation == .add else { return 1 }
    let joined = Cost.walk(left.extent + right.extent)
    if case .list = left { return max(1, joined) }
    return joined
  }

  private func result(
    _ operation: Syntax.BinaryOperator, _ left: Value, _ right: Value
  ) throws(EvaluationError.Reason) -> Value {
    switch (left, right) {
    case (.int(let a), .int(let b)): return .int(try Arithmetic.whole(operation, a, b, "int"))
    case (.uint(let a), .uint(let b)): return .uint(try Arithmetic.whole(operation, a, b, "uint"))
    case (.double(let a), .double(let b)):
      if let value = Arithmetic.floating(operation, a, b) { return .double(value) }
    case (.string(let a), .string(let b)) where operation == .add:
      return .string(a + b)
    case (.bytes(let a), .bytes(let b)) where operation == .add:
      return .bytes(a + b)
    case (.list(let a), .list(let b)) where operation == .add:
      return .list(a + b)
    default: if let value = try Arithmetic.times(operation, left, right) { return value }
    }
    throw .noMatchingOverload("_\(operation.rawValue)_", [left.typeName, right.typeName])
  }

  mutating func negate(_ operand: Int, at index: Int) -> Evaluated {
    cost &+= 1
    let result = evaluate(operand)
    switch result {
    case .value(.int(let value)):
      return value == .min ? fault(.overflow("int"), at: index) : .value(.int(-value))
    case .value(.double(let value)): return .value(.double(-value))
    case .value(let value): return noOverload("-_", value, at: index)
    default: return blocked(result)
    }
  }
}

/// Sums, products and the like; whole numbers never wrap around.
enum Arithmetic {
  typealias Reason = EvaluationError.Reason

  static func whole<T: FixedWidthInteger>(
    _ operation: Syntax.BinaryOperator, _ left: T, _ right: T, _ type: String
  ) throws(Reason) -> T {
    let (value, overflow): (T, Bool)
    switch operation {
    case .add: (value, overflow) = left.addingReportingOverflow(right)
    case .subtract: (value, overflow) = left.subtractingReportingOverflow(right)
    case .multiply: (value, overflow) = left.multipliedReportingOverflow(by: right)
    case .divide:
      if right == 0 { throw .divisionByZero }
      (value, overflow) = left.dividedReportingOverflow(by: right)
    case .remainder:
      if right == 0 { throw .remainderByZero }
      (value, overflow) = left.remainderReportingOverflow(dividingBy: right)
    default: throw .noMatchingOverload("_\(operation.rawValue)_", [type, type])
    }
    if overflow { throw .overflow(type) }
    return value
  }

  static func floating(
    _ operation: Syntax.BinaryOperator, _ left: Double, _ right: Double
  ) -> Double? {
    switch operation {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide: left / right
    default: nil
    }
  }

  /// Sums and differences of moments and spans; nil for other operands.
  static func times(
    _ operation: Syntax.BinaryOperator, _ left: Value, _ right: Value
  ) throws(Reason) -> Value? {
    switch (left, operation, right) {
    case (.timestamp(let moment), .add, .duration(let span)),
      (.duration(let span), .add, .timestamp(let moment)):
      return .timestamp(try fitting(moment.adding(span), "timestamp"))
    case (.timestamp(let moment), .subtract, .duration(let span)):
      guard span.nanoseconds != .min else { throw .overflow("duration") }
      let back = TimeSpan(nanoseconds: -span.nanoseconds)
      return .timestamp(try fitting(moment.adding(back), "timestamp"))
    case (.timestamp(let later), .subtract, .timestamp(let earlier)):
      return .duration(try fitting(later.since(earlier), "duration"))
    case (.duration(let a), .add, .duration(let b)),
      (.duration(let a), .subtract, .duration(let b)):
      let sum = try whole(operation, a.nanoseconds, b.nanoseconds, "duration")
      return .duration(TimeSpan(nanoseconds: sum))
    default: return nil
    }
  }

  private static func fitting<T>(_ value: T?, _ type: String) throws(Reason) -> T {
    guard let value else { throw .overflow(type) }
    return value
  }
}
