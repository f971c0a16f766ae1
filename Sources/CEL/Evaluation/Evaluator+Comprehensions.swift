extension Evaluator {
  mutating func comprehension(_ macro: Comprehension, at index: Int) -> Evaluated {
    let base = evaluate(macro.range)
    let range: ElementRange?
    switch base {
    case .value(let value):
      range = ElementRange(value)
      if range == nil { return noOverload("macro", value, at: index) }
    case .partial(let partial): range = ElementRange(partial)
    default: return base
    }
    guard let range else { return blocked(base) }
    charge(macro.kind.cost.start)
    switch macro.kind {
    case .all: return quantified(macro, over: range, isOr: false, at: index)
    case .exists: return quantified(macro, over: range, isOr: true, at: index)
    case .atLeast: return atLeast(macro, over: range, at: index)
    case .existsOne, .share, .countBounds: return counted(macro, over: range, at: index)
    case .map, .transformList, .filter: return collected(macro, over: range, at: index)
    case .transformMap, .transformMapEntry: return mapped(macro, over: range, at: index)
    case .sortBy: return sorted(macro, over: range, at: index)
    }
  }

  /// Puts an element's values into the macro's locals and pays for the step.
  private mutating func enter(_ macro: Comprehension, _ range: ElementRange, _ place: Int) {
    charge(macro.kind.cost.step)
    if let second = macro.secondLocal {
      locals[macro.firstLocal] = .value(range.key(place))
      locals[second] = range.value(place)
    } else {
      locals[macro.firstLocal] = range.element(place)
    }
  }

  /// `all` and `exists`: an element that decides does so whatever the others are.
  private mutating func quantified(
    _ macro: Comprehension, over range: ElementRange, isOr: Bool, at index: Int
  ) -> Evaluated {
    var tally = Tally()
    let before = trace?.begin()
    var collected = Trace.Support()
    for place in 0..<range.count {
      enter(macro, range, place)
      let result = evaluate(macro.body)
      if isExhausted { return fault(.costLimitExceeded(costLimit), at: index) }
      if case .value(.bool(let value)) = result, value == isOr {
        if place + 1 < range.count { charge(macro.kind.cost.step - 1) }
        if let before { trace?.support.add(before) }
        return result
      }
      tally.note(result, at: index)
      if trace != nil, let own = trace?.end(Trace.Support()) { collected.add(own) }
    }
    if let before {
      trace?.support = before
      trace?.support.add(collected)
    }
    return tally.unknown.map(Evaluated.unknown) ?? tally.failure ?? .bool(!isOr)
  }

  /// Counts the elements a condition holds for, is unknown for and fails for.
  private mutating func tally(
    _ macro: Comprehension, over range: ElementRange, at index: Int, until limit: Int = .max
  ) -> Tally {
    var tally = Tally()
    for place in 0..<range.count {
      enter(macro, range, place)
      let heldBefore = tally.held
      tally.note(evaluate(macro.body), at: index)
      if tally.held > heldBefore { charge(macro.kind.cost.kept) }
      if isExhausted || tally.held >= limit { break }
    }
    return tally
  }

  private mutating func atLeast(
    _ macro: Comprehension, over range: ElementRange, at index: Int
  ) -> Evaluated {
    guard let place = macro.threshold else { return .no }
    let wanted = evaluate(place)
    guard case .value(let value) = wanted else { return blocked(wanted) }
    guard case .int(let threshold) = value else { return noOverload("atLeast", value, at: index) }
    if threshold <= 0 { return .yes }
    let limit = Int(exactly: threshold) ?? .max
    let tally = tally(macro, over: range, at: index, until: limit)
    if tally.held >= limit { return .yes }
    if tally.held + tally.open < limit { return .no }
    return tally.unknown.map(Evaluated.unknown) ?? tally.failure ?? .no
  }

  /// Macros that need the verdict on every element.
  private mutating func counted(
    _ macro: Comprehension, over range: ElementRange, at index: Int
  ) -> Evaluated {
    let tally = tally(macro, over: range, at: index)
    if let failure = tally.failure { return failure }
    let held = Int64(tally.held)
    if macro.kind == .countBounds {
      return .value(.list([.int(held), .int(held + Int64(tally.open))]))
    }
    if let unknown = tally.unknown { return .unknown(unknown) }
    if macro.kind == .existsOne { return .bool(held == 1) }
    guard range.count > 0 else {
      return fault(.invalidArgument("an empty range", function: "share"), at: index)
    }
    return .value(.double(Double(held) / Double(range.count)))
  }
}

/// What a condition came to over the elements of a range.
private struct Tally {
  /// The elements it holds for.
  var held = 0
  /// The elements it is unknown or fails for.
  var open = 0
  var unknown: [String]?
  var failure: Evaluated?

