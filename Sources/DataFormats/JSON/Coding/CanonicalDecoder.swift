/// Reads values from a tree.
struct CanonicalDecoder: Decoder {
  let node: JSONNode
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object = node.content else { throw wrong("expected an object") }
    return KeyedDecodingContainer(CanonicalMembersReader(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let items) = node.content else { throw wrong("expected a list") }
    return CanonicalItemsReader(items: items, decoder: self)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    CanonicalScalarReader(decoder: self)
  }

  func wrong(_ what: String) -> DecodingError {
    .dataCorrupted(
      .init(
        codingPath: codingPath, debugDescription: what,
        underlyingError: PlacedError(position: node.position)))
  }

  /// The value of a type at the node.
  func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let scalar: Any? =
      switch type {
      case is String.Type: node.string
      case is Bool.Type: node.bool
      case is Int.Type: node.int.flatMap { Int(exactly: $0) }
      case is Int64.Type: node.int
      case is Int32.Type: node.int.flatMap { Int32(exactly: $0) }
      case is UInt8.Type: node.int.flatMap { UInt8(exactly: $0) }
      case is Double.Type: node.double
      default: try Value(from: self)
      }
    guard let value = scalar as? Value else {
      throw wrong("expected a value of type \(Value.self)")
    }
    return value
  }

  /// The decoder of a part.
  func inner(_ node: JSONNode, _ key: some CodingKey) -> CanonicalDecoder {
    CanonicalDecoder(node: node, codingPath: codingPath + [key])
  }
}

/// The members of an object.
struct CanonicalMembersReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: CanonicalDecoder
  private let members: [String: JSONNode]

  init(decoder: CanonicalDecoder) {
    self.decoder = decoder
    members = Dictionary(decoder.node.entries.map { ($0.key, $0.value) }) { first, _ in first }
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { members.keys.sorted().compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }

  private func inner(_ key: Key) throws -> CanonicalDecoder {
    guard let node = members[key.stringValue] else {
      throw DecodingError.keyNotFound(
        key,
        .init(
          codingPath: codingPath, debugDescription: "",
          underlyingError: PlacedError(position: decoder.node.position)))
    }
    return decoder.inner(node, key)
  }

  func decodeNil(forKey key: Key) throws -> Bool { try inner(key).node.isNull }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try inner(key).value(type)
  }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Inner> { try inner(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try inner(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { decoder }

  func superDecoder(forKey key: Key) throws -> any Decoder { try inner(key) }
}

/// The items of a list.
struct CanonicalItemsReader: UnkeyedDecodingContainer {
  let items: [JSONNode]
  let decoder: CanonicalDecoder
  private(set) var currentIndex = 0

  init(items: [JSONNode], decoder: CanonicalDecoder) {
    (self.items, self.decoder) = (items, decoder)
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { items.count }
  var isAtEnd: Bool { currentIndex >= items.count }

  private mutating func next() throws -> CanonicalDecoder {
    guard !isAtEnd else { throw decoder.wrong("expected one more item") }
    defer { currentIndex += 1 }
    return decoder.inner(items[currentIndex], CanonicalKey(intValue: currentIndex))
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, items[currentIndex].isNull else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next().value(type)
  }

  mutating func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type
  ) throws -> KeyedDecodingContainer<Inner> { try next().container(keyedBy: type) }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}

/// A value without parts.
struct CanonicalScalarReader: SingleValueDecodingContainer {
  let decoder: CanonicalDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { decoder.node.isNull }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoder.value(type) }
}
