/// A JSON value in memory, without places; objects keep their order.
public indirect enum JSONValue: Sendable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A number, exactly as written.
  case number(JSONNumber)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Members in the order written; keys are unique when parsed.
  case object([(key: String, value: JSONValue)])

  /// Reads a whole input; keys that repeat are refused.
  public static func parse(
    _ bytes: [UInt8], path: String, limits: JSONLimits = .evidence
  ) throws(InputError) -> JSONValue {
    try JSONNode.parse(bytes, path: path, limits: limits).value
  }
}

extension JSONValue: Hashable {
  /// Compares structure; the order of members matters, and so does how a number is written.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a.text == b.text
    case (.string(let a), .string(let b)): a == b
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a.elementsEqual(b) { $0 == $1 }
    default: false
    }
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .number(let value): hasher.combine(value.text)
    case .string(let value): hasher.combine(value)
    case .array(let items): hasher.combine(items)
    case .object(let members):
      for (key, value) in members {
        hasher.combine(key)
        hasher.combine(value)
      }
    }
  }
}

extension JSONValue {
  /// The value of a key of an object, or nil.
  public subscript(_ key: String) -> JSONValue? { entries.first { $0.key == key }?.value }

  /// The members of an object; empty for anything else.
  public var entries: [(key: String, value: JSONValue)] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The items of a list; empty for anything else.
  public var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }

  /// The text, or nil.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The truth value, or nil.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The number, or nil.
  public var number: JSONNumber? { if case .number(let number) = self { number } else { nil } }

  /// The whole number, or nil.
  public var int: Int64? { number?.int64 }

  /// The number as a double, or nil.
  public var double: Double? { number?.double }

  /// Whether it is `null`.
  public var isNull: Bool { if case .null = self { true } else { false } }
}
