import TextLayout

/// Takes a mapping apart key by key, and then insists that no other key is there.
public struct StrictMapping {
  /// The path for messages.
  public let path: String
  /// What the mapping describes, for messages, such as `practice 'CFG-1'`.
  public let what: String
  /// The mapping itself.
  public let node: YAMLNode
  private var asked: [String] = []

  /// Starts with a mapping.
  public init(_ node: YAMLNode, path: String, what: String) throws(InputError) {
    guard node.isMapping else { throw node.wrongKind("a mapping for \(what)", path: path) }
    for (key, _) in node.entries where key.string == nil {
      throw key.wrongKind("a text key in \(what)", path: path)
    }
    (self.node, self.path, self.what) = (node, path, what)
  }

  /// The value of a key that must be there.
  public mutating func required(_ key: String) throws(InputError) -> YAMLNode {
    guard let value = optional(key) else {
      throw InputError(
        path: path, position: node.position, problem: .missingKey(key, in: what))
    }
    return value
  }

  /// The value of a key that may be missing.
  public mutating func optional(_ key: String) -> YAMLNode? {
    if !asked.contains(key) { asked.append(key) }
    return node[key]
  }

  /// Refuses the first key nobody asked for, naming the nearest and all valid ones.
  public func finish() throws(InputError) {
    if let first = leftovers().first { throw first }
  }

  /// An error for each key nobody asked for, naming the nearest and all valid ones.
  public func leftovers() -> [InputError] {
    node.entries.compactMap { key, _ in
      guard let text = key.string, !asked.contains(text) else { return nil }
      return InputError(
        path: path, position: key.position,
        problem: .unknownKey(
          text, suggestion: NearestName.suggestion(for: text, in: asked), valid: asked))
    }
  }

  /// Where the value of a key stands, or where the mapping starts when the key is missing.
  public func position(of key: String) -> SourcePosition { (node[key] ?? node).position }

  /// An error at the value of a key.
  public func error(at key: String, _ problem: InputError.Problem) -> InputError {
    InputError(path: path, position: position(of: key), problem: problem)
  }
}
