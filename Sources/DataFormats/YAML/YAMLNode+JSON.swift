extension YAMLNode {
  /// A document of JSON as a tree of YAML, for formats that are written in both.
  ///
  /// JSON is nearly a part of YAML, but not where tabs indent it.
  public init(_ node: JSONNode) {
    var tree = YAMLTree()
    let root = tree.add(node)
    self.init(YAMLDocument(tree), root)
  }
}

extension YAMLTree {
  /// Adds a node of JSON and all below it; its number.
  fileprivate mutating func add(_ node: JSONNode) -> Int32 {
    switch node.content {
    case .null: add("null", isPlain: true, at: node.position)
    case .bool(let value): add(value ? "true" : "false", isPlain: true, at: node.position)
    case .number(let number): add(number.text, isPlain: true, at: node.position)
    case .string(let text): add(text, isPlain: false, at: node.position)
    case .array(let items): add(.sequence, items.map { add($0) }, at: node.position)
    case .object(let members):
      add(
        .mapping,
        members.flatMap {
          [add($0.key, isPlain: false, at: $0.keyPosition), add($0.value)]
        }, at: node.position)
    }
  }

  private mutating func add(
    _ text: String, isPlain: Bool, at position: SourcePosition
  ) -> Int32 {
    var text = text
    return text.withUTF8 { addScalar($0, isPlain: isPlain, at: position) }
  }

  private mutating func add(
    _ kind: Kind, _ children: [Int32], at position: SourcePosition
  ) -> Int32 {
    let start = links.count
    link(children)
    return addCollection(kind, linksFrom: start, at: position)
  }
}
