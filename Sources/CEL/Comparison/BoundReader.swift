extension Environment {
  /// The limits that an expression sets to what it reads, one for each subject and direction.
  ///
  /// Of conditions that must hold together the strictest limit counts, of alternatives the loosest.
  /// Comparisons inside macros and conditionals are left out.
  ///
  /// - Parameters:
  ///   - source: An expression that this environment accepts; others have no bounds.
  ///   - holds: Whether the limits for its being true are wanted, or for its being false.
  /// - Returns: The bounds, in order of their subjects.
  public func bounds(of source: String, holds: Bool = true) -> [Bound] {
    guard let syntax = try? parse(source) else { return [] }
    let found = BoundReader(environment: self).bounds(of: syntax, holds: holds)
    return found.bounds.values.sorted { $0.description < $1.description }
  }

  /// Two limits that no value can keep at once, where the expression asks for both.
  public func contradiction(in source: String) -> (Bound, Bound)? {
    guard let syntax = try? parse(source) else { return nil }
    return BoundReader(environment: self).bounds(of: syntax, holds: true).contradiction
  }
}

/// Reads limits out of an expression.
struct BoundReader {
  struct Key: Hashable {
    let subject: String
    let direction: Bound.Direction
  }

  /// What a part of an expression demands.
  struct Demand {
    var bounds: [Key: Bound] = [:]
    var contradiction: (Bound, Bound)?
  }

  let environment: Environment

  func bounds(of node: Syntax, holds: Bool) -> Demand {
    switch node.kind {
    case .unary(.not, let operand): bounds(of: operand, holds: !holds)
    case .logic(let operation, let operands):
      (operation == .and) == holds
        ? together(operands.map { bounds(of: $0, holds: holds) })
        : alternatives(operands.map { bounds(of: $0, holds: holds) })
    case .binary(let operation, let left, let right):
      Demand(bounds: comparison(operation, left, right, holds: holds))
    default: Demand()
    }
  }

  private func together(_ demands: [Demand]) -> Demand {
    var result = Demand()
    for demand in demands {
      result.bounds.merge(demand.bounds) { $0.isAtLeastAsStrict(as: $1) ? $0 : $1 }
      result.contradiction = result.contradiction ?? demand.contradiction
    }
    for low in result.bounds.values.sorted(by: { $0.description < $1.description })
    where low.direction == .atLeast && result.contradiction == nil {
      let high = result.bounds[Key(subject: low.subject, direction: .atMost)]
      if let high, low.excludes(high) { result.contradiction = (low, high) }
    }
    return result
  }

  private func alternatives(_ demands: [Demand]) -> Demand {
    var result = Demand()
    for demand in demands {
      result.bounds.merge(demand.bounds) { $0.isAtLeastAsStrict(as: $1) ? $1 : $0 }
    }
    let contradictions = demands.compactMap(\.contradiction)
    if contradictions.count == demands.count { result.contradiction = contradictions.first }
    return result
  }

  private func comparison(
    _ operation: Syntax.BinaryOperator, _ left: Syntax, _ right: Syntax, holds: Bool
  ) -> [Key: Bound] {
    if let limit = constant(right), constant(left) == nil {
      return bound(left, operation, limit, holds: holds)
    }
    guard let limit = constant(left), constant(right) == nil, let mirrored = operation.mirrored
    else { return [:] }
    return bound(right, mirrored, limit, holds: holds)
  }

  private func bound(
    _ subject: Syntax, _ operation: Syntax.BinaryOperator, _ limit: Double, holds: Bool
  ) -> [Key: Bound] {
    let (direction, excludes): (Bound.Direction, Bool)
    switch operation {
    case .less: (direction, excludes) = (holds ? .atMost : .atLeast, holds)
    case .lessOrEqual: (direction, excludes) = (holds ? .atMost : .atLeast, !holds)
    case .greater: (direction, excludes) = (holds ? .atLeast : .atMost, holds)
    case .greaterOrEqual: (direction, excludes) = (holds ? .atLeast : .atMost, !holds)
    default: return [:]
    }
    let bound = Bound(
      subject: "\(subject)", direction: direction, limit: limit, excludesLimit: excludes)
    return [Key(subject: bound.subject, direction: direction): bound]
  }

  /// The number that a part without variables stands for.
  private func constant(_ node: Syntax) -> Double? {
    switch node.kind {
    case .literal(let value): return value.asNumber
    case .identifier, .select: return node.qualifiedName.flatMap { constants($0.name)?.asNumber }
    case .unary(.negate, let operand): return constant(operand).map { -$0 }
    case .binary(let operation, let left, let right):
      guard let a = constant(left), let b = constant(right) else { return nil }
      return operation.result(a, b)
    default: return nil
    }
  }

  private func constants(_ name: String) -> Value? { environment.constants[name] }
}

extension Value {
  fileprivate var asNumber: Double? {
    switch self {
    case .int(let value): Double(value)
    case .uint(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }
}

extension Syntax.BinaryOperator {
  fileprivate func result(_ a: Double, _ b: Double) -> Double? {
    switch self {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    default: nil
    }
  }
}
