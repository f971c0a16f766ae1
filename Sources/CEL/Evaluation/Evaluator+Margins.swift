extension Evaluator {
  /// How a condition compares a variable with a bound, if it does.
  func margin(_ index: Int, _ result: Evaluated) -> Explanation.Margin? {
    guard case .value(.bool(let holds)) = result else { return nil }
    let (operation, left, right): (Syntax.BinaryOperator, Int, Int)
    switch code.instructions[index] {
    case .equality(let isNegated, let a, let b):
      (operation, left, right) = (isNegated ? .notEqual : .equal, a, b)
    case .order(let comparison, let a, let b): (operation, left, right) = (comparison, a, b)
    default: return nil
    }
    if let margin = margin(left, operation, right, holds) { return margin }
    return operation.mirrored.flatMap { margin(right, $0, left, holds) }
  }

  private func margin(
    _ left: Int, _ operation: Syntax.BinaryOperator, _ right: Int, _ holds: Bool
  ) -> Explanation.Margin? {
    guard case .variable(let slot) = code.instructions[left],
      case .constant(let place) = code.instructions[right],
      case .value(let actual) = bindings[slot]
    else { return nil }
    return Explanation.Margin(
      variable: code.variables[slot], actual: actual.description,
      comparison: operation.rawValue, bound: code.constants[place].description, holds: holds)
  }
}
