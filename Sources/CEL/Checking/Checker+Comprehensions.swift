extension Checker {
  /// What a macro over a range consists of.
  struct Shape {
    let kind: Comprehension.Kind
    /// Where the names of the macro's variables stand among the arguments.
    let variables: [Int]
    var threshold: Int?
    var filter: Int?
    let body: Int
  }

  /// Emits a macro that runs over a list or map.
  mutating func lowerComprehension(_ call: MacroCall, _ shape: Shape) -> Typed? {
    guard let target = call.target else { return nil }
    let start = code.instructions.count
    var names: [String] = []
    for place in shape.variables {
      guard let name = call.variable(place), !names.contains(name) else {
        report(.macroVariable(call.name), at: call.arguments[place].start)
        return failing(.noMatchingOverload(call.name, []), at: call.node)
      }
      names.append(name)
    }
    let range = lower(target)
    let threshold = shape.threshold.map { lower(call.arguments[$0]) }
    if let threshold, let place = shape.threshold {
      demand(.int, threshold.type, at: call.arguments[place])
    }
    let elements = elementTypes(of: range.type, isPair: names.count == 2, at: target)
    let locals = zip(names, elements).map { enter($0, type: $1) }
    let filter = shape.filter.map { lower(call.arguments[$0]) }
    if let filter, let place = shape.filter {
      demand(.bool, filter.type, at: call.arguments[place])
    }
    let body = lower(call.arguments[shape.body])
    if shape.kind.wantsCondition { demand(.bool, body.type, at: call.arguments[shape.body]) }
    leave(names.count)
    code.comprehensions.append(
      Comprehension(
        kind: shape.kind, range: range.index, firstLocal: locals[0],
        secondLocal: locals.count == 2 ? locals[1] : nil, threshold: threshold?.index,
        filter: filter?.index, body: body.index))
    let type = resultType(shape.kind, range: range.type, elements: elements, body: body.type)
    let result = emit(
      .comprehension(code.comprehensions.count - 1), type: type, at: call.node)
    return folded(result, from: start)
  }

  /// Brings a name into scope and returns the local it is kept in.
  mutating func enter(_ name: String, type: ValueType) -> Int {
    let local = (scopes.last?.local ?? -1) + 1
    scopes.append(Scope(name: name, type: type, local: local))
    code.localCount = max(code.localCount, local + 1)
    return local
  }

  mutating func leave(_ count: Int) { scopes.removeLast(count) }

  /// Reports a type other than the one a place asks for.
  mutating func demand(_ expected: ValueType, _ found: ValueType, at node: Syntax) {
    guard !types.isAssignable(found, to: expected) else { return }
    report(.typeMismatch(expected: expected, found: types.substitute(found)), at: node.start)
  }

  /// The types of a macro's variables over a range.
  private mutating func elementTypes(
    of range: ValueType, isPair: Bool, at node: Syntax
  ) -> [ValueType] {
    switch types.substitute(range) {
    case .list(let element): return isPair ? [.int, element] : [element]
    case .map(let key, let value): return isPair ? [key, value] : [key]
    case .dyn, .error: return isPair ? [.dyn, .dyn] : [.dyn]
    case .parameter(let name):
      _ = types.isAssignable(.parameter(name), to: .dyn)
      return isPair ? [.dyn, .dyn] : [.dyn]
    case let other:
      report(.notIterable(other), at: node.start)
      return isPair ? [.error, .error] : [.error]
    }
  }

  private func resultType(
    _ kind: Comprehension.Kind, range: ValueType, elements: [ValueType], body: ValueType
  ) -> ValueType {
    switch kind {
    case .all, .exists, .existsOne, .atLeast: .bool
    case .map, .transformList: .list(body)
    case .filter, .sortBy: .list(elements[0])
    case .transformMap: .map(elements[0], body)
    case .transformMapEntry: body
    case .share: .double
    case .countBounds: .list(.int)
    }
  }
}

extension Comprehension.Kind {
  var wantsCondition: Bool {
    switch self {
    case .all, .exists, .existsOne, .filter, .atLeast, .share, .countBounds: true
    case .map, .transformList, .transformMap, .transformMapEntry, .sortBy: false
    }
  }
}
