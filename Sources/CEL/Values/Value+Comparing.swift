extension Value {
  /// Equality of the language: numbers of all kinds on one line, other kinds never equal.
  public func isEqual(to other: Value) -> Bool {
    if let order = numericOrder(to: other) { return order == 0 }
    switch (self, other) {
    case (.list(let a), .list(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.isEqual(to: $1) }
    case (.map(let a), .map(let b)):
      return a.entries.count == b.entries.count
        && a.entries.allSatisfy { entry in b[entry.key].map { entry.value.isEqual(to: $0) } ?? false
        }
    default: return !isNumber && self == other
    }
  }

  /// Negative, zero or positive as this value stands to another; nil when they have no order.
  public func order(to other: Value) -> Int? {
    if isNumber, other.isNumber { return numericOrder(to: other) }
    switch (self, other) {
    case (.string(let a), .string(let b)):
      return a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars) ? -1 : a == b ? 0 : 1
    case (.bytes(let a), .bytes(let b)): return a.lexicographicallyPrecedes(b) ? -1 : a == b ? 0 : 1
    case (.bool(let a), .bool(let b)): return a == b ? 0 : a ? 1 : -1
    default: return nil
    }
  }

  var isNumber: Bool {
    switch self {
    case .int, .uint, .double: true
    default: false
    }
  }

  private func numericOrder(to other: Value) -> Int? {
    switch (self, other) {
    case (.int(let a), .int(let b)): a < b ? -1 : a == b ? 0 : 1
    case (.uint(let a), .uint(let b)): a < b ? -1 : a == b ? 0 : 1
    case (.int(let a), .uint(let b)): a < 0 ? -1 : UInt64(a) < b ? -1 : UInt64(a) == b ? 0 : 1
    case (.uint, .int): other.numericOrder(to: self).map { -$0 }
    case (.double(let a), .double(let b)): Self.order(a, b)
    case (.double(let a), .int(let b)): Self.order(a, Double(b))
    case (.int(let a), .double(let b)): Self.order(Double(a), b)
    case (.double(let a), .uint(let b)): Self.order(a, Double(b))
    case (.uint(let a), .double(let b)): Self.order(Double(a), b)
    default: nil
    }
  }

  private static func order(_ a: Double, _ b: Double) -> Int? {
    a < b ? -1 : a == b ? 0 : a > b ? 1 : nil
  }
}

extension Value: CustomStringConvertible {
  /// The value as a literal of the language.
  public var description: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .int(let value): "\(value)"
    case .uint(let value): "\(value)u"
    case .double(let value): "\(value)"
    case .string(let value):
      "\"\(value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    case .bytes(let value): "b\"\(value.map { "\\x" + String($0, radix: 16) }.joined())\""
    case .list(let items): "[\(items.map(\.description).joined(separator: ", "))]"
    case .map(let map):
      "{\(map.entries.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
    }
  }
}
