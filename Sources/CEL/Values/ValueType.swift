/// A type of the rule language.
public indirect enum ValueType: Sendable, Hashable {
  case null, bool, int, uint, double, string, bytes, timestamp, duration, dyn, type
  case list(ValueType)
  case map(ValueType, ValueType)
  case optional(ValueType)

  var isNumber: Bool { self == .int || self == .uint || self == .double || self == .dyn }

  /// Whether a value of the other type can stand where this one is wanted.
  func accepts(_ other: ValueType) -> Bool {
    switch (self, other) {
    case (.dyn, _), (_, .dyn): true
    case (.list(let a), .list(let b)): a.accepts(b)
    case (.map(let ka, let va), .map(let kb, let vb)): ka.accepts(kb) && va.accepts(vb)
    default: self == other
    }
  }
}

extension ValueType: CustomStringConvertible {
  /// The type as the language writes it: `list(string)`.
  public var description: String {
    switch self {
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string: "string"
    case .bytes: "bytes"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .dyn: "dyn"
    case .type: "type"
    case .list(let element): "list(\(element))"
    case .map(let key, let value): "map(\(key), \(value))"
    case .optional(let wrapped): "optional_type(\(wrapped))"
    }
  }
}
