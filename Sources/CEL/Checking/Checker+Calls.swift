extension Checker {
  /// A call: a macro, a function by its dotted name, or a function of what stands before the dot.
  mutating func lowerCall(
    _ node: Syntax, target: Syntax?, name: String, isAbsolute: Bool, _ arguments: [Syntax]
  ) -> Typed {
    let call = MacroCall(node: node, target: target, name: name, arguments: arguments)
    if let expanded = expand(call) { return expanded }
    if let target, let qualified = target.qualifiedName, !beginsWithLocal(target) {
      let full = "\(qualified.name).\(name)"
      for candidate in candidates(full, isAbsolute: qualified.isAbsolute)
      where environment.functions[candidate] != nil {
        return emitCall(candidate, isMember: false, arguments.map { lower($0) }, at: node)
      }
    }
    let operands = ((target.map { [$0] } ?? []) + arguments).map { lower($0) }
    for candidate in candidates(name, isAbsolute: isAbsolute)
    where environment.functions[candidate] != nil {
      return emitCall(candidate, isMember: target != nil, operands, at: node)
    }
    return unknownFunction(name, at: node)
  }

  private mutating func expand(_ call: MacroCall) -> Typed? {
    for macro in Library.macrosByName[call.name] ?? [] where macro.takes(call, in: self) {
      if let expanded = macro.lower(&self, call) { return expanded }
    }
    return nil
  }

  /// Emits the call of a function with operands already emitted.
  mutating func emitCall(
    _ name: String, isMember: Bool, _ operands: [Typed], at node: Syntax
  ) -> Typed {
    guard
      let found = resolveOverload(name, isMember: isMember, operands.map(\.type), at: node),
      !found.overloads.isEmpty
    else { return failing(.noMatchingOverload(name, operands.map(\.type.description)), at: node) }
    if let special = specialCall(name, operands, result: found.result, at: node) { return special }
    code.functions.append(BoundFunction(name: name, overloads: found.overloads))
    let instruction = Instruction.call(
      code.functions.count - 1, span(operands.map(\.index)))
    return folded(emit(instruction, type: found.result, at: node))
  }

  /// Calls with an instruction of their own: `matches` of a constant pattern, lazy alternatives.
  private mutating func specialCall(
    _ name: String, _ operands: [Typed], result: ValueType, at node: Syntax
  ) -> Typed? {
    switch name {
    case "matches":
      guard case .string(let text)? = constantValue(operands[1].index) else { return nil }
      guard let pattern = pattern(text, at: node) else {
        return failing(.noMatchingOverload(name, []), at: node)
      }
      let instruction = Instruction.matches(operands[0].index, pattern: pattern)
      return folded(emit(instruction, type: result, at: node), constant: operands[0].index)
    case "or", "orValue":
      let instruction = Instruction.orElse(
        operands[0].index, operands[1].index, isValue: name == "orValue")
      return folded(emit(instruction, type: result, at: node))
    default: return nil
    }
  }

  private mutating func pattern(_ text: String, at node: Syntax) -> Int? {
    do {
      code.patterns.append(try Pattern(text).prepared())
      return code.patterns.count - 1
    } catch {
      report(.invalidPattern(text, error), at: node.place)
      return nil
    }
  }
}
