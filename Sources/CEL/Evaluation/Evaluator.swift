/// Walks code with three-valued logic; an error or unknown flows until something decides.
struct Evaluator {
  enum Partial {
    case value(Value)
    case unknown(Set<Int>)
    case error(EvaluationError)
  }

  struct Result {
    var partial: Partial
    var supports: Set<Int> = []
    var steps: [(Code, Value)] = []

    var bool: Bool? {
      if case .value(.bool(let value)) = partial { return value }
      return nil
    }
  }

  let bindings: [Binding]
  let budget: UInt64
  var cost: UInt64 = 0
  private var locals: [Value] = []

  init(bindings: [Binding], budget: UInt64) {
    self.bindings = bindings
    self.budget = budget
  }

  mutating func evaluate(_ code: Code) -> Result {
    cost += 1
    guard cost <= budget else {
      return Result(partial: .error(EvaluationError("it costs too much", isCostLimit: true)))
    }
    switch code.kind {
    case .constant(let value): return Result(partial: .value(value))
    case .local(let index): return Result(partial: .value(locals[index]))
    case .variable(let slot): return variable(slot)
    case .select(let operand, let field): return select(operand, field)
    case .has(let operand, let field): return has(operand, field)
    case .list(let items): return strict(items) { .value(.list($0)) }
    case .map(let entries): return map(entries)
    case .not(let operand):
      return strict([operand]) { $0[0] == .bool(true) ? .value(.bool(false)) : .value(.bool(true)) }
    case .both(let a, let b): return junction([a, b], decidedBy: false)
    case .either(let a, let b): return junction([a, b], decidedBy: true)
    case .conditional(let test, let yes, let no): return conditional(test, yes, no)
    case .call(let function, let arguments): return call(function, arguments, code)
    case .comprehension(let macro, let range, let bound, let body, let transform):
      return comprehension(macro, range, bound, body, transform)
    }
  }

  private func variable(_ slot: Int) -> Result {
    switch bindings[slot] {
    case .value(let value): Result(partial: .value(value), supports: [slot])
    case .unknown: Result(partial: .unknown([slot]), supports: [slot])
    case .error(let message): Result(partial: .error(EvaluationError(message)), supports: [slot])
    }
  }

  /// Evaluates every operand; an error beats an unknown, as in eval.proto.
  private mutating func strict(_ operands: [Code], _ apply: ([Value]) -> Partial) -> Result {
    var result = Result(partial: .value(.null))
    var values: [Value] = []
    var unknown: Set<Int> = []
    for operand in operands {
      let next = evaluate(operand)
      result.supports.formUnion(next.supports)
      result.steps += next.steps
      switch next.partial {
      case .value(let value): values.append(value)
      case .unknown(let slots): unknown.formUnion(slots)
      case .error: return Result(partial: next.partial, supports: next.supports, steps: next.steps)
      }
    }
    result.partial = unknown.isEmpty ? apply(values) : .unknown(unknown)
    return result
  }

  private mutating func call(_ function: Function, _ arguments: [Code], _ code: Code) -> Result {
    var result = strict(arguments) { values in
      do throws(EvaluationError) { return .value(try function.apply(values)) } catch {
        return .error(error)
      }
    }
    if locals.isEmpty, case .value(let value) = result.partial, case .bool = value {
      result.steps.append((code, value))
    }
    return result
  }

  private mutating func select(_ operand: Code, _ field: String) -> Result {
    strict([operand]) { values in
      guard case .map(let map) = values[0] else { return .error(.noOverload(field, values)) }
      return map[.string(field)].map { .value($0) }
        ?? .error(EvaluationError("no such key: \(field)"))
    }
  }

  private mutating func has(_ operand: Code, _ field: String) -> Result {
    strict([operand]) { values in
      guard case .map(let map) = values[0] else { return .error(.noOverload("has", values)) }
      return .value(.bool(map[.string(field)] != nil))
    }
  }

  private mutating func map(_ entries: [(key: Code, value: Code)]) -> Result {
    strict(entries.flatMap { [$0.key, $0.value] }) { values in
      let pairs = stride(from: 0, to: values.count, by: 2).map {
        (key: values[$0], value: values[$0 + 1])
      }
      guard Set(pairs.map(\.key)).count == pairs.count else {
        return .error(EvaluationError("a key stands twice in a map"))
      }
      return .value(.map(ValueMap(pairs)))
    }
  }

  private mutating func conditional(_ test: Code, _ yes: Code, _ no: Code) -> Result {
    let tested = evaluate(test)
    guard let bool = tested.bool else {
      if case .value(let value) = tested.partial {
        return Result(partial: .error(.noOverload("?:", [value])), supports: tested.supports)
      }
      return tested
    }
    var result = evaluate(bool ? yes : no)
    result.supports.formUnion(tested.supports)
    result.steps = tested.steps + result.steps
    return result
  }

