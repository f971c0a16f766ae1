import Quantities

/// Which lists of records a fact is computed from, and how far back it looks.
enum RecordLists {
  /// Lists that facts join to the one of their supplier.
  private static let joined: [String: Set<EvidenceCollection.RecordKind>] = [
    "deploy.failure.ratio": [.incidents],
    "supply.chain.ratio": [.deployments],
    "supply.deployments.attested.ratio": [.deployments],
  ]

  /// Facts that look for something older than the window, however old.
  static let unbounded: Set<String> = [
    "deploy.rollback.p50_minutes", "deploy.tested_first.ratio", "supply.chain.ratio",
    "work.known_keys.ratio",
  ]

  /// How long before a record's own moment its list may place it: runs and deployments are listed
  /// by when they began.
  private static let margin = Instant.day

  /// Every fact that stands in the tables, for a test that they exist.
  static var named: Set<String> { unbounded.union(joined.keys) }

  /// The first list a fact needs of which entries that would count may be missing.
  static func shortfall(
    of definition: FactDefinition, in context: DerivationContext
  ) -> IncompleteList? {
    let lists = context.evidence.incompleteLists
    guard !lists.isEmpty else { return nil }
    var kinds = joined[definition.name] ?? []
    if let own = definition.supplier.recordKind { kinds.insert(own) }
    return kinds.sorted { $0.rawValue < $1.rawValue }.compactMap { lists[$0] }
      .first { !covers($0, definition, context) }
  }

  private static func covers(
    _ list: IncompleteList, _ definition: FactDefinition, _ context: DerivationContext
  ) -> Bool {
    guard definition.isWindowed, !unbounded.contains(definition.name),
      let since = list.wholeSince
    else { return false }
    return since <= context.windowStart.adding(seconds: -margin)
  }
}

extension Supplier {
  /// The kind of operational records it supplies.
  var recordKind: EvidenceCollection.RecordKind? {
    id.hasPrefix("records-") ? .init(rawValue: String(id.dropFirst("records-".count))) : nil
  }
}
