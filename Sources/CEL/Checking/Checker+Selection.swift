extension Checker {
  /// A selection: the longest declared name first, else a field of what stands before the dot.
  mutating func lowerSelection(
    _ node: Syntax, of operand: Syntax, field: String, isOptional: Bool
  ) -> Typed {
    if !isOptional {
      if let found = resolve(node) { return found }
      if node.qualifiedName != nil, !beginsWithLocal(node), !resolves(operand) {
        return undeclared(node)
      }
    }
    let base = lower(operand)
    let type = fieldType(of: base.type, field: field, at: node)
    let name = string(field)
    guard isOptional else {
      let result = base.type.isOptional ? ValueType.optional(type) : type
      return folded(emit(.select(base.index, field: name), type: result, at: node))
    }
    return folded(
      emit(.selectOptional(base.index, field: name), type: .optional(type), at: node))
  }

  /// Whether some beginning of the chain names something.
  private func resolves(_ node: Syntax) -> Bool {
    guard let qualified = node.qualifiedName else { return true }
    let isKnown = candidates(qualified.name, isAbsolute: qualified.isAbsolute).contains {
      environment.variables[$0] != nil || environment.constants[$0] != nil
    }
    if isKnown { return true }
    guard case .select(let operand, _, _) = node.kind else { return false }
    return resolves(operand)
  }

  /// The type of a field; optionals are looked through.
  mutating func fieldType(of type: ValueType, field: String, at node: Syntax) -> ValueType {
    switch types.substitute(type) {
    case .optional(let element): return fieldType(of: element, field: field, at: node)
    case .map(let key, let value):
      if !types.isAssignable(.string, to: key) { report(.noField(field, type), at: node.place) }
      return value
    case .dyn, .error: return .dyn
    case .parameter: return .dyn
    case let other:
      report(.noField(field, other), at: node.place)
      return .error
    }
  }

  mutating func lowerIndex(
    _ node: Syntax, of operand: Syntax, key: Syntax, isOptional: Bool
  ) -> Typed {
    let base = lower(operand)
    let place = lower(key)
    let type = elementType(of: base.type, key: place.type, at: node)
    let yieldsOptional = isOptional || base.type.isOptional
    let instruction: Instruction =
      isOptional ? .indexOptional(base.index, place.index) : .index(base.index, place.index)
    return folded(emit(instruction, type: yieldsOptional ? .optional(type) : type, at: node))
  }

  private mutating func elementType(
    of type: ValueType, key: ValueType, at node: Syntax
  ) -> ValueType {
    switch types.substitute(type) {
    case .optional(let element): return elementType(of: element, key: key, at: node)
    case let base:
      return resolveOverload("_[_]", isMember: false, [base, key], at: node)?.result ?? .error
    }
  }
}

extension ValueType {
  var isOptional: Bool {
    if case .optional = self { true } else { false }
  }
}
