extension Checker {
  /// Reports a comparison of a variable with a bound outside what the variable can be.
  ///
  /// One that can never hold is always wrong. One that always holds is wrong only when the bound is
  /// written out; a named constant may be set so low on purpose.
  mutating func checkReach(
    _ operation: Syntax.BinaryOperator, _ left: Typed, _ right: Typed, at node: Syntax
  ) {
    if let range = range(left.index), let bound = bound(right.index) {
      report(reach(of: range, operation, bound.value), isNamed: bound.isNamed, range, at: node)
    } else if let range = range(right.index), let bound = bound(left.index),
      let mirrored = operation.mirrored
    {
      report(reach(of: range, mirrored, bound.value), isNamed: bound.isNamed, range, at: node)
    }
  }

  private mutating func report(
    _ holds: Bool?, isNamed: Bool, _ range: ClosedRange<Double>, at node: Syntax
  ) {
    guard let holds, !(holds && isNamed) else { return }
    report(.unreachable(range), at: node.start)
  }

  /// Whether a comparison holds for all values in a range or for none; nil if it depends.
  private func reach(
    of range: ClosedRange<Double>, _ operation: Syntax.BinaryOperator, _ bound: Double
  ) -> Bool? {
    let (low, high) = (range.lowerBound, range.upperBound)
    switch operation {
    case .less: return high < bound ? true : (low >= bound ? false : nil)
    case .lessOrEqual: return high <= bound ? true : (low > bound ? false : nil)
    case .greater: return low > bound ? true : (high <= bound ? false : nil)
    case .greaterOrEqual: return low >= bound ? true : (high < bound ? false : nil)
    case .equal: return range.contains(bound) ? nil : false
    case .notEqual: return range.contains(bound) ? nil : true
    default: return nil
    }
  }

  private func range(_ index: Int) -> ClosedRange<Double>? {
    guard case .variable(let slot) = code.instructions[index] else { return nil }
    return environment.variables[code.variables[slot]]?.range
  }

  /// The number a constant stands for, and whether it has a name.
  private func bound(_ index: Int) -> (value: Double, isNamed: Bool)? {
    let number: Double
    switch constantValue(index) {
    case .int(let value): number = Double(value)
    case .uint(let value): number = Double(value)
    case .double(let value): number = value
    default: return nil
    }
    let first = source.utf8.dropFirst(code.places[index].range.lowerBound).first
    return (number, first.map(Lexer.isLetter) ?? false)
  }
}

extension Syntax.BinaryOperator {
  /// The operator that says the same with the operands exchanged.
  var mirrored: Syntax.BinaryOperator? {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: nil
    }
  }
}
