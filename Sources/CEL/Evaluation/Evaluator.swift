/// Runs code whose names were resolved to slots before, so that nothing is looked up here.
struct Evaluator {
  let routine: Routine
  /// What each variable stands for, by slot.
  let bindings: [Binding]
  var cost: UInt64 = 0
  var locals: [Evaluated]
  var trace: Trace?

  init(_ routine: Routine, bindings: [Binding]) {
    self.routine = routine
    self.bindings = bindings
    locals = Array(repeating: .value(.null), count: routine.code.localCount)
  }

  var code: Code { routine.code }

  var costLimit: UInt64 { routine.costLimit }

  var isExhausted: Bool { cost > routine.costLimit }

  mutating func charge(_ amount: UInt64) {
    let (sum, overflow) = cost.addingReportingOverflow(amount)
    cost = overflow ? .max : sum
  }

  mutating func evaluate(_ index: Int) -> Evaluated {
    guard trace != nil else { return perform(routine.instructions[index], at: index) }
    let result = perform(code.instructions[index], at: index)
    if code.conditions[index] {
      let (range, margin) = (code.places[index].range, margin(index, result))
      trace?.record(range, result, margin: margin)
    }
    return result
  }

  mutating func perform(_ instruction: Instruction, at index: Int) -> Evaluated {
    switch instruction {
    case .constant(let place): return .value(code.constants[place])
    case .variable(let slot): return variable(slot, at: index)
    case .local(let local): return readLocal(local)
    case .fault(let place): return .fault(Fault(code.faults[place], at: index))
    case .select(let operand, let field): return select(operand, field, at: index)
    case .selectOptional(let operand, let field): return selectOptional(operand, field, at: index)
    case .has(let operand, let field): return has(operand, field, at: index)
    case .index(let operand, let key): return element(operand, key, at: index)
    case .indexOptional(let operand, let key): return elementOptional(operand, key, at: index)
    case .not(let operand): return not(operand, at: index)
    case .negate(let operand): return negate(operand, at: index)
    case .arithmetic(let operation, let left, let right):
      return arithmetic(operation, left, right, at: index)
    case .equality(let isNegated, let left, let right):
      return equality(left, right, isNegated: isNegated)
    case .order(let operation, let left, let right):
      return order(operation, left, right, at: index)
    case .intBound(let slot, let operation, let bound):
      return intBound(slot, operation, bound, at: index)
    case .doubleBound(let slot, let operation, let bound):
      return doubleBound(slot, operation, bound, at: index)
    case .membership(let left, let right): return membership(left, right, at: index)
    case .logic(let isOr, let operands): return logic(isOr: isOr, operands, at: index)
    case .conditional(let condition, let yes, let no):
      return conditional(condition, yes, no, at: index)
    case .list(let elements): return list(elements)
    case .optionalList(let elements, let flags): return list(elements, flags: flags, at: index)
    case .map(let entries): return map(entries, at: index)
    case .optionalMap(let entries, let flags): return map(entries, flags: flags, at: index)
    case .matches(let operand, let pattern): return matches(operand, pattern, at: index)
    case .call(let function, let operands): return call(function, operands, at: index)
    case .bind(let local, let value, let body): return bind(local, value, body)
    case .mapOptional(let operand, let local, let body, let isFlat):
      return mapOptional(operand, local, body, isFlat: isFlat, at: index)
    case .orElse(let left, let right, let isValue):
      return orElse(left, right, isValue: isValue, at: index)
    case .comprehension(let place): return comprehension(code.comprehensions[place], at: index)
    }
  }

  private mutating func variable(_ slot: Int, at index: Int) -> Evaluated {
    cost &+= 1
    if trace != nil, Self.isKnown(bindings[slot]) { trace?.support.variables.insert(slot) }
    if case .value(let value) = bindings[slot] { return .value(value) }
    return unread(bindings[slot], name: code.variables[slot], at: index)
  }

  /// Whether a variable has a value, if only in part, or at least an error.
  private static func isKnown(_ binding: Binding) -> Bool {
    switch binding {
    case .value, .error: true
    case .partial(_, let holes): !holes.contains(where: \.isEmpty)
    case .unknown: false
    }
  }

  /// What a variable without a plain value yields.
  private func unread(_ binding: Binding, name: String, at index: Int) -> Evaluated {
    switch binding {
    case .value(let value): .value(value)
    case .partial(let value, let holes):
      if holes.isEmpty {
        .value(value)
      } else if holes.contains(where: \.isEmpty) {
        .unknown([name])
      } else {
        .partial(PartialValue(value: value, name: name, holes: holes))
      }
    case .unknown: .unknown([name])
    case .error(let message): fault(.binding(name, message), at: index)
    }
  }

  private mutating func readLocal(_ local: Int) -> Evaluated {
    cost &+= 1
    if let support = trace?.locals[local] { trace?.support.add(support) }
    return locals[local]
  }
}

extension Evaluator {
  func fault(_ reason: EvaluationError.Reason, at index: Int) -> Evaluated {
    .fault(Fault(reason, at: index))
  }

  func noOverload(_ name: String, _ values: Value..., at index: Int) -> Evaluated {
    fault(.noMatchingOverload(name, values.map(\.typeName)), at: index)
  }

  /// What two operands yield that are not both plain values: an error before the unknown.
  func blocked(_ left: Evaluated, _ right: Evaluated) -> Evaluated {
    if case .fault = left { return left }
    if case .fault = right { return right }
    return .unknown(NameSet.merged(left.unknownNames ?? [], right.unknownNames ?? []))
  }

  /// What one operand yields that is not a plain value.
  func blocked(_ operand: Evaluated) -> Evaluated {
    if case .partial(let partial) = operand { return .unknown(partial.unknownNames) }
    return operand
  }
}
