extension JSONNode {
  // What takes the content apart is never inlined: Swift 6.3.1 ends with "Found ownership error"
  // where it optimises a chain such as `node["a"]?.items ?? []` across modules.

  /// The value of a key of an object, or nil.
  public subscript(_ key: String) -> JSONNode? {
    @inline(never) get { members.first { $0.key == key }?.value }
  }

  /// The members of an object; empty for anything else.
  @inline(never)
  public var members: [Member] {
    if case .object(let members) = content { members } else { [] }
  }

  /// The keys and values of an object; empty for anything else.
  public var entries: [(key: String, value: JSONNode)] { members.map { ($0.key, $0.value) } }

  /// The items of a list; empty for anything else.
  @inline(never)
  public var items: [JSONNode] { if case .array(let items) = content { items } else { [] } }

  /// The text, or nil.
  @inline(never)
  public var string: String? { if case .string(let text) = content { text } else { nil } }

  /// The truth value, or nil.
  @inline(never)
  public var bool: Bool? { if case .bool(let value) = content { value } else { nil } }

  /// The number, or nil.
  @inline(never)
  public var number: JSONNumber? {
    if case .number(let number) = content { number } else { nil }
  }

  /// The whole number, or nil.
  public var int: Int64? { number?.int64 }

  /// The number as a double, or nil.
  public var double: Double? { number?.double }

  /// Whether it is `null`.
  public var isNull: Bool { if case .null = content { true } else { false } }

  /// The same without places.
  public var value: JSONValue {
    switch content {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let number): .number(number)
    case .string(let text): .string(text)
    case .array(let items): .array(items.map(\.value))
    case .object(let members): .object(members.map { ($0.key, $0.value.value) })
    }
  }
}
