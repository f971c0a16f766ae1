extension Mutation {
  /// The slips of an operator with two operands.
  mutating func changeBinary(
    _ operation: Syntax.BinaryOperator, _ left: Syntax, _ right: Syntax, _ node: Syntax
  ) {
    if operation == .in {
      change(node, to: "!(\(text(node)))", .negation)
    }
    for other in Self.comparisons[operation] ?? [] {
      change(node, to: joined(left, other.rawValue, right), .comparison)
    }
    if let other = Self.arithmetic[operation] {
      change(node, to: "(\(joined(left, other.rawValue, right)))", .arithmetic)
    }
  }

  /// The slips of a row of `&&` or `||`: each sign the other one, each operand always or never.
  mutating func changeLogic(
    _ operation: Syntax.LogicOperator, _ operands: [Syntax], _ node: Syntax
  ) {
    let other: Syntax.LogicOperator = operation == .and ? .or : .and
    for gap in operands.indices.dropFirst().prefix(Self.limit) {
      let sides = [operands[..<gap], operands[gap...]].map { side in
        "(" + side.map(whole).joined(separator: " \(operation.rawValue) ") + ")"
      }
      change(node, to: "(\(sides[0]) \(other.rawValue) \(sides[1]))", .connective)
    }
    for operand in operands.prefix(Self.limit) {
      change(operand, to: "true", .operand)
      change(operand, to: "false", .operand)
    }
  }

  private func joined(_ left: Syntax, _ operation: String, _ right: Syntax) -> String {
    "\(whole(left)) \(operation) \(whole(right))"
  }

  /// The node as written, in parentheses where these were written.
  func whole(_ node: Syntax) -> String {
    node.start < node.core.lowerBound ? "(\(text(node)))" : text(node)
  }

  /// The neighbour at the boundary and the opposite.
  private static let comparisons: [Syntax.BinaryOperator: [Syntax.BinaryOperator]] = [
    .less: [.lessOrEqual, .greaterOrEqual], .lessOrEqual: [.less, .greater],
    .greater: [.greaterOrEqual, .lessOrEqual], .greaterOrEqual: [.greater, .less],
    .equal: [.notEqual], .notEqual: [.equal],
  ]

  private static let arithmetic: [Syntax.BinaryOperator: Syntax.BinaryOperator] = [
    .add: .subtract, .subtract: .add, .multiply: .divide, .divide: .multiply,
  ]
}
