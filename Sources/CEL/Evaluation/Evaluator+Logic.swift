extension Evaluator {
  /// `&&` and `||`: an operand that decides does so whatever the others are; then unknown, then
  /// an error.
  mutating func logic(isOr: Bool, _ operands: Span, at index: Int) -> Evaluated {
    if trace != nil { return tracedLogic(isOr: isOr, operands, at: index) }
    var unknown: [String]?
    var failure: Evaluated?
    for place in operands.start..<operands.start + operands.count {
      let operand = code.operands[place]
      let result = evaluate(operand)
      if case .value(.bool(let value)) = result {
        if value == isOr { return result }
      } else {
        note(result, isOr: isOr, at: index, unknown: &unknown, failure: &failure)
      }
    }
    return unknown.map(Evaluated.unknown) ?? failure ?? .bool(!isOr)
  }

  private func note(
    _ result: Evaluated, isOr: Bool, at index: Int, unknown: inout [String]?,
    failure: inout Evaluated?
  ) {
    if let names = result.unknownNames {
      unknown = NameSet.merged(unknown ?? [], names)
    } else if case .value(let value) = result {
      failure = failure ?? noOverload(isOr ? "_||_" : "_&&_", value, at: index)
    } else {
      failure = failure ?? result
    }
  }

  /// The same, keeping of the operands' supports only those that decide.
  ///
  /// Of several operands that would decide, the first does.
  private mutating func tracedLogic(isOr: Bool, _ operands: Span, at index: Int) -> Evaluated {
    var unknown: [String]?
    var failure: Evaluated?
    var collected = Trace.Support()
    let before = trace?.begin() ?? Trace.Support()
    for place in operands.start..<operands.start + operands.count {
      let result = evaluate(code.operands[place])
      let own = trace?.end(Trace.Support()) ?? Trace.Support()
      if case .value(.bool(let value)) = result, value == isOr {
        trace?.support = before
        trace?.support.add(own)
        return result
      }
      if case .value(.bool) = result {
      } else {
        note(result, isOr: isOr, at: index, unknown: &unknown, failure: &failure)
      }
      collected.add(own)
    }
    trace?.support = before
    trace?.support.add(collected)
    return unknown.map(Evaluated.unknown) ?? failure ?? .bool(!isOr)
  }

  mutating func conditional(_ condition: Int, _ yes: Int, _ no: Int, at index: Int) -> Evaluated {
    let test = evaluate(condition)
    switch test {
    case .value(.bool(let holds)):
      let branch = holds ? yes : no
      let before = cost
      let result = evaluate(branch)
      // cel-go chooses between plain names and fields at no cost of their own.
      if code.isAttribute(branch) { cost = before }
      return result
    case .value(let value): return noOverload("_?_:_", value, at: index)
    default: return blocked(test)
    }
  }

  mutating func not(_ operand: Int, at index: Int) -> Evaluated {
    cost &+= 1
    let result = evaluate(operand)
    switch result {
    case .value(.bool(let value)): return .bool(!value)
    case .value(let value): return noOverload("!_", value, at: index)
    default: return blocked(result)
    }
  }
}
