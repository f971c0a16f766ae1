/// The entries of one mapping while it is read: keys unique, merge keys resolved.
///
/// Merge keys follow <https://yaml.org/type/merge.html>: a key written in the mapping wins over a
/// merged one, and an earlier merged mapping over a later one.
struct YAMLMapping {
  private let path: String
  private let duplicateKeys: DuplicateKeys
  /// Where the entries start among the links of the tree.
  private let start: Int
  private var merged: [Int32] = []
  /// The place of each text key among the links; filled only when there are many.
  private var index: [ArraySlice<UInt8>: Int] = [:]

  private static let fewKeys = 16

  /// Starts a mapping whose entries come next in a tree.
  init(path: String, duplicateKeys: DuplicateKeys, in tree: YAMLTree) {
    self.path = path
    self.duplicateKeys = duplicateKeys
    start = tree.links.count
  }

  /// Adds a key and its value as written.
  mutating func add(
    _ key: Int32, _ value: Int32, to tree: inout YAMLTree
  ) throws(InputError) {
    if Self.isMerge(key, in: tree) {
      return merged.append(contentsOf: try mappings(to: value, in: tree))
    }
    guard let first = place(of: key, in: tree) else { return append(key, value, to: &tree) }
    guard duplicateKeys == .keepLast else { throw duplicate(key, tree.links[first], in: tree) }
    tree.relink(first, to: key)
    tree.relink(first + 1, to: value)
  }

  /// Adds the entries of merged mappings whose keys are not there.
  mutating func merge(into tree: inout YAMLTree) {
    for mapping in merged {
      let links = tree[mapping].range
      for place in stride(from: links.lowerBound, to: links.upperBound, by: 2) {
        let (key, value) = (tree.links[place], tree.links[place + 1])
        if self.place(of: key, in: tree) == nil { append(key, value, to: &tree) }
      }
    }
  }

  private mutating func append(_ key: Int32, _ value: Int32, to tree: inout YAMLTree) {
    tree.link(CollectionOfOne(key))
    tree.link(CollectionOfOne(value))
    let places = stride(from: start, to: tree.links.count, by: 2)
    let count = (tree.links.count - start) / 2
    if count == Self.fewKeys + 1 {
      for place in places { note(place, in: tree) }
    } else if count > Self.fewKeys {
      note(tree.links.count - 2, in: tree)
    }
  }

  private mutating func note(_ place: Int, in tree: YAMLTree) {
    let key = tree[tree.links[place]]
    // A copy, because a slice would hold on to all texts while more are added to them.
    if key.isScalar { index[ArraySlice(Array(tree.bytes(of: key)))] = place }
  }

  /// Where a text key stands that was added before.
  private func place(of key: Int32, in tree: YAMLTree) -> Int? {
    let record = tree[key]
    guard record.isScalar else { return nil }
    if !index.isEmpty { return index[tree.bytes(of: record)] }
    return stride(from: start, to: tree.links.count, by: 2).first { place in
      let other = tree[tree.links[place]]
      return other.isScalar && tree.haveSameText(record, other)
    }
  }

  private static func isMerge(_ key: Int32, in tree: YAMLTree) -> Bool {
    let record = tree[key]
    guard record.isScalar, record.extent.count == 2, tree.hasText(record, "<<".utf8) else {
      return false
    }
    let tag = tree.tag(of: record)
    return record.kind == .plain && tag == nil || tag == "tag:yaml.org,2002:merge"
  }

  private func mappings(to value: Int32, in tree: YAMLTree) throws(InputError) -> [Int32] {
    let record = tree[value]
    let all = record.kind == .sequence ? Array(tree.links[record.range]) : [value]
    if let wrong = all.first(where: { tree[$0].kind != .mapping }) {
      let node = YAMLNode(YAMLDocument(tree), wrong)
      throw InputError(
        path: path, position: node.position,
        problem: .wrongKind(found: node.kind, expected: "a mapping to merge"))
    }
    return all
  }

  private func duplicate(_ key: Int32, _ first: Int32, in tree: YAMLTree) -> InputError {
    InputError(
      path: path, position: tree[key].position,
      problem: .duplicateKey(tree.text(of: tree[key]), first: tree[first].position))
  }
}
