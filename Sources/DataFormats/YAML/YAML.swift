/// Reads YAML 1.2 with the core schema (YAML 1.2.2, section 10.3), by libyaml.
///
/// `yes`, `no` and `on` are text. Aliases share their node, merge keys (`<<`) are resolved, tags
/// never construct anything.
public enum YAML {
  /// Reads all documents of a stream; an empty stream has none.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark, or UTF-16 with one.
  ///   - path: The path for messages.
  ///   - limits: How much is read.
  ///   - duplicateKeys: What to do with a key that stands twice.
  /// - Returns: The roots of the documents.
  /// - Throws: Why and where the stream is refused.
  public static func documents(
    _ bytes: [UInt8], path: String, limits: YAMLLimits = .evidence,
    duplicateKeys: DuplicateKeys = .refuse
  ) throws(InputError) -> [YAMLNode] {
    var documents: [YAMLNode] = []
    try forEachDocument(bytes, path: path, limits: limits, duplicateKeys: duplicateKeys) {
      documents.append($0)
    }
    return documents
  }

  /// Reads the documents of a stream one after the other; only one is held at a time.
  ///
  /// What the stream is refused for may stand behind documents that were handed out.
  public static func forEachDocument(
    _ bytes: [UInt8], path: String, limits: YAMLLimits = .evidence,
    duplicateKeys: DuplicateKeys = .refuse,
    _ body: (YAMLNode) throws(InputError) -> Void
  ) throws(InputError) {
    let most = min(limits.bytes, YAMLTree.mostBytes)
    guard bytes.count <= most else {
      throw InputError(path: path, position: nil, problem: .exceeds(.bytes, most: most))
    }
    guard !bytes.isEmpty else { return }
    try bytes.withUnsafeBufferPointer { input throws(InputError) in
      let events = YAMLEvents(input, path: path)
      var builder = YAMLTreeBuilder(path: path, limits: limits, duplicateKeys: duplicateKeys)
      repeat {
        try events.next()
        if let document = builder.takeDocument() { try body(document) }
      } while try builder.take(events)
    }
  }

  /// Reads a stream of exactly one document.
  public static func document(
    _ bytes: [UInt8], path: String, limits: YAMLLimits = .evidence,
    duplicateKeys: DuplicateKeys = .refuse
  ) throws(InputError) -> YAMLNode {
    let all = try documents(bytes, path: path, limits: limits, duplicateKeys: duplicateKeys)
    guard let first = all.first else {
      throw InputError(path: path, position: nil, problem: .empty)
    }
    guard all.count == 1 else {
      throw InputError(path: path, position: all[1].position, problem: .severalDocuments)
    }
    return first
  }
}