  mutating func note(_ result: Evaluated, at index: Int) {
    switch result {
    case .value(.bool(let holds)): held += holds ? 1 : 0
    case .value(let value):
      open += 1
      let reason = EvaluationError.Reason.noMatchingOverload("condition", [value.typeName])
      failure = failure ?? .fault(Fault(reason, at: index))
    case .fault:
      open += 1
      failure = failure ?? result
    case .partial, .unknown:
      open += 1
      unknown = NameSet.merged(unknown ?? [], result.unknownNames ?? [])
    }
  }
}

extension Evaluator {
  /// What a strict macro has gathered so far.
  struct Gathering {
    var values: [Value] = []
    var keys: [Value] = []
    var unknown: [String]?
    var failure: Evaluated?

    var blocked: Evaluated? { failure ?? unknown.map(Evaluated.unknown) }

    mutating func note(_ result: Evaluated) {
      switch result {
      case .value: break
      case .fault: failure = failure ?? result
      case .partial, .unknown:
        unknown = NameSet.merged(unknown ?? [], result.unknownNames ?? [])
      }
    }
  }

  /// The values that a macro's body makes of the elements its condition holds for.
  private mutating func gather(
    _ macro: Comprehension, over range: ElementRange, at index: Int
  ) -> Gathering {
    var gathering = Gathering()
    for place in 0..<range.count {
      enter(macro, range, place)
      if let filter = macro.filter, !holds(filter, &gathering, at: index) { continue }
      let result = evaluate(macro.body)
      gathering.note(result)
      if isExhausted { break }
      if case .value(let value) = result {
        charge(macro.kind.cost.kept)
        gathering.values.append(value)
        gathering.keys.append(range.key(place))
      }
    }
    return gathering
  }

  private mutating func holds(
    _ filter: Int, _ gathering: inout Gathering, at index: Int
  ) -> Bool {
    let result = evaluate(filter)
    switch result {
    case .value(.bool(let holds)): return holds
    case .value(let value): gathering.note(noOverload("filter", value, at: index))
    default: gathering.note(result)
    }
    return false
  }

  /// `map`, `transformList` and `filter`.
  private mutating func collected(
    _ macro: Comprehension, over range: ElementRange, at index: Int
  ) -> Evaluated {
    if macro.kind == .filter { return filtered(macro, over: range, at: index) }
    let gathering = gather(macro, over: range, at: index)
    return gathering.blocked ?? .value(.list(gathering.values))
  }

  private mutating func filtered(
    _ macro: Comprehension, over range: ElementRange, at index: Int
  ) -> Evaluated {
    var gathering = Gathering()
    for place in 0..<range.count {
      enter(macro, range, place)
      guard holds(macro.body, &gathering, at: index) else { continue }
      let element = range.element(place)
      charge(macro.kind.cost.kept)
      gathering.note(element)
      if case .value(let value) = element { gathering.values.append(value) }
      if isExhausted { break }
    }
    return gathering.blocked ?? .value(.list(gathering.values))
  }

  /// `transformMap` and `transformMapEntry`.
  private mutating func mapped(
    _ macro: Comprehension, over range: ElementRange, at index: Int
  ) -> Evaluated {
    let gathering = gather(macro, over: range, at: index)
    if let blocked = gathering.blocked { return blocked }
    if macro.kind == .transformMap {
      return Self.map(zip(gathering.keys, gathering.values).map { ($0, $1) }, at: index)
    }
    var pairs: [ValueMap.Entry] = []
    for value in gathering.values {
      guard case .map(let map) = value else { return noOverload("map", value, at: index) }
      pairs += map.entries
    }
    return Self.map(pairs, at: index)
  }

  /// `sortBy`: stable, by keys that all have an order with each other.
  private mutating func sorted(
    _ macro: Comprehension, over range: ElementRange, at index: Int
  ) -> Evaluated {
    let keys = gather(macro, over: range, at: index)
    if let blocked = keys.blocked { return blocked }
    var elements: [Value] = []
    for place in 0..<range.count {
      guard case .value(let value) = range.element(place) else { return .no }
      elements.append(value)
    }
    do {
      return .value(.list(try Sorting.sorted(elements, by: keys.values)))
    } catch {
      return fault(error, at: index)
    }
  }
}

/// What a macro costs beyond its conditions and values, as cel-go's loops come to.
private struct LoopCost {
  /// Making and reading the accumulator.
  let start: UInt64
  /// Testing it before each element.
  let step: UInt64
  /// Adding to it for an element that is kept or counted.
  let kept: UInt64
}

extension Comprehension.Kind {
  fileprivate var cost: LoopCost {
    switch self {
    case .all: LoopCost(start: 1, step: 3, kept: 0)
    case .exists: LoopCost(start: 1, step: 4, kept: 0)
    case .existsOne, .atLeast, .share, .countBounds: LoopCost(start: 2, step: 0, kept: 2)
    case .map, .transformList, .sortBy: LoopCost(start: 11, step: 0, kept: 12)
    case .filter: LoopCost(start: 11, step: 0, kept: 13)
    case .transformMap, .transformMapEntry: LoopCost(start: 31, step: 0, kept: 3)
    }
  }
}
