/// The nodes of one document side by side: few large pieces of memory instead of one for each node.
struct YAMLTree: Sendable {
  /// What a node is; a plain scalar is one without quotes.
  enum Kind: UInt8 {
    case plain, quoted, sequence, mapping
  }

  /// A node: where it stands, and where its text or its children are.
  struct Record: Sendable {
    let kind: Kind
    /// The number of its tag, or -1.
    let tag: Int32
    /// The bytes of a scalar in `texts`, or the children of a collection in `links`.
    let extent: Range<Int32>
    private let line: Int32
    private let column: Int32
    private let offset: Int32

    init(_ kind: Kind, _ extent: Range<Int>, tag: Int32, at position: SourcePosition) {
      self.kind = kind
      self.extent = Int32(clamping: extent.lowerBound)..<Int32(clamping: extent.upperBound)
      self.tag = tag
      line = Int32(clamping: position.line)
      column = Int32(clamping: position.column)
      offset = Int32(clamping: position.offset)
    }

    var position: SourcePosition {
      SourcePosition(line: Int(line), column: Int(column), offset: Int(offset))
    }

    var range: Range<Int> { Int(extent.lowerBound)..<Int(extent.upperBound) }

    var isScalar: Bool { kind == .plain || kind == .quoted }
  }

  private(set) var records: [Record] = []
  /// The children of all lists, and the keys and values of all mappings in turn.
  private(set) var links: [Int32] = []
  private var texts: [UInt8] = []
  private var tags: [String] = []

  /// The most bytes of a stream, so that 32 bits number everything in it: texts grow to three bytes
  /// from two.
  static let mostBytes = Int(Int32.max) / 2

  /// An empty tree with as much room as another one took.
  init(like other: YAMLTree? = nil) {
    guard let other else { return }
    records.reserveCapacity(other.records.count)
    links.reserveCapacity(other.links.count)
    texts.reserveCapacity(other.texts.count)
  }

  /// Adds a scalar; its number.
  mutating func addScalar(
    _ text: UnsafeBufferPointer<UInt8>, isPlain: Bool, tag: String? = nil,
    at position: SourcePosition
  ) -> Int32 {
    let start = texts.count
    texts.append(contentsOf: text)
    return add(isPlain ? .plain : .quoted, start..<texts.count, tag, position)
  }

  /// Adds a collection of the links from a place on; its number.
  mutating func addCollection(
    _ kind: Kind, linksFrom start: Int, tag: String? = nil, at position: SourcePosition
  ) -> Int32 {
    add(kind, start..<links.count, tag, position)
  }

  private mutating func add(
    _ kind: Kind, _ range: Range<Int>, _ tag: String?, _ position: SourcePosition
  ) -> Int32 {
    records.append(Record(kind, range, tag: tag.map { number(ofTag: $0) } ?? -1, at: position))
    return Int32(records.count - 1)
  }

  private mutating func number(ofTag tag: String) -> Int32 {
    if let last = tags.last, last == tag { return Int32(tags.count - 1) }
    tags.append(tag)
    return Int32(tags.count - 1)
  }

  /// Adds children of the collection that is added next.
  mutating func link(_ children: some Sequence<Int32>) { links.append(contentsOf: children) }

  /// Puts another child in a place.
  mutating func relink(_ place: Int, to child: Int32) { links[place] = child }

  subscript(_ number: Int32) -> Record { records[Int(number)] }

  /// The tag of a node as written in full, or nil.
  func tag(of record: Record) -> String? { record.tag < 0 ? nil : tags[Int(record.tag)] }

  /// The text of a scalar.
  func text(of record: Record) -> String { String(decoding: texts[record.range], as: UTF8.self) }

  /// The bytes of a scalar, which are UTF-8.
  func bytes(of record: Record) -> ArraySlice<UInt8> { texts[record.range] }

  /// Whether two scalars have the same text.
  func haveSameText(_ one: Record, _ two: Record) -> Bool {
    one.extent.count == two.extent.count && texts[one.range] == texts[two.range]
  }

  /// Whether a scalar has a given text.
  func hasText(_ record: Record, _ text: some Collection<UInt8>) -> Bool {
    texts[record.range].elementsEqual(text)
  }
}

/// A tree that is complete, shared by its nodes.
final class YAMLDocument: Sendable {
  let tree: YAMLTree

  static let empty = YAMLDocument(YAMLTree())

  init(_ tree: YAMLTree) { self.tree = tree }
}
