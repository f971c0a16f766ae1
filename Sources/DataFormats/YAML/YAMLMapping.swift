/// The entries of one mapping while it is read: keys unique, merge keys resolved.
///
/// Merge keys follow <https://yaml.org/type/merge.html>: a key written in the mapping wins over a
/// merged one, and an earlier merged mapping over a later one.
struct YAMLMapping {
  typealias Entry = (key: YAMLNode, value: YAMLNode)

  private let path: String
  private let duplicateKeys: DuplicateKeys
  private var entries: [Entry] = []
  private var merged: [YAMLNode] = []
  /// The place of each text key in `entries`; filled only when there are many.
  private var index: [String: Int] = [:]

  private static let fewKeys = 16

  /// Starts a mapping that will have so many entries.
  init(path: String, duplicateKeys: DuplicateKeys, count: Int) {
    self.path = path
    self.duplicateKeys = duplicateKeys
    entries.reserveCapacity(count)
  }

  /// Adds a key and its value as written.
  mutating func add(_ key: YAMLNode, _ value: YAMLNode) throws(InputError) {
    if Self.isMerge(key) { return merged.append(contentsOf: try mappings(to: value)) }
    guard let text = key.string, let first = place(of: text) else { return append((key, value)) }
    guard duplicateKeys == .keepLast else {
      throw InputError(
        path: path, position: key.position,
        problem: .duplicateKey(text, first: entries[first].key.position))
    }
    entries[first] = (key, value)
  }

  /// All entries, the merged ones last.
  func resolved() throws(InputError) -> [Entry] {
    var result = self
    for mapping in merged {
      for entry in mapping.entries {
        if let text = entry.key.string, result.place(of: text) != nil { continue }
        result.append(entry)
      }
    }
    return result.entries
  }

  private mutating func append(_ entry: Entry) {
    entries.append(entry)
    guard entries.count > Self.fewKeys else { return }
    if entries.count == Self.fewKeys + 1 {
      for (place, entry) in entries.enumerated() { note(entry.key, at: place) }
    } else {
      note(entry.key, at: entries.count - 1)
    }
  }

  private mutating func note(_ key: YAMLNode, at place: Int) {
    if let text = key.string { index[text] = place }
  }

  private func place(of text: String) -> Int? {
    if entries.count > Self.fewKeys { return index[text] }
    return entries.firstIndex { $0.key.string == text }
  }

  private static func isMerge(_ key: YAMLNode) -> Bool {
    guard case .scalar("<<", let isPlain, let tag) = key.content else { return false }
    return isPlain && tag == nil || tag == "tag:yaml.org,2002:merge"
  }

  private func mappings(to value: YAMLNode) throws(InputError) -> [YAMLNode] {
    let all = value.isSequence ? value.items : [value]
    if let wrong = all.first(where: { !$0.isMapping }) {
      throw InputError(
        path: path, position: wrong.position,
        problem: .wrongKind(found: wrong.kind, expected: "a mapping to merge"))
    }
    return all
  }
}
