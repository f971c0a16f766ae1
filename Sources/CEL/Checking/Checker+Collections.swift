extension Checker {
  mutating func lowerList(_ node: Syntax, _ elements: [Syntax.Element]) -> Typed {
    var type: ValueType?
    var places: [Int] = []
    for element in elements {
      let value = lower(element.value)
      places.append(value.index)
      type = joined(type, payload(value.type, isOptional: element.isOptional, at: element.value))
    }
    let values = span(places)
    let listType = ValueType.list(type ?? types.fresh())
    guard elements.contains(where: \.isOptional) else {
      return folded(emit(.list(values), type: listType, at: node))
    }
    let flags = span(elements.map { $0.isOptional ? 1 : 0 })
    return folded(emit(.optionalList(values, flags: flags), type: listType, at: node))
  }

  mutating func lowerMap(_ node: Syntax, _ entries: [Syntax.Entry]) -> Typed {
    var keyType: ValueType?
    var valueType: ValueType?
    var places: [Int] = []
    for entry in entries {
      let key = lower(entry.key)
      let value = lower(entry.value)
      places += [key.index, value.index]
      checkKey(key.type, at: entry.key)
      keyType = joined(keyType, key.type)
      valueType = joined(
        valueType, payload(value.type, isOptional: entry.isOptional, at: entry.value))
    }
    let values = span(places)
    let type = ValueType.map(keyType ?? types.fresh(), valueType ?? types.fresh())
    guard entries.contains(where: \.isOptional) else {
      return folded(emit(.map(values), type: type, at: node))
    }
    let flags = span(entries.map { $0.isOptional ? 1 : 0 })
    return folded(emit(.optionalMap(values, flags: flags), type: type, at: node))
  }

  private mutating func checkKey(_ type: ValueType, at node: Syntax) {
    let known = types.substitute(type)
    guard ![.bool, .int, .uint, .string].contains(where: known.mayBe) else { return }
    report(.typeMismatch(expected: .string, found: known), at: node.start)
  }

  /// The type that an element adds to a collection: an optional one's payload.
  private mutating func payload(
    _ type: ValueType, isOptional: Bool, at node: Syntax
  ) -> ValueType {
    guard isOptional else { return type }
    switch types.substitute(type) {
    case .optional(let element): return element
    case let other:
      if !other.isDynamic {
        report(.typeMismatch(expected: .optional(other), found: other), at: node.start)
      }
      return .dyn
    }
  }

  /// The type that fits two elements of one collection; `dyn` when none other does.
  private mutating func joined(_ known: ValueType?, _ next: ValueType) -> ValueType {
    guard let known else { return next }
    guard types.isAssignable(known, to: next) else { return .dyn }
    return TypeMapping.isEqualOrLessSpecific(known, next) ? known : next
  }
}
