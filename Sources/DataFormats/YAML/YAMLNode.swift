/// A node of a YAML document, with its place.
///
/// A node may stand in several places when the document uses aliases; it then knows the place of
/// its anchor. The tree is never deeper than the limit it was read with, so recursion is safe.
public struct YAMLNode: Sendable {
  private let document: YAMLDocument
  private let number: Int32

  /// Makes a node of a document by its number.
  init(_ document: YAMLDocument, _ number: Int32) {
    (self.document, self.number) = (document, number)
  }

  var tree: YAMLTree { document.tree }
  var record: YAMLTree.Record { document.tree[number] }

  /// The tag written before the node, such as `!reference`, or nil; of no effect but on how a
  /// scalar is read.
  public var tag: String? { tree.tag(of: record) }

  /// Where the node starts; for a block mapping or list, where its first key or dash stands.
  public var position: SourcePosition { record.position }

  /// The value of a text key of a mapping, or nil.
  public subscript(_ key: String) -> YAMLNode? {
    let tree = tree
    return entries.first { entry in
      let record = entry.key.record
      return record.isScalar && tree.hasText(record, key.utf8)
    }?.value
  }

  /// The items of a list; empty for anything else.
  public var items: YAMLItems { children(of: .sequence) }

  /// The items of a list, or the node itself where one may stand for a list of one.
  public var itemsOrSelf: [YAMLNode] { isSequence ? Array(items) : [self] }

  /// The keys and values of a mapping in the order written, merged ones (`<<`) last.
  ///
  /// Keys are unique; there are none in anything else.
  public var entries: YAMLEntries { YAMLEntries(children(of: .mapping)) }

  private func children(of kind: YAMLTree.Kind) -> YAMLItems {
    YAMLItems(document, record.kind == kind ? record.range : 0..<0)
  }

  /// Whether the node is a list.
  public var isSequence: Bool { record.kind == .sequence }

  /// Whether the node is a mapping.
  public var isMapping: Bool { record.kind == .mapping }

  /// What the node is, for messages: `a list`, `a mapping`, `text`, `a number`, `nothing` ….
  public var kind: String {
    switch record.kind {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .plain, .quoted: scalarKind
    }
  }
}
