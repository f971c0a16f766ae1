extension Library {
  /// Functions that turn a value of one type into another.
  static let conversions: [Function] = [
    Function(
      "bool", "A boolean of a text.",
      [
        .global([.bool], .bool, .unary { $0 }),
        .global([.string], .bool, .unary(Conversion.bool)),
      ],
      examples: [Example("bool('true')", "true")]),
    Function(
      "int", "A whole number of a number, a text or a moment's seconds; fractions are cut off.",
      [.int, .uint, .double, .string, .timestamp, .duration].map {
        .global([$0], .int, .unary(Conversion.int))
      },
      examples: [Example("int(2.9)", "2"), Example("int('42')", "42")]),
    Function(
      "uint", "A whole number without a sign.",
      [.uint, .int, .double, .string].map { .global([$0], .uint, .unary(Conversion.uint)) },
      examples: [Example("uint(7)", "7u")]),
    Function(
      "double", "A floating-point number.",
      [.double, .int, .uint, .string].map { .global([$0], .double, .unary(Conversion.double)) },
      examples: [Example("double(1)", "1.0")]),
    Function(
      "string", "The text of a value.",
      [
        .string, .bool, .int, .uint, .double, .bytes, .timestamp, .duration, .ip, .cidr,
      ].map {
        .global([$0], .string, cost: .traversal(0), .unary(Conversion.string))
      },
      examples: [Example("string(1.5)", "\"1.5\"")]),
    Function(
      "bytes", "The UTF-8 bytes of a text.",
      [.bytes, .string].map {
        .global([$0], .bytes, cost: .traversal(0), .unary(Conversion.bytes))
      },
      examples: [Example("bytes('ab')", "b\"ab\"")]),
    Function(
      "timestamp", "A moment of RFC 3339 text or of seconds since 1970.",
      [.timestamp, .string, .int].map {
        .global([$0], .timestamp, .unary(Conversion.timestamp))
      },
      examples: [
        Example("timestamp('2026-11-23T08:30:00Z')", "timestamp(\"2026-11-23T08:30:00Z\")")
      ]),
    Function(
      "duration", "A span of text such as `1h30m`, or of seconds.",
      [.duration, .string, .int].map {
        .global([$0], .duration, .unary(Conversion.duration))
      },
      examples: [Example("duration('1m') == duration('60s')", "true")]),
    Function(
      "dyn", "The same value, of a type that is decided at run time.",
      [.global([.parameter("A")], .dyn, .unary { $0 })],
      examples: [Example("dyn(1) == 1u", "true")]),
    Function(
      "type", "The type of a value.",
      [.global([.parameter("A")], .type(.parameter("A")), .unary { .type($0.typeName) })],
      examples: [Example("type(1) == int", "true")]),
  ]
}

/// The conversions between types.
enum Conversion {
  typealias Reason = EvaluationError.Reason

  static func bool(_ value: Value) throws(Reason) -> Value {
    let text = try value.string()
    switch text {
    case "1", "t", "T", "true", "TRUE", "True": return .bool(true)
    case "0", "f", "F", "false", "FALSE", "False": return .bool(false)
    default: throw .conversion(of: text, to: "bool")
    }
  }

  static func int(_ value: Value) throws(Reason) -> Value {
    switch value {
    case .int: return value
    case .uint(let number): if let whole = Int64(exactly: number) { return .int(whole) }
    case .double(let number):
      // The ends of the range have no exact double; cel-go refuses them too.
      let whole = number.rounded(.towardZero)
      if whole > -0x1p63, whole < 0x1p63, let result = Int64(exactly: whole) {
        return .int(result)
      }
    case .string(let text): if let whole = decimal(text, Int64.self) { return .int(whole) }
    case .timestamp(let moment): return .int(moment.seconds)
    case .duration(let span): return .int(span.nanoseconds / 1_000_000_000)
    default: break
    }
    throw .conversion(of: text(value), to: "int")
  }

  static func uint(_ value: Value) throws(Reason) -> Value {
    switch value {
    case .uint: return value
    case .int(let number): if let whole = UInt64(exactly: number) { return .uint(whole) }
    case .double(let number):
      let whole = number.rounded(.towardZero)
      if whole >= 0, whole < 0x1p64, let result = UInt64(exactly: whole) { return .uint(result) }
    case .string(let text): if let whole = decimal(text, UInt64.self) { return .uint(whole) }
    default: break
    }
    throw .conversion(of: text(value), to: "uint")
  }

  static func double(_ value: Value) throws(Reason) -> Value {
    switch value {
    case .double: return value
    case .int(let number): return .double(Double(number))
    case .uint(let number): return .double(Double(number))
    case .string(let text):
      if let number = floating(text) { return .double(number) }
    default: break
    }
    throw .conversion(of: text(value), to: "double")
  }

  static func string(_ value: Value) throws(Reason) -> Value {
    switch value {
    case .string: return value
    case .bytes(let bytes):
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .conversion(of: "bytes", to: "string")
      }
      return .string(text)
    default: return .string(text(value))
    }
  }

  static func bytes(_ value: Value) throws(Reason) -> Value {
    if case .bytes = value { return value }
    return .bytes(Array(try value.string().utf8))
  }

  static func timestamp(_ value: Value) throws(Reason) -> Value {
    switch value {
    case .timestamp: return value
    case .int(let seconds):
      if let moment = Timestamp(seconds: seconds) { return .timestamp(moment) }
    case .string(let text): if let moment = Timestamp(text) { return .timestamp(moment) }
    default: break
    }
    throw .conversion(of: text(value), to: "timestamp")
  }

  static func duration(_ value: Value) throws(Reason) -> Value {
    switch value {
    case .duration: return value
    case .int(let seconds):
      if let span = TimeSpan(seconds: seconds) { return .duration(span) }
    case .string(let text): if let span = TimeSpan(text) { return .duration(span) }
    default: break
    }
    throw .conversion(of: text(value), to: "duration")
  }

  /// A value as text without quotes.
  static func text(_ value: Value) -> String {
    switch value {
    case .string(let text): text
    case .uint(let number): String(number)
    case .double(let number): DecimalText.shortest(number)
    case .timestamp(let moment): moment.description
    case .duration(let span): span.description
    case .network(let address): address.description
    default: value.description
    }
  }

  private static func decimal<T: FixedWidthInteger>(_ text: String, _ type: T.Type) -> T? {
    text.hasPrefix("+") ? nil : T(text)
  }

  private static func floating(_ text: String) -> Double? {
    switch text {
    case "NaN": return .nan
    case "Infinity", "+Infinity", "Inf", "+Inf", "inf": return .infinity
    case "-Infinity", "-Inf", "-inf": return -.infinity
    default:
      let isDecimal = text.utf8.allSatisfy { byte in
        Lexer.isDigit(byte) || "+-.eE".utf8.contains(byte)
      }
      return isDecimal ? Double(text) : nil
    }
  }
}
