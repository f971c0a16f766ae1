extension Evaluator {
  /// Evaluates operands to plain values, or yields what stands in the way.
  mutating func values(_ operands: Span) -> (values: [Value], blocked: Evaluated?) {
    var values: [Value] = []
    values.reserveCapacity(operands.count)
    var unknown: [String]?
    var failure: Evaluated?
    for place in operands.start..<operands.start + operands.count {
      let result = evaluate(code.operands[place])
      switch result {
      case .value(let value): values.append(value)
      case .fault: failure = failure ?? result
      case .partial, .unknown:
        unknown = NameSet.merged(unknown ?? [], result.unknownNames ?? [])
      }
    }
    return (values, failure ?? unknown.map(Evaluated.unknown))
  }

  mutating func list(_ elements: Span) -> Evaluated {
    charge(Cost.newList)
    let (values, blocked) = values(elements)
    return blocked ?? .value(.list(values))
  }

  mutating func list(_ elements: Span, flags: Span, at index: Int) -> Evaluated {
    charge(Cost.newList)
    let (values, blocked) = values(elements)
    if let blocked { return blocked }
    var kept: [Value] = []
    for (place, value) in values.enumerated() {
      guard code.operands[flags.start + place] == 1 else {
        kept.append(value)
        continue
      }
      guard case .optional(let inner) = value else {
        return noOverload("[?_]", value, at: index)
      }
      if let inner { kept.append(inner) }
    }
    return .value(.list(kept))
  }

  mutating func map(_ entries: Span, flags: Span? = nil, at index: Int) -> Evaluated {
    charge(Cost.newMap)
    let (values, blocked) = values(entries)
    if let blocked { return blocked }
    var pairs: [ValueMap.Entry] = []
    for place in stride(from: 0, to: values.count - 1, by: 2) {
      var value = values[place + 1]
      if let flags, code.operands[flags.start + place / 2] == 1 {
        guard case .optional(let inner) = value else {
          return noOverload("{?_: _}", value, at: index)
        }
        guard let inner else { continue }
        value = inner
      }
      pairs.append((values[place], value))
    }
    return Self.map(pairs, at: index)
  }

  static func map(_ pairs: [ValueMap.Entry], at index: Int) -> Evaluated {
    if let map = ValueMap(distinct: pairs) { return .value(.map(map)) }
    var seen: Set<MapKey> = []
    for pair in pairs {
      guard !pair.key.isFloating, let key = MapKey(pair.key) else {
        return .fault(Fault(.unsupportedKey(pair.key.typeName), at: index))
      }
      if !seen.insert(key).inserted {
        return .fault(Fault(.repeatedKey(pair.key.keyText), at: index))
      }
    }
    return .value(.map(ValueMap(pairs)))
  }
}

extension Value {
  fileprivate var isFloating: Bool {
    if case .double = self { true } else { false }
  }
}
