import DataFormats
import Evidence
import TextLayout

/// Counts the objects of an export by kind, and what became of them.
struct ForgeTally {
  private(set) var all = 0
  private(set) var known = 0
  private var incomplete = 0
  private var title = ""
  private var kinds: Set<EvidenceCollection.RecordKind> = []
  private var order = ListOrder()

  /// Takes an object into the collection when its kind is known.
  mutating func add(_ item: ForgeItem, to collection: inout EvidenceCollection) {
    all += 1
    let item = Self.subject(of: item)
    guard let kind = ForgeTable.kinds.first(where: { $0.describes(item) }) else { return }
    known += 1
    order.add(item)
    title = kind.title
    if let records = kind.records {
      kinds.insert(records)
      collection.suppliedRecordKinds.insert(records)
    }
    if !kind.add(item, &collection) { incomplete += 1 }
  }

  /// The object that an event speaks of, or the object itself.
  private static func subject(of item: ForgeItem) -> ForgeItem {
    guard item.node["sender"] != nil || item.node["action"] != nil else { return item }
    let subject = ForgeTable.events.lazy.compactMap { item.node[$0] }.first { !$0.isNull }
    return ForgeItem(node: subject ?? item.node, provenance: item.provenance)
  }

  var refusal: String {
    "holds no known object of a forge or service; export lists of pull requests, runs, deployments, "
      + "issues or incidents as they are answered"
  }

  /// What the pages of the file say of the whole list; nil where the file mixes kinds.
  func page(of pages: [ForgeWalk.Page], path: String) -> ExportPage? {
    guard kinds.count == 1, let kind = kinds.first else { return nil }
    let declared = pages.compactMap(\.declared).compactMap { Int(exactly: $0) }.max()
    return ExportPage(
      path: path, kind: kind, items: items(in: pages), declared: declared,
      hasMore: pages.last?.hasMore ?? false, isFull: isFull(pages), newest: order.newest,
      wholeSince: order.wholeSince(kind))
  }

  private func items(in pages: [ForgeWalk.Page]) -> Int { pages.reduce(0) { $0 + $1.items } }

  /// Whether it is one list without pages around it, as long as pages or '--limit' of gh are; a
  /// list of pages was followed to its end.
  private func isFull(_ pages: [ForgeWalk.Page]) -> Bool {
    pages.count == 1 && pages[0].isList && [20, 30, 100, 1000].contains(items(in: pages))
  }

  /// What a person should know about the objects.
  func diagnostics(path: String) -> [Diagnostic] {
    var messages: [(Diagnostic.Severity, String)] = []
    if all > known {
      messages.append(
        (.note, "\(all - known) of \(all) objects are of no known kind and were left out"))
    }
    if incomplete > 0 {
      messages.append(
        (
          .warning,
          "\(incomplete) of \(known) objects (\(title)) lack a date or a result and were left out"
        ))
    }
    return messages.map { Diagnostic($0.0, path: path, message: $0.1) }
  }
}
