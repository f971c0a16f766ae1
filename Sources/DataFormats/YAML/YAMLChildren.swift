/// The items of a list of a YAML document; `[]` is a list without any.
public struct YAMLItems: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  private let document: YAMLDocument
  private let links: Range<Int>

  init(_ document: YAMLDocument, _ links: Range<Int>) {
    (self.document, self.links) = (document, links)
  }

  /// Makes an empty one, for there is nothing that could stand in the brackets.
  public init(arrayLiteral elements: Never...) { self.init(.empty, 0..<0) }

  /// Zero.
  public var startIndex: Int { 0 }
  /// How many items there are.
  public var endIndex: Int { links.count }
  /// An item by its place.
  public subscript(_ index: Int) -> YAMLNode {
    YAMLNode(document, document.tree.links[links.lowerBound + index])
  }
}

/// The keys and values of a mapping of a YAML document; `[]` is a mapping without any.
public struct YAMLEntries: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  /// Keys and values in turn.
  private let children: YAMLItems

  init(_ children: YAMLItems) { self.children = children }

  /// Makes an empty one, for there is nothing that could stand in the brackets.
  public init(arrayLiteral elements: Never...) { self.init([]) }

  /// Zero.
  public var startIndex: Int { 0 }
  /// How many keys there are.
  public var endIndex: Int { children.count / 2 }
  /// A key and its value by their place.
  public subscript(_ index: Int) -> (key: YAMLNode, value: YAMLNode) {
    (children[2 * index], children[2 * index + 1])
  }
}
