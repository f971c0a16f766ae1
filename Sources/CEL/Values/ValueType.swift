/// The type of an expression, as the checker knows it.
public indirect enum ValueType: Sendable, Hashable {
  /// The type of `null`.
  case null
  /// Booleans.
  case bool
  /// Whole numbers.
  case int
  /// Whole numbers without a sign.
  case uint
  /// Floating-point numbers.
  case double
  /// Texts.
  case string
  /// Byte sequences.
  case bytes
  /// Moments.
  case timestamp
  /// Spans of time.
  case duration
  /// Any type, decided at run time.
  case dyn
  /// Types themselves.
  case type(ValueType)
  /// Lists of one element type.
  case list(ValueType)
  /// Maps of one key type and one value type.
  case map(ValueType, ValueType)
  /// Values that may be absent.
  case optional(ValueType)
  /// A value or null; the wrapper messages of protocol buffers.
  case wrapper(ValueType)
  /// A type that a function's signature leaves open.
  case parameter(String)
  /// A type known by name only, with type arguments.
  case opaque(String, [ValueType])
  /// The type of an expression that is wrong; agrees with every type.
  case error
}

extension ValueType {
  /// Internet addresses.
  static let ip = ValueType.opaque("net.IP", [])
  /// Blocks of internet addresses.
  static let cidr = ValueType.opaque("net.CIDR", [])

  /// The types this one is built of.
  var components: [ValueType] {
    switch self {
    case .list(let element), .optional(let element), .wrapper(let element), .type(let element):
      [element]
    case .map(let key, let value): [key, value]
    case .opaque(_, let arguments): arguments
    default: []
    }
  }

  /// The same type built of other components.
  func rebuilt(_ transform: (ValueType) -> ValueType) -> ValueType {
    switch self {
    case .list(let element): .list(transform(element))
    case .optional(let element): .optional(transform(element))
    case .wrapper(let element): .wrapper(transform(element))
    case .type(let element): .type(transform(element))
    case .map(let key, let value): .map(transform(key), transform(value))
    case .opaque(let name, let arguments): .opaque(name, arguments.map(transform))
    default: self
    }
  }

  var isDynamic: Bool { self == .dyn || self == .error }

  var isNumeric: Bool {
    switch self {
    case .int, .uint, .double: true
    case .wrapper(let element): element.isNumeric
    default: false
    }
  }

  /// The name that `type(x)` yields for values of this type.
  var runtimeName: String {
    switch self {
    case .null: "null_type"
    case .timestamp: "google.protobuf.Timestamp"
    case .duration: "google.protobuf.Duration"
    case .list: "list"
    case .map: "map"
    case .type: "type"
    case .optional: "optional_type"
    case .wrapper(let element): element.runtimeName
    case .opaque(let name, _): name
    default: description
    }
  }
}

extension ValueType: CustomStringConvertible {
  /// The type as people write it: `list(string)`, `map(string, int)`.
  public var description: String {
    switch self {
    case .null: "null"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string: "string"
    case .bytes: "bytes"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .dyn: "dyn"
    case .error: "error"
    case .parameter(let name): name
    case .type: Self.spelled("type", components)
    case .list: Self.spelled("list", components)
    case .map: Self.spelled("map", components)
    case .optional: Self.spelled("optional_type", components)
    case .wrapper: Self.spelled("wrapper", components)
    case .opaque(let name, let arguments): Self.spelled(name, arguments)
    }
  }

  private static func spelled(_ name: String, _ arguments: [ValueType]) -> String {
    guard !arguments.isEmpty else { return name }
    return name + "(" + arguments.map(\.description).joined(separator: ", ") + ")"
  }
}
