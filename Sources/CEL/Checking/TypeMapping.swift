/// What the checker has found out about type parameters, after cel-go's unification.
struct TypeMapping {
  private var found: [String: ValueType] = [:]
  private var made = 0

  /// A type parameter that nothing is known about yet.
  mutating func fresh() -> ValueType {
    made += 1
    return .parameter("_var\(made)")
  }

  /// The type with everything known put in; what stays open becomes `dyn` if asked.
  func substitute(_ type: ValueType, closing: Bool = false) -> ValueType {
    guard case .parameter(let name) = type else {
      return type.components.isEmpty
        ? type : type.rebuilt { substitute($0, closing: closing) }
    }
    guard let known = found[name] else { return closing ? .dyn : type }
    return substitute(known, closing: closing)
  }

  /// Whether all types fit; what was learnt is kept only if they do.
  mutating func isAssignable(_ from: [ValueType], to: [ValueType]) -> Bool {
    guard from.count == to.count else { return false }
    var isSettled = true
    for (source, target) in zip(from, to) {
      guard source.isPlain, target.isPlain else {
        isSettled = false
        continue
      }
      if source != target { return false }
    }
    if isSettled { return true }
    var attempt = self
    for (source, target) in zip(from, to) {
      guard attempt.unify(source, target) else { return false }
    }
    self = attempt
    return true
  }

  /// Whether a value of one type may stand where the other is wanted.
  mutating func isAssignable(_ from: ValueType, to: ValueType) -> Bool {
    isAssignable([from], to: [to])
  }

  private mutating func unify(_ left: ValueType, _ right: ValueType) -> Bool {
    if case .parameter(let name) = right {
      switch bind(name, to: left) {
      case .fits: return true
      case .contradicts: return false
      case .open: break
      }
    }
    if case .parameter(let name) = left { return bind(name, to: right) == .fits }
    if left.isDynamic || right.isDynamic { return true }
    if left == .null { return right.isNullable }
    if right == .null { return left.isNullable }
    return agree(left, right)
  }

  private mutating func agree(_ left: ValueType, _ right: ValueType) -> Bool {
    switch (left, right) {
    case (.wrapper(let a), .wrapper(let b)): return a == b
    case (.wrapper(let a), _): return a == right
    case (_, .wrapper(let b)): return left == b
    case (.type, .type): return true
    default: break
    }
    let (a, b) = (left.components, right.components)
    guard left.runtimeName == right.runtimeName, a.count == b.count else { return false }
    for (source, target) in zip(a, b) {
      guard unify(source, target) else { return false }
    }
    return true
  }

  private enum Binding {
    case fits, contradicts, open
  }

  private mutating func bind(_ name: String, to type: ValueType) -> Binding {
    if type == .parameter(name) { return .fits }
    guard let known = found[name] else {
      guard !mentions(name, in: type) else { return .open }
      found[name] = type
      return .fits
    }
    if type == known { return .fits }
    guard unify(type, known) else { return .contradicts }
    let general = Self.isEqualOrLessSpecific(type, known) ? type : known
    if !mentions(name, in: general) { found[name] = general }
    return .fits
  }

  private func mentions(_ name: String, in type: ValueType) -> Bool {
    if case .parameter(let other) = type {
      return other == name || (found[other].map { mentions(name, in: $0) } ?? false)
    }
    return type.components.contains { mentions(name, in: $0) }
  }

  /// Whether the first type allows at least what the second does.
  static func isEqualOrLessSpecific(_ left: ValueType, _ right: ValueType) -> Bool {
    if left.isDynamic { return true }
    if case .parameter = left { return true }
    if right.isDynamic { return false }
    if case .parameter = right { return false }
    if left == .null { return false }
    if right == .null { return left.isNullable }
    if case .wrapper(let element) = left, element == right { return true }
    let (a, b) = (left.components, right.components)
    guard left.runtimeName == right.runtimeName, a.count == b.count else { return left == right }
    return zip(a, b).allSatisfy { isEqualOrLessSpecific($0, $1) }
  }
}

extension ValueType {
  /// Whether only the very same type agrees with this one, so that nothing need be worked out.
  var isPlain: Bool {
    switch self {
    case .bool, .int, .uint, .double, .string, .bytes: true
    default: false
    }
  }

  /// Whether null may stand for a value of this type.
  var isNullable: Bool {
    switch self {
    case .null, .wrapper, .timestamp, .duration, .optional, .opaque: true
    default: false
    }
  }
}
