/// Runs code whose names were resolved to slots before, so that nothing is looked up here.
struct Evaluator {
  let code: Code
  let costLimit: UInt64
  var cost: UInt64 = 0
  var variables: [Evaluated] = []
  var locals: [Evaluated]
  var trace: Trace?

  init(code: Code, costLimit: UInt64) {
    self.code = code
    self.costLimit = costLimit
    locals = Array(repeating: .value(.null), count: code.localCount)
  }

  var isExhausted: Bool { cost > costLimit }

  mutating func charge(_ amount: UInt64) {
    let (sum, overflow) = cost.addingReportingOverflow(amount)
    cost = overflow ? .max : sum
  }

  /// Asks for the value of every variable.
  mutating func bind(_ binding: (String) -> Binding) {
    variables.reserveCapacity(code.variables.count)
    for name in code.variables { variables.append(Self.evaluated(binding(name), name: name)) }
  }

  private static func evaluated(_ binding: Binding, name: String) -> Evaluated {
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
    case .error(let message): .fault(Fault(.binding(name, message), at: -1))
    }
  }

  mutating func evaluate(_ index: Int) -> Evaluated {
    guard trace != nil else { return perform(index) }
    let result = perform(index)
    if code.conditions[index] {
      let margin = margin(index, result)
      trace?.record(code.places[index].range, result, margin: margin)
    }
    return result
  }

  private mutating func perform(_ index: Int) -> Evaluated {
    switch code.instructions[index] {
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
    let result = variables[slot]
    if trace != nil, result.unknownNames == nil || isPartial(result) {
      trace?.support.variables.insert(slot)
    }
    if case .fault(let fault) = result { return .fault(Fault(fault.reason, at: index)) }
    return result
  }

  private func isPartial(_ result: Evaluated) -> Bool {
    if case .partial = result { true } else { false }
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
