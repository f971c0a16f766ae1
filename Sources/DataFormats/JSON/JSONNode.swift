/// A JSON value in memory with its place.
///
/// The tree is never deeper than the limit it was read with, so recursion is safe.
public struct JSONNode: Sendable {
  /// What a node holds.
  public enum Content: Sendable {
    /// `null`
    case null
    /// `true` or `false`
    case bool(Bool)
    /// A number, exactly as written.
    case number(JSONNumber)
    /// A text.
    case string(String)
    /// A list.
    case array([JSONNode])
    /// Members in the order written; keys are unique.
    case object([Member])
  }

  /// A key and its value.
  public struct Member: Sendable {
    /// The key.
    public let key: String
    /// Where the key stands.
    public let keyPosition: SourcePosition
    /// The value.
    public let value: JSONNode

    /// Makes a member.
    public init(key: String, keyPosition: SourcePosition, value: JSONNode) {
      (self.key, self.keyPosition, self.value) = (key, keyPosition, value)
    }
  }

  /// What the node holds.
  public let content: Content
  /// Where the node starts.
  public let position: SourcePosition

  /// Makes a node from parts that were read one by one.
  public init(content: Content, position: SourcePosition) {
    (self.content, self.position) = (content, position)
  }

  /// Reads a whole input; keys that repeat are refused with both places.
  public static func parse(
    _ bytes: [UInt8], path: String, limits: JSONLimits = .evidence
  ) throws(InputError) -> JSONNode {
    var reader = JSONReader(bytes, path: path, limits: limits)
    try reader.next()
    let node = try reader.tree()
    try reader.finish()
    return node
  }
}

extension JSONReader {
  /// The value that the last token starts, as a tree.
  ///
  /// For parts of a large input: read up to the part, then take its tree.
  public mutating func tree() throws(InputError) -> JSONNode {
    let start = position
    let content: JSONNode.Content =
      switch token {
      case .beginObject: .object(try members())
      case .beginArray: .array(try items())
      case .string: .string(string)
      case .number: .number(try number())
      case .bool: .bool(bool)
      case .key: try nextTree().content
      case .null, .endObject, .endArray, .end: .null
      }
    return JSONNode(content: content, position: start)
  }

  private mutating func nextTree() throws(InputError) -> JSONNode {
    try next()
    return try tree()
  }

  private mutating func items() throws(InputError) -> [JSONNode] {
    var items: [JSONNode] = []
    while try next() != .endArray { items.append(try tree()) }
    return items
  }

  private mutating func members() throws(InputError) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    while try next() == .key {
      let (key, place) = (string, position)
      let value = try nextTree()
      members.append(JSONNode.Member(key: key, keyPosition: place, value: value))
    }
    return members
  }
}
