/// A node of a YAML document, with its place.
///
/// A node may stand in several places when the document uses aliases; it then knows the place of
/// its anchor. The tree is never deeper than the limit it was read with, so recursion is safe.
public final class YAMLNode: Sendable {
  /// What a node holds.
  public enum Content: Sendable {
    /// A text; plain when written without quotes, `tag` as written in full or nil.
    case scalar(text: String, isPlain: Bool, tag: String?)
    /// A list.
    case sequence([YAMLNode])
    /// Keys and values in the order written, merged ones (`<<`) last; keys are unique.
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  /// What the node holds.
  public let content: Content
  /// The tag written before the node, such as `!reference`, or nil; it has no effect.
  public let tag: String?
  /// Where the node starts; for a block mapping or list, where its first key or dash stands.
  public let position: SourcePosition

  /// Makes a node.
  public init(_ content: Content, tag: String? = nil, at position: SourcePosition) {
    self.content = content
    if case .scalar(_, _, let scalarTag) = content { self.tag = scalarTag } else { self.tag = tag }
    self.position = position
  }
}

extension YAMLNode {
  /// The value of a text key of a mapping, or nil.
  public subscript(_ key: String) -> YAMLNode? {
    entries.first { $0.key.string == key }?.value
  }

  /// The items of a list; empty for anything else.
  public var items: [YAMLNode] {
    if case .sequence(let items) = content { items } else { [] }
  }

  /// The keys and values of a mapping; empty for anything else.
  public var entries: [(key: YAMLNode, value: YAMLNode)] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  /// Whether the node is a list.
  public var isSequence: Bool { if case .sequence = content { true } else { false } }

  /// Whether the node is a mapping.
  public var isMapping: Bool { if case .mapping = content { true } else { false } }

  /// What the node is, for messages: `a list`, `a mapping`, `text`, `a number`, `nothing` ….
  public var kind: String {
    switch content {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar: scalarKind
    }
  }
}
