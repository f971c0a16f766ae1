/// The members of an object that is being built.
struct CanonicalMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: CanonicalNode
  let codingPath: [any CodingKey]

  private func add(_ member: CanonicalNode, _ key: Key) {
    guard case .members(var members) = node.content else { return }
    node.content = .empty
    members.append((key.stringValue, member))
    node.content = .members(members)
  }

  mutating func encodeNil(forKey key: Key) throws {
    let member = CanonicalNode()
    member.content = .scalar(.null)
    add(member, key)
  }

  mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    add(try CanonicalEncoder.node(of: value, at: codingPath + [key]), key)
  }

  private func inner(_ key: Key) -> CanonicalEncoder {
    let member = CanonicalNode()
    add(member, key)
    return CanonicalEncoder(node: member, codingPath: codingPath + [key])
  }

  mutating func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Inner> { inner(key).container(keyedBy: type) }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    inner(key).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    CanonicalEncoder(node: node, codingPath: codingPath)
  }

  mutating func superEncoder(forKey key: Key) -> any Encoder { inner(key) }
}

/// The items of a list that is being built.
struct CanonicalItems: UnkeyedEncodingContainer {
  let node: CanonicalNode
  let codingPath: [any CodingKey]

  var count: Int { if case .list(let items) = node.content { items.count } else { 0 } }

  private func add(_ item: CanonicalNode) {
    guard case .list(var items) = node.content else { return }
    node.content = .empty
    items.append(item)
    node.content = .list(items)
  }

  mutating func encodeNil() throws {
    let item = CanonicalNode()
    item.content = .scalar(.null)
    add(item)
  }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    add(try CanonicalEncoder.node(of: value, at: codingPath + [CanonicalKey(intValue: count)]))
  }

  private func inner() -> CanonicalEncoder {
    let item = CanonicalNode()
    add(item)
    return CanonicalEncoder(node: item, codingPath: codingPath)
  }

  mutating func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type
  ) -> KeyedEncodingContainer<Inner> { inner().container(keyedBy: type) }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    inner().unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { inner() }
}

/// A value without parts that is being written.
struct CanonicalScalar: SingleValueEncodingContainer {
  let node: CanonicalNode
  let codingPath: [any CodingKey]

  mutating func encodeNil() throws { node.content = .scalar(.null) }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    node.content = try CanonicalEncoder.node(of: value, at: codingPath).content
  }
}
