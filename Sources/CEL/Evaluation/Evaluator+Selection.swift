extension Evaluator {
  mutating func select(_ operand: Int, _ field: Int, at index: Int) -> Evaluated {
    cost &+= 1
    let name = code.strings[field]
    let base = evaluate(operand)
    switch base {
    case .value(.map(let map)):
      return map[name: name].map(Evaluated.value) ?? fault(.noSuchKey(name), at: index)
    case .value(.optional(let inner)): return optionalPart(inner, .string(name), at: index)
    case .value(let value):
      return fault(.noSuchField(name, type: value.typeName), at: index)
    case .partial(let partial): return part(of: partial, .string(name), at: index)
    default: return base
    }
  }

  mutating func element(_ operand: Int, _ key: Int, at index: Int) -> Evaluated {
    // A key that is a name costs one step together with the look-up.
    if !code.isAttribute(key) { cost &+= 1 }
    let (base, place) = (evaluate(operand), evaluate(key))
    guard case .value(let wanted) = place else { return blocked(base, place) }
    switch base {
    case .value(.optional(let inner)): return optionalPart(inner, wanted, at: index)
    case .value(let value):
      do {
        return .value(try Self.part(of: value, wanted))
      } catch {
        return fault(error, at: index)
      }
    case .partial(let partial): return part(of: partial, wanted, at: index)
    default: return blocked(base, place)
    }
  }

  mutating func selectOptional(_ operand: Int, _ field: Int, at index: Int) -> Evaluated {
    cost &+= 1
    let base = evaluate(operand)
    return optionally(base, .string(code.strings[field]), at: index)
  }

  mutating func elementOptional(_ operand: Int, _ key: Int, at index: Int) -> Evaluated {
    cost &+= 1
    let (base, place) = (evaluate(operand), evaluate(key))
    guard case .value(let wanted) = place else { return blocked(base, place) }
    return optionally(base, wanted, at: index)
  }

  mutating func has(_ operand: Int, _ field: Int, at index: Int) -> Evaluated {
    cost &+= 1
    let name = code.strings[field]
    let base = evaluate(operand)
    switch base {
    case .value(let value): return Self.hasField(value, name, at: index)
    case .partial(let partial):
      let inner: Value? = if case .map(let map) = partial.value { map[name: name] } else { nil }
      switch partial.part(.string(name), of: inner) {
      case .unknown(let names): return .unknown(names)
      case nil: return .no
      default: return .yes
      }
    default: return base
    }
  }

  private static func hasField(_ value: Value, _ name: String, at index: Int) -> Evaluated {
    switch value {
    case .map(let map): .bool(map[name: name] != nil)
    case .optional(let inner): inner.map { hasField($0, name, at: index) } ?? .no
    default: .fault(Fault(.noSuchField(name, type: value.typeName), at: index))
    }
  }

  /// The part of a value under a key.
  static func part(of value: Value, _ key: Value) throws(EvaluationError.Reason) -> Value {
    switch value {
    case .map(let map):
      guard MapKey(key) != nil || key.isNumber else { throw .unsupportedKey(key.typeName) }
      guard let found = map[key] else { throw .noSuchKey(key.keyText) }
      return found
    case .list(let elements):
      guard let place = key.wholeNumber else {
        throw key.isNumber
          ? .indexOutOfRange(key.description) : .noMatchingOverload("_[_]", ["list", key.typeName])
      }
      guard elements.indices.contains(place) else { throw .indexOutOfRange(key.description) }
      return elements[place]
    default: throw .noMatchingOverload("_[_]", [value.typeName, key.typeName])
    }
  }

  private func part(of partial: PartialValue, _ key: Value, at index: Int) -> Evaluated {
    do {
      let known = try Self.part(of: partial.value, key)
      return partial.part(key, of: known) ?? .value(known)
    } catch {
      return partial.part(key, of: nil) ?? fault(error, at: index)
    }
  }

  /// A part of what an optional holds: absent with it, and an optional itself.
  private func optionalPart(_ inner: Value?, _ key: Value, at index: Int) -> Evaluated {
    guard let inner else { return .value(.optional(nil)) }
    return optionally(.value(inner), key, at: index)
  }

  private func optionally(_ base: Evaluated, _ key: Value, at index: Int) -> Evaluated {
    switch base {
    case .value(.optional(let inner)): return optionalPart(inner, key, at: index)
    case .value(let value):
      do {
        return .value(.optional(try Self.part(of: value, key)))
      } catch .noSuchKey, .indexOutOfRange {
        return .value(.optional(nil))
      } catch {
        if case .string(let name) = key {
          return fault(.noSuchField(name, type: value.typeName), at: index)
        }
        return fault(error, at: index)
      }
    case .partial(let partial):
      let found = part(of: partial, key, at: index)
      switch found {
      case .value(let value): return .value(.optional(value))
      case .fault: return .value(.optional(nil))
      default: return blocked(found)
      }
    default: return base
    }
  }
}

extension Value {
  /// The whole number that a list's index stands for.
  var wholeNumber: Int? {
    switch self {
    case .int(let value): Int(exactly: value)
    case .uint(let value): Int(exactly: value)
    case .double(let value): Int(exactly: value)
    default: nil
    }
  }

  /// A key as a message shows it.
  var keyText: String {
    if case .string(let text) = self { text } else { description }
  }
}
