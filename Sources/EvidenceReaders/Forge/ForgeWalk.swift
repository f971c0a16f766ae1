import DataFormats
import Evidence

/// Goes through an export object by object, however its pages are nested.
///
/// Pages follow each other as `gh api --paginate` prints them, in one list as with `--slurp`, or a
/// line each; a page is a list, or an object that wraps one. Only one object is held at a time.
struct ForgeWalk {
  /// What a page says of itself.
  struct Page {
    var declared: Int64?
    var items = 0
    var isList = true
    /// Whether a next page follows.
    var hasMore = false
  }

  private(set) var pages: [Page] = []
  private let path: String

  init(path: String) { self.path = path }

  /// Visits every object.
  mutating func run(
    _ reader: inout JSONReader, visit: (ForgeItem) throws(InputError) -> Void
  ) throws(InputError) {
    while try reader.next() != .end {
      if reader.token == .beginArray {
        try list(&reader, visit)
      } else if reader.token == .beginObject {
        try object(&reader, visit)
      }
    }
  }

  private mutating func list(
    _ reader: inout JSONReader, _ visit: (ForgeItem) throws(InputError) -> Void
  ) throws(InputError) {
    let page = pages.count
    pages.append(Page())
    while let token = try reader.nextItem() {
      if token == .beginArray {
        try list(&reader, visit)
      } else if token == .beginObject {
        pages[page].items += try object(&reader, visit) ? 1 : 0
      }
    }
  }

  /// Visits an object, or what it wraps; says whether it was visited itself.
  @discardableResult
  private mutating func object(
    _ reader: inout JSONReader, _ visit: (ForgeItem) throws(InputError) -> Void
  ) throws(InputError) -> Bool {
    let line = reader.position.line
    let start = reader.position
    var members: [JSONNode.Member] = []
    var wrapped = false
    while try reader.nextKey() {
      let (key, position) = (reader.string, reader.position)
      try reader.next()
      if reader.token == .beginArray, ForgeTable.wrappers.contains(key), members.count < 12 {
        // What stands around the list of a page is small; an object that merely has such a key is
        // whole only with its list, so that the list is kept there.
        if let list = try page(&reader, key, members, visit) {
          members.append(.init(key: key, keyPosition: position, value: list))
        } else {
          wrapped = true
        }
      } else {
        members.append(.init(key: key, keyPosition: position, value: try reader.tree()))
      }
    }
    if wrapped {
      if let last = pages.indices.last {
        pages[last].declared = Self.declared(members)
        pages[last].hasMore = Self.hasMore(members)
      }
      return false
    }
    let node = JSONNode(content: .object(members), position: start)
    if let data = node["data"], members.allSatisfy({ Self.answer.contains($0.key) }) {
      try connections(in: data, visit)
      return false
    }
    try visit(ForgeItem(node: node, provenance: Provenance(path: path, line: line)))
    return true
  }

  /// The keys of an answer (GraphQL, October 2021, section 7.1).
  private static let answer: Set<String> = ["data", "errors", "extensions"]

  /// Goes through the lists inside what GraphQL answers, each a page with `nodes`.
  private mutating func connections(
    in node: JSONNode, _ visit: (ForgeItem) throws(InputError) -> Void
  ) throws(InputError) {
    guard let nodes = node["nodes"]?.items else {
      for entry in node.entries { try connections(in: entry.value, visit) }
      return
    }
    let hasMore = node["pageInfo"]?["hasNextPage"]?.bool == true
    pages.append(
      Page(declared: node["count"]?.int, items: nodes.count, isList: false, hasMore: hasMore))
    for node in nodes {
      let place = Provenance(path: path, line: node.position.line)
      try visit(ForgeItem(node: node, provenance: place))
    }
  }

  private static func declared(_ members: [JSONNode.Member]) -> Int64? {
    members.first { ["total_count", "total", "totalCount"].contains($0.key) }?.value.int
  }

  /// Whether a page names the next one: a token at CircleCI, `more` at PagerDuty, an address at
  /// Opsgenie, a flag in GraphQL.
  private static func hasMore(_ members: [JSONNode.Member]) -> Bool {
    members.contains { member in
      switch member.key {
      case "next_page_token": member.value.string?.isEmpty == false
      case "more": member.value.bool == true
      case "paging": member.value["next"]?.string?.isEmpty == false
      case "pageInfo": member.value["hasNextPage"]?.bool == true
      default: false
      }
    }
  }

  /// Goes through the list that a page wraps; returns it as a tree where the object is no page.
  private mutating func page(
    _ reader: inout JSONReader, _ key: String, _ members: [JSONNode.Member],
    _ visit: (ForgeItem) throws(InputError) -> Void
  ) throws(InputError) -> JSONNode? {
    let isPage = !members.contains { ["id", "number", "iid", "name", "title"].contains($0.key) }
    guard isPage else { return try reader.tree() }
    let index = pages.count
    pages.append(Page(isList: false))
    while let token = try reader.nextItem() {
      if token == .beginObject { pages[index].items += try object(&reader, visit) ? 1 : 0 }
    }
    return nil
  }
}
