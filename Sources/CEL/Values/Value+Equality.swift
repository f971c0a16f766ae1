extension Value {
  /// The language's equality: one number line across kinds, false across other kinds.
  func equals(_ other: Value) -> Bool {
    switch (self, other) {
    case (.int(let a), .int(let b)): return a == b
    case (.double(let a), .double(let b)): return a == b
    case (.string(let a), .string(let b)): return ScalarText.same(a, b)
    case (.list(let a), .list(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.equals($1) }
    case (.map(let a), .map(let b)): return Self.equal(a, b)
    case (.optional(let a), .optional(let b)):
      guard let a, let b else { return a == nil && b == nil }
      return a.equals(b)
    default:
      if let order = Value.numericOrder(self, other) { return order == .same }
      return isNumber || other.isNumber ? false : self == other
    }
  }

  private static func equal(_ left: ValueMap, _ right: ValueMap) -> Bool {
    left.count == right.count
      && left.entries.allSatisfy { entry in right[entry.key].map(entry.value.equals) ?? false }
  }

  var isNumber: Bool {
    switch self {
    case .int, .uint, .double: true
    default: false
    }
  }
}

/// How one value lies to another.
enum Order {
  case before, same, after
}

extension Value {
  /// The order of two values, or nil where there is none: other kinds, or NaN.
  static func order(_ left: Value, _ right: Value) -> Order? {
    switch (left, right) {
    case (.bool(let a), .bool(let b)): a == b ? .same : (b ? .before : .after)
    case (.string(let a), .string(let b)):
      ScalarText.same(a, b) ? .same : (ScalarText.precedes(a, b) ? .before : .after)
    case (.bytes(let a), .bytes(let b)):
      a == b ? .same : (a.lexicographicallyPrecedes(b) ? .before : .after)
    case (.timestamp(let a), .timestamp(let b)): compare(a, b)
    case (.duration(let a), .duration(let b)): compare(a, b)
    default: numericOrder(left, right)
    }
  }

  /// The order of two numbers of any kind on one line, or nil with NaN or anything else.
  static func numericOrder(_ left: Value, _ right: Value) -> Order? {
    switch (left, right) {
    case (.int(let a), .int(let b)): compare(a, b)
    case (.uint(let a), .uint(let b)): compare(a, b)
    case (.double(let a), .double(let b)): a.isNaN || b.isNaN ? nil : compare(a, b)
    case (.int(let a), .uint(let b)): a < 0 ? .before : compare(UInt64(a), b)
    case (.uint(let a), .int(let b)): b < 0 ? .after : compare(a, UInt64(b))
    case (.int(let a), .double(let b)): b.isNaN ? nil : Self.place(a, beside: b)
    case (.uint(let a), .double(let b)): b.isNaN ? nil : Self.place(a, beside: b)
    case (.double(let a), .int(let b)): a.isNaN ? nil : Self.place(b, beside: a).reversed
    case (.double(let a), .uint(let b)): a.isNaN ? nil : Self.place(b, beside: a).reversed
    default: nil
    }
  }

  /// Places a whole number beside a double as the suite does: rounded to double first.
  private static func place(_ whole: some BinaryInteger, beside number: Double) -> Order {
    compare(Double(whole), number)
  }

  private static func compare<T: Comparable>(_ left: T, _ right: T) -> Order {
    left == right ? .same : (left < right ? .before : .after)
  }
}

extension Order {
  var reversed: Order {
    switch self {
    case .before: .after
    case .same: .same
    case .after: .before
    }
  }
}
