import TextLayout

extension Library {
  /// The extension library of encodings.
  static let encoders: [Function] = [
    Function(
      "base64.encode", "The bytes in Base64.",
      [
        .global(
          [.bytes], .string, cost: .traversal(0),
          .unary { value throws(Reason) in .string(Base64.encode(try value.bytes())) })
      ], examples: [Example("base64.encode(b'hello')", "\"aGVsbG8=\"")]),
    Function(
      "base64.decode", "The bytes of a Base64 text, padded or not.",
      [
        .global(
          [.string], .bytes, cost: .traversal(0),
          .unary { value throws(Reason) in
            let text = try value.string()
            guard let bytes = Base64.decode(text) else { throw .conversion(of: text, to: "bytes") }
            return .bytes(bytes)
          })
      ], examples: [Example("base64.decode('aGVsbG8')", "b\"hello\"")]),
  ]

  /// The library of values that may be absent.
  static let optionals: [Function] = [
    Function(
      "optional.of", "An optional with a value.",
      [.global([v], .optional(v), .unary { .optional($0) })],
      examples: [Example("optional.of(1).value()", "1")]),
    Function(
      "optional.none", "An optional without a value.",
      [.global([], .optional(v), .nullary { .optional(nil) })],
      examples: [Example("optional.none().hasValue()", "false")]),
    Function(
      "optional.ofNonZeroValue", "An optional without a value when it is zero, empty or null.",
      [.global([v], .optional(v), .unary { .optional($0.isZero ? nil : $0) })],
      examples: [Example("optional.ofNonZeroValue('').hasValue()", "false")]),
    Function(
      "hasValue", "Whether the optional has a value.",
      [
        .member(
          [.optional(v)], .bool,
          .unary { value throws(Reason) in .bool(try value.optional() != nil) })
      ], examples: [Example("[1][?0].hasValue()", "true")]),
    Function(
      "value", "The optional's value; an error without one.",
      [
        .member(
          [.optional(v)], v,
          .unary { value throws(Reason) in
            guard let inner = try value.optional() else { throw .absentOptional }
            return inner
          })
      ], examples: [Example("{'a': 1}[?'a'].value()", "1")]),
    Function(
      "or", "The optional, or another one when it has no value.",
      [.member([.optional(v), .optional(v)], .optional(v), .builtIn)],
      examples: [Example("optional.none().or(optional.of(2)).value()", "2")]),
    Function(
      "orValue", "The optional's value, or another one when it has none.",
      [.member([.optional(v), v], v, .builtIn)],
      examples: [Example("{}.?a.orValue(3)", "3")]),
    Function(
      "optional.unwrap", "The values that a list's optionals have.",
      [.global([.list(.optional(v))], .list(v), cost: .elements(0), .unary(unwrap))],
      examples: [Example("optional.unwrap([optional.of(1), optional.none()])", "[1]")]),
    Function(
      "unwrapOpt", "The values that a list's optionals have.",
      [.member([.list(.optional(v))], .list(v), cost: .elements(0), .unary(unwrap))],
      examples: [Example("[optional.of(1), optional.none()].unwrapOpt()", "[1]")]),
  ]

  private static let v = ValueType.parameter("V")

  private static func unwrap(_ value: Value) throws(Reason) -> Value {
    var values: [Value] = []
    for element in try value.list() {
      if let inner = try element.optional() { values.append(inner) }
    }
    return .list(values)
  }
}

extension Value {
  /// Whether the value is its type's zero: 0, false, empty, null or absent.
  var isZero: Bool {
    switch self {
    case .null: true
    case .bool(let value): !value
    case .int(let value): value == 0
    case .uint(let value): value == 0
    case .double(let value): value == 0
    case .string, .bytes, .list, .map: extent == 0
    case .duration(let span): span.nanoseconds == 0
    case .timestamp(let moment): moment.seconds == 0 && moment.nanoseconds == 0
    case .optional(let inner): inner == nil
    case .type, .network: false
    }
  }
}
