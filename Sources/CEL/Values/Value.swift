/// A value of the expression language.
///
/// `==` asks for the same kind and content, so that `1` and `1.0` differ and NaN equals itself;
/// the language's own equality, one number line across kinds, is what `==` in an expression does.
public enum Value: Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number of 64 bits.
  case int(Int64)
  /// A whole number of 64 bits without a sign.
  case uint(UInt64)
  /// A floating-point number of 64 bits.
  case double(Double)
  /// A text of Unicode scalars; equal only when scalar for scalar the same.
  case string(String)
  /// A sequence of bytes.
  case bytes([UInt8])
  /// A sequence of values.
  case list([Value])
  /// Values by key.
  case map(ValueMap)
  /// A moment.
  case timestamp(Timestamp)
  /// A span of time.
  case duration(TimeSpan)
  /// A type by its runtime name, such as `int` or `list`.
  case type(String)
  /// A value that may be absent.
  indirect case optional(Value?)
  /// An internet address or a block of them.
  case network(NetworkAddress)
}

extension Value: Hashable {
  /// Whether two values have the same kind and content.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.uint(let a), .uint(let b)): a == b
    case (.double(let a), .double(let b)): a == b || (a.isNaN && b.isNaN)
    case (.string(let a), .string(let b)): ScalarText.same(a, b)
    case (.bytes(let a), .bytes(let b)): a == b
    case (.list(let a), .list(let b)): a == b
    case (.map(let a), .map(let b)): a == b
    case (.timestamp(let a), .timestamp(let b)): a == b
    case (.duration(let a), .duration(let b)): a == b
    case (.type(let a), .type(let b)): a == b
    case (.optional(let a), .optional(let b)): a == b
    case (.network(let a), .network(let b)): a == b
    default: false
    }
  }

  /// Feeds the content into a hasher.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .int(let value): hasher.combine(value)
    case .uint(let value): hasher.combine(value)
    case .double(let value): hasher.combine(value.isNaN ? 0 : value)
    case .string(let value), .type(let value): hasher.combine(value)
    case .bytes(let value): hasher.combine(value)
    case .list(let values): hasher.combine(values)
    case .map(let map): hasher.combine(map.count)
    case .timestamp(let value): hasher.combine(value)
    case .duration(let value): hasher.combine(value)
    case .optional(let value): hasher.combine(value)
    case .network(let value): hasher.combine(value)
    }
  }
}

extension Value {
  /// The name of the value's type at run time, such as `int` or `google.protobuf.Timestamp`.
  public var typeName: String {
    switch self {
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string: "string"
    case .bytes: "bytes"
    case .list: "list"
    case .map: "map"
    case .timestamp: "google.protobuf.Timestamp"
    case .duration: "google.protobuf.Duration"
    case .type: "type"
    case .optional: "optional_type"
    case .network(let address): address.typeName
    }
  }
}
