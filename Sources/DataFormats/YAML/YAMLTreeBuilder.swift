import CYAML

/// Builds trees out of libyaml's events without recursion, counting what they would unfold to.
struct YAMLTreeBuilder {
  private let path: String
  private let limits: YAMLLimits
  private let duplicateKeys: DuplicateKeys
  private var tree = YAMLTree()
  private var open: [Collection] = []
  /// The children of all open collections, those of the innermost last.
  private var children: [Int32] = []
  private var anchors: [String: Anchor] = [:]
  private var document: YAMLNode?

  init(path: String, limits: YAMLLimits, duplicateKeys: DuplicateKeys) {
    self.path = path
    self.limits = limits
    self.duplicateKeys = duplicateKeys
  }

  /// A list or mapping whose end has not come.
  private struct Collection {
    let position: SourcePosition
    let anchor: String?
    let tag: String?
    let isMapping: Bool
    /// Where its children start.
    let start: Int
    var extent = Extent()
  }

  /// How much a node unfolds to when aliases are counted as what they stand for.
  private struct Extent {
    var nodes = 1
    var height = 1

    mutating func add(_ child: Extent) {
      nodes = nodes.addingReportingOverflow(child.nodes).partialValue
      height = max(height, child.height + 1)
    }
  }

  /// A named node, or nil while its end has not come.
  private typealias Anchor = (node: Int32, extent: Extent)?

  /// The document that the last event ended, once.
  mutating func takeDocument() -> YAMLNode? { document.take() }

  /// Takes the event at hand; false after the last one.
  mutating func take(_ event: YAMLEvents) throws(InputError) -> Bool {
    switch event.type {
    case YAML_STREAM_END_EVENT: return false
    case YAML_ALIAS_EVENT: try takeAlias(event)
    case YAML_SCALAR_EVENT: try takeScalar(event)
    case YAML_SEQUENCE_START_EVENT: try begin(event, isMapping: false)
    case YAML_MAPPING_START_EVENT: try begin(event, isMapping: true)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: try end()
    default: break
    }
    return true
  }

  private mutating func begin(_ event: YAMLEvents, isMapping: Bool) throws(InputError) {
    let position = event.position()
    guard open.count < limits.depth else {
      throw error(.exceeds(.depth, most: limits.depth), at: position)
    }
    if let name = event.anchor { anchors[name] = .some(nil) }
    open.append(
      Collection(
        position: position, anchor: event.anchor, tag: event.tag, isMapping: isMapping,
        start: children.count))
  }

  private mutating func takeScalar(_ event: YAMLEvents) throws(InputError) {
    let position = event.position()
    guard event.scalarLength <= limits.textBytes else {
      throw error(.exceeds(.textBytes, most: limits.textBytes), at: position)
    }
    let node = tree.addScalar(
      event.scalarBytes, isPlain: event.isPlain, tag: event.tag, at: position)
    try add(node, Extent(), anchor: event.anchor, at: position)
  }

  private mutating func takeAlias(_ event: YAMLEvents) throws(InputError) {
    let position = event.position()
    guard let anchor = anchors[event.alias] else {
      throw error(.undefinedAlias(event.alias), at: position)
    }
    guard let (node, extent) = anchor else {
      throw error(.cyclicAlias(event.alias), at: position)
    }
    try add(node, extent, anchor: nil, at: position)
  }

  private mutating func end() throws(InputError) {
    guard let ended = open.popLast() else { return }
    let links = tree.links.count
    if ended.isMapping {
      try linkEntries(from: ended.start)
    } else {
      tree.link(children[ended.start...])
    }
    children.removeLast(children.count - ended.start)
    let node = tree.addCollection(
      ended.isMapping ? .mapping : .sequence, linksFrom: links, tag: ended.tag, at: ended.position)
    try add(node, ended.extent, anchor: ended.anchor, at: ended.position)
  }

  private mutating func linkEntries(from start: Int) throws(InputError) {
    var mapping = YAMLMapping(path: path, duplicateKeys: duplicateKeys, in: tree)
    for index in stride(from: start, to: children.count - 1, by: 2) {
      try mapping.add(children[index], children[index + 1], to: &tree)
    }
    mapping.merge(into: &tree)
  }

  private mutating func add(
    _ node: Int32, _ extent: Extent, anchor: String?, at position: SourcePosition
  ) throws(InputError) {
    if let anchor { anchors[anchor] = (node, extent) }
    guard let last = open.indices.last else { return endDocument(node) }
    children.append(node)
    open[last].extent.add(extent)
    guard open[last].extent.nodes <= limits.nodes else {
      throw error(.exceeds(.nodes, most: limits.nodes), at: position)
    }
    guard open[last].extent.height <= limits.depth else {
      throw error(.exceeds(.depth, most: limits.depth), at: position)
    }
  }

  private mutating func endDocument(_ root: Int32) {
    let next = YAMLTree(like: tree)
    document = YAMLNode(YAMLDocument(tree), root)
    (tree, anchors) = (next, [:])
  }

  private func error(_ problem: InputError.Problem, at position: SourcePosition) -> InputError {
    InputError(path: path, position: position, problem: problem)
  }
}
