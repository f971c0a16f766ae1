/// A place in the tree that an encoder fills.
final class CanonicalNode {
  enum Content {
    case empty
    case scalar(JSONValue)
    case list([CanonicalNode])
    case members([(key: String, node: CanonicalNode)])
  }

  var content = Content.empty

  /// The tree below as a value.
  var value: JSONValue {
    switch content {
    case .empty: .object([])
    case .scalar(let value): value
    case .list(let items): .array(items.map(\.value))
    case .members(let members): .object(members.map { ($0.key, $0.node.value) })
    }
  }
}

/// Builds the tree of one value.
struct CanonicalEncoder: Encoder {
  let node: CanonicalNode
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  static func node(of value: some Encodable, at path: [any CodingKey]) throws -> CanonicalNode {
    let node = CanonicalNode()
    if let scalar = scalar(value) {
      node.content = .scalar(scalar)
    } else if value is any Numeric {
      // It would hand itself back to the encoder for ever.
      throw EncodingError.invalidValue(
        value, .init(codingPath: path, debugDescription: "\(value) is no number of JSON"))
    } else {
      try value.encode(to: CanonicalEncoder(node: node, codingPath: path))
      (value as? any UnorderedValue)?.sort(node)
    }
    return node
  }

  private static func scalar(_ value: some Encodable) -> JSONValue? {
    switch value {
    case let text as String: .string(text)
    case let flag as Bool: .bool(flag)
    case let number as Int: .number(JSONNumber(Int64(number)))
    case let number as Int64: .number(JSONNumber(number))
    case let number as Int32: .number(JSONNumber(Int64(number)))
    case let number as UInt8: .number(JSONNumber(Int64(number)))
    // A double as the shortest text that reads back as the same one.
    case let number as Double: JSONNumber("\(number)").map(JSONValue.number)
    default: nil
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .members = node.content {} else { node.content = .members([]) }
    return KeyedEncodingContainer(CanonicalMembers(node: node, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .list = node.content {} else { node.content = .list([]) }
    return CanonicalItems(node: node, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    CanonicalScalar(node: node, codingPath: codingPath)
  }
}

/// A value that keeps its parts in no order.
protocol UnorderedValue {
  func sort(_ node: CanonicalNode)
}

extension Set: UnorderedValue {
  func sort(_ node: CanonicalNode) {
    guard case .list(let items) = node.content else { return }
    node.content = .list(items.sortedByBytes { $0 })
  }
}

extension Dictionary: UnorderedValue {
  /// Keys that are no text stand in a list, each before its value.
  func sort(_ node: CanonicalNode) {
    switch node.content {
    case .members(let members): node.content = .members(members.sorted { $0.key < $1.key })
    case .list(let items):
      let pairs = stride(from: 0, to: items.count - 1, by: 2).map { items[$0...$0 + 1] }
      let sorted = pairs.sortedByBytes { $0[$0.startIndex] }
      node.content = .list(sorted.flatMap { $0 })
    case .empty, .scalar: return
    }
  }
}

extension Array {
  fileprivate func sortedByBytes(_ node: (Element) -> CanonicalNode) -> [Element] {
    let keyed = map { element in
      var writer = JSONWriter(isIndented: false)
      writer.value(node(element).value)
      return (key: writer.bytes, element: element)
    }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.element)
  }
}