  /// `&&` and `||`: one operand may decide whatever the other is; else unknown beats error.
  private mutating func junction(_ operands: [Code], decidedBy decider: Bool) -> Result {
    var results: [Result] = []
    for operand in operands {
      let result = evaluate(operand)
      if result.bool == decider { return result }
      results.append(result)
    }
    return merged(results, otherwise: !decider)
  }

  private func merged(_ results: [Result], otherwise value: Bool) -> Result {
    var merged = Result(partial: .value(.bool(value)))
    var unknown: Set<Int> = []
    var failure: Partial?
    for result in results {
      merged.supports.formUnion(result.supports)
      merged.steps += result.steps
      switch result.partial {
      case .value(.bool): break
      case .value(let other): failure = failure ?? .error(.noOverload("&&", [other]))
      case .unknown(let slots): unknown.formUnion(slots)
      case .error: failure = failure ?? result.partial
      }
    }
    if !unknown.isEmpty {
      merged.partial = .unknown(unknown)
    } else if let failure {
      merged.partial = failure
    }
    return merged
  }

  private mutating func comprehension(
    _ macro: Node.Macro, _ range: Code, _ bound: Code?, _ body: Code, _ transform: Code?
  ) -> Result {
    var ranged = evaluate(range)
    guard case .value(let value) = ranged.partial else { return ranged }
    let items: [Value]
    switch value {
    case .list(let list): items = list
    case .map(let map): items = map.entries.map(\.key)
    default:
      ranged.partial = .error(.noOverload(macro.rawValue, [value]))
      return ranged
    }
    var results: [Result] = []
    for item in items { results.append(inScope(of: item) { $0.evaluate(body) }) }
    var result = reduce(macro, items, results, bound, transform)
    result.supports.formUnion(ranged.supports)
    return result
  }

  private mutating func inScope<R>(of item: Value, _ work: (inout Evaluator) -> R) -> R {
    locals.append(item)
    defer { locals.removeLast() }
    return work(&self)
  }

  private mutating func reduce(
    _ macro: Node.Macro, _ items: [Value], _ results: [Result], _ bound: Code?, _ transform: Code?
  ) -> Result {
    switch macro {
    case .all: return results.first { $0.bool == false } ?? merged(results, otherwise: true)
    case .exists: return results.first { $0.bool == true } ?? merged(results, otherwise: false)
    case .atLeast: return atLeast(results, bound)
    case .exists_one, .filter, .map, .share:
      let all = merged(macro == .map && transform == nil ? [] : results, otherwise: true)
      if case .error = all.partial { return all }
      if case .unknown = all.partial { return all }
      return gather(macro, items, results, transform, all)
    }
  }

  private mutating func gather(
    _ macro: Node.Macro, _ items: [Value], _ results: [Result], _ transform: Code?, _ base: Result
  ) -> Result {
    var result = base
    let chosen = zip(items, results).filter { $0.1.bool == true }.map(\.0)
    switch macro {
    case .exists_one: result.partial = .value(.bool(chosen.count == 1))
    case .filter: result.partial = .value(.list(chosen))
    case .share:
      result.partial =
        items.isEmpty
        ? .error(EvaluationError("a share of nothing"))
        : .value(.double(Double(chosen.count) / Double(items.count)))
    default:
      var mapped: [Result] = results
      if let transform {
        mapped = []
        for item in chosen { mapped.append(inScope(of: item) { $0.evaluate(transform) }) }
      }
      return list(mapped, base)
    }
    return result
  }

  private func list(_ parts: [Result], _ base: Result) -> Result {
    var result = base
    var values: [Value] = []
    for part in parts {
      result.supports.formUnion(part.supports)
      guard case .value(let value) = part.partial else { return part }
      values.append(value)
    }
    result.partial = .value(.list(values))
    return result
  }

  /// Enough known successes decide at once; too few possible ones decide as well.
  private mutating func atLeast(_ results: [Result], _ bound: Code?) -> Result {
    guard let bound else { return Result(partial: .value(.bool(true))) }
    let wanted = evaluate(bound)
    guard case .value(.int(let count)) = wanted.partial else { return wanted }
    let known = results.count { $0.bool == true }
    let possible = results.count { $0.bool != false }
    if known >= count { return Result(partial: .value(.bool(true)), supports: wanted.supports) }
    if possible < count { return Result(partial: .value(.bool(false)), supports: wanted.supports) }
    return merged(results.filter { $0.bool != true }, otherwise: false)
  }
}
