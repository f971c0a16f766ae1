import DataFormats

extension YAMLNode {
  /// The same document as a tree of YAML, for formats that are written in both.
  ///
  /// JSON is nearly a part of YAML, but not where tabs indent it.
  convenience init(_ node: JSONNode) {
    let content: Content =
      switch node.content {
      case .null: .scalar(text: "null", isPlain: true, tag: nil)
      case .bool(let value): .scalar(text: value ? "true" : "false", isPlain: true, tag: nil)
      case .number(let number): .scalar(text: number.text, isPlain: true, tag: nil)
      case .string(let text): .scalar(text: text, isPlain: false, tag: nil)
      case .array(let items): .sequence(items.map { YAMLNode($0) })
      case .object(let members):
        .mapping(
          members.map { member in
            let key = Content.scalar(text: member.key, isPlain: false, tag: nil)
            return (YAMLNode(key, at: member.keyPosition), YAMLNode(member.value))
          })
      }
    self.init(content, at: node.position)
  }

  /// Reads a document in JSON or YAML, told by its first byte.
  static func document(in bytes: [UInt8], path: String) throws(InputError) -> YAMLNode {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let first = bytes.dropFirst(bytes.starts(with: mark) ? 3 : 0).first { $0 > 0x20 }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      return try YAML.document(bytes, path: path, duplicateKeys: .keepLast)
    }
    return YAMLNode(try JSONNode.parse(bytes, path: path))
  }
}
