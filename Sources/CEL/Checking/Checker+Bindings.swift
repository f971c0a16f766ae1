extension Checker {
  /// `has(a.b)`.
  mutating func lowerPresence(_ call: MacroCall) -> Typed? {
    guard case .select(let operand, let field, _) = call.arguments[0].kind else {
      report(.hasNeedsSelection, at: call.arguments[0].start)
      return failing(.noMatchingOverload("has", []), at: call.node)
    }
    if let whole = resolve(call.arguments[0]) {
      // A declared name of several words is there unless it is unknown.
      return emit(.equality(isNegated: false, whole.index, whole.index), type: .bool, at: call.node)
    }
    let base = lower(operand)
    _ = fieldType(of: base.type, field: field, at: call.arguments[0])
    let name = string(field)
    return folded(emit(.has(base.index, field: name), type: .bool, at: call.node))
  }

  /// `cel.bind(name, value, expression)`.
  mutating func lowerBinding(_ call: MacroCall) -> Typed? {
    guard let name = call.arguments[0].simpleName else {
      report(.macroVariable("cel.bind"), at: call.arguments[0].start)
      return failing(.noMatchingOverload("cel.bind", []), at: call.node)
    }
    let start = code.instructions.count
    let value = lower(call.arguments[1])
    let local = enter(name, type: value.type)
    let body = lower(call.arguments[2])
    leave(1)
    let instruction = Instruction.bind(local: local, value.index, body: body.index)
    return folded(emit(instruction, type: body.type, at: call.node), from: start)
  }

  /// `cel.block([value, ...], expression)`.
  mutating func lowerBlock(_ call: MacroCall) -> Typed? {
    guard case .list(let elements) = call.arguments[0].kind else {
      report(.invalidBlock, at: call.arguments[0].start)
      return failing(.noMatchingOverload("cel.block", []), at: call.node)
    }
    var bound: [(local: Int, value: Typed)] = []
    for (place, element) in elements.enumerated() {
      let value = lower(element.value)
      bound.append((enter("@index:\(place)", type: value.type), value))
    }
    var result = lower(call.arguments[1])
    leave(bound.count)
    for (local, value) in bound.reversed() {
      let instruction = Instruction.bind(local: local, value.index, body: result.index)
      result = emit(instruction, type: result.type, at: call.node)
    }
    return result
  }

  /// A variable that has no name of its own in the text.
  mutating func lowerReserved(_ name: String, at node: Syntax) -> Typed {
    guard let scope = scopes.last(where: { $0.name == name }) else {
      report(.invalidBlock, at: node.start)
      return failing(.unresolved(name), at: node)
    }
    return emit(.local(scope.local), type: scope.type, at: node)
  }

  /// `optional.optMap(x, value)` and `optFlatMap`.
  mutating func lowerOptionalMap(_ call: MacroCall, isFlat: Bool) -> Typed? {
    guard let target = call.target else { return nil }
    guard let name = call.arguments[0].simpleName else {
      report(.macroVariable(call.name), at: call.arguments[0].start)
      return failing(.noMatchingOverload(call.name, []), at: call.node)
    }
    let start = code.instructions.count
    let operand = lower(target)
    let open = types.fresh()
    demand(.optional(open), operand.type, at: target)
    let local = enter(name, type: types.substitute(open))
    let body = lower(call.arguments[1])
    leave(1)
    if isFlat { demand(.optional(types.fresh()), body.type, at: call.arguments[1]) }
    let instruction = Instruction.mapOptional(
      operand.index, local: local, body: body.index, isFlat: isFlat)
    let type = isFlat ? body.type : .optional(body.type)
    return folded(emit(instruction, type: type, at: call.node), from: start)
  }
}
