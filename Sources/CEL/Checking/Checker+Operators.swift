extension Checker {
  mutating func lowerUnary(
    _ node: Syntax, _ operation: Syntax.UnaryOperator, _ operand: Syntax
  ) -> Typed {
    let value = lower(operand)
    let name = operation == .not ? "!_" : "-_"
    let type = resolveOverload(name, isMember: false, [value.type], at: node)?.result ?? .error
    let instruction: Instruction = operation == .not ? .not(value.index) : .negate(value.index)
    return folded(emit(instruction, type: type, at: node))
  }

  mutating func lowerBinary(
    _ node: Syntax, _ operation: Syntax.BinaryOperator, _ left: Syntax, _ right: Syntax
  ) -> Typed {
    let first = lower(left)
    let second = lower(right)
    let types = [first.type, second.type]
    let name = operation == .in ? "@in" : "_\(operation.rawValue)_"
    let type = resolveOverload(name, isMember: false, types, at: node)?.result ?? .error
    checkReach(operation, first, second, at: node)
    let instruction = Self.instruction(operation, first.index, second.index)
    return folded(emit(instruction, type: type, at: node))
  }

  private static func instruction(
    _ operation: Syntax.BinaryOperator, _ left: Int, _ right: Int
  ) -> Instruction {
    switch operation {
    case .equal: .equality(isNegated: false, left, right)
    case .notEqual: .equality(isNegated: true, left, right)
    case .less, .lessOrEqual, .greater, .greaterOrEqual: .order(operation, left, right)
    case .in: .membership(left, right)
    case .add, .subtract, .multiply, .divide, .remainder: .arithmetic(operation, left, right)
    }
  }

  mutating func lowerLogic(
    _ node: Syntax, _ operation: Syntax.LogicOperator, _ operands: [Syntax]
  ) -> Typed {
    let name = "_\(operation.rawValue)_"
    var places: [Int] = []
    for operand in operands {
      let value = lower(operand)
      if types.substitute(value.type).mayBe(.bool) {
        markCondition(value.index)
      } else {
        _ = resolveOverload(name, isMember: false, [.bool, value.type], at: node)
      }
      places.append(value.index)
    }
    let operandSpan = span(places)
    let result = emit(.logic(isOr: operation == .or, operandSpan), type: .bool, at: node)
    return folded(result)
  }

  mutating func lowerConditional(
    _ node: Syntax, _ condition: Syntax, _ yes: Syntax, _ no: Syntax
  ) -> Typed {
    let test = lower(condition)
    markCondition(test.index)
    let first = lower(yes)
    let second = lower(no)
    let types = [test.type, first.type, second.type]
    let type = resolveOverload("_?_:_", isMember: false, types, at: node)?.result ?? .error
    markCondition(first.index)
    markCondition(second.index)
    return folded(
      emit(.conditional(test.index, first.index, second.index), type: type, at: node))
  }

  /// Marks an instruction as a condition to be shown, unless it is made of conditions itself.
  mutating func markCondition(_ index: Int) {
    guard scopes.isEmpty else { return }
    switch code.instructions[index] {
    case .logic, .conditional, .constant, .bind: break
    case .not(let operand): markCondition(operand)
    default: code.conditions[index] = true
    }
  }
}

extension ValueType {
  /// Whether a value of this type can be of another, as far as is known.
  func mayBe(_ type: ValueType) -> Bool {
    if case .wrapper(let element) = self { return element == type }
    if case .parameter = self { return true }
    return self == type || isDynamic
  }
}
