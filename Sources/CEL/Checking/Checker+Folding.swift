extension Checker {
  /// The value of an instruction that is a constant.
  func constantValue(_ index: Int) -> Value? {
    guard case .constant(let place) = code.instructions[index] else { return nil }
    return code.constants[place]
  }

  /// Replaces an instruction over constants by its value, if it has one.
  ///
  /// What fails stays as it is and fails when the program runs, where it may be absorbed.
  mutating func folded(_ result: Typed) -> Typed {
    guard let operands = operands(of: code.instructions[result.index]),
      operands.allSatisfy({ constantValue($0) != nil })
    else { return result }
    return replacedByValue(result)
  }

  mutating func folded(_ result: Typed, constant operand: Int) -> Typed {
    constantValue(operand) == nil ? result : replacedByValue(result)
  }

  /// Folds a macro that reads no variable and stands inside no other macro.
  mutating func folded(_ result: Typed, from start: Int) -> Typed {
    let isClosed = code.instructions[start...].allSatisfy {
      switch $0 {
      case .variable, .fault: false
      default: true
      }
    }
    return scopes.isEmpty && isClosed ? replacedByValue(result) : result
  }

  private mutating func replacedByValue(_ result: Typed) -> Typed {
    guard environment.foldsConstants, let value = smallValue(of: result.index) else {
      return result
    }
    code.constants.append(value)
    code.instructions[result.index] = .constant(code.constants.count - 1)
    return result
  }

  /// What an instruction comes to, when that is soon found and small.
  ///
  /// Nothing that it makes outlives it, so that the code is not copied when it changes next.
  private func smallValue(of index: Int) -> Value? {
    let routine = Routine(code, root: index, costLimit: Self.foldingCost, isJoined: false)
    var evaluator = Evaluator(routine, bindings: [])
    guard case .value(let value) = evaluator.evaluate(index), !evaluator.isExhausted,
      value.extent <= Self.foldingExtent
    else { return nil }
    return value
  }

  private static let foldingCost: UInt64 = 1000
  private static let foldingExtent = 10_000

  /// The operands of an instruction that depends on nothing else, or nil.
  private func operands(of instruction: Instruction) -> [Int]? {
    switch instruction {
    case .constant, .variable, .local, .fault, .intBound, .doubleBound, .bind, .mapOptional,
      .comprehension:
      nil
    case .select(let operand, _), .selectOptional(let operand, _), .has(let operand, _),
      .not(let operand), .negate(let operand), .matches(let operand, _):
      [operand]
    case .index(let left, let right), .indexOptional(let left, let right),
      .arithmetic(_, let left, let right), .equality(_, let left, let right),
      .order(_, let left, let right), .membership(let left, let right),
      .orElse(let left, let right, _):
      [left, right]
    case .conditional(let condition, let yes, let no): [condition, yes, no]
    case .logic(_, let span), .list(let span), .optionalList(let span, _), .map(let span),
      .optionalMap(let span, _), .call(_, let span):
      Array(code.operands[span.start..<span.start + span.count])
    }
  }
}
