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

/// Base64 (RFC 4648).
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let digit = alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)]
        result.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func decode(_ text: String) -> [UInt8]? {
    var digits = Array(text.utf8)
    let padding = digits.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard padding <= 2, padding == 0 || digits.count % 4 == 0 else { return nil }
    digits.removeLast(padding)
    guard digits.count % 4 != 1 else { return nil }
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for digit in digits {
      guard let value = alphabet.firstIndex(of: digit) else { return nil }
      bits = (bits << 6 | UInt32(value)) & 0xFFFFFF
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }
}
