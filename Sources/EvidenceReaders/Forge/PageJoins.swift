import Evidence
import Quantities

/// Tells exports of which some pages are missing.
enum PageJoins {
  /// Compares what pages declare with what all pages of their list hold.
  ///
  /// Pages of one list may lie in several files; each of them declares the length of the whole.
  static func join(_ evidence: inout EvidenceCollection) {
    let pages = evidence.exportParts.pages.map { page in
      page.completed(by: evidence.exportParts.headers)
    }
    for list in Dictionary(grouping: pages, by: List.init).values {
      let parts = list.sorted { $0.path < $1.path }
      guard let shortfall = shortfall(of: parts), let first = parts.first else { continue }
      let incomplete = IncompleteList(
        paths: parts.map(\.path), shortfall: shortfall, wholeSince: wholeSince(parts))
      for kind in evidence.kinds(of: parts) {
        evidence.incompleteLists[kind] =
          evidence.incompleteLists[kind]?.joined(with: incomplete) ?? incomplete
      }
      evidence.diagnostics.append(diagnostic(first.path, incomplete))
    }
  }

  /// What pages have in common that belong to one list: what they hold and how long the list is said
  /// to be, else their names without numbers.
  private struct List: Hashable {
    let kind: EvidenceCollection.RecordKind
    let declared: Int?
    let name: String?

    init(_ page: ExportPage) {
      (kind, declared) = (page.kind, page.declared)
      name = page.declared == nil ? page.path.filter { !$0.isNumber } : nil
    }
  }

  private static func shortfall(of parts: [ExportPage]) -> String? {
    let items = parts.reduce(0) { $0 + $1.items }
    if let declared = parts[0].declared {
      return items < declared ? "holds \(items) of \(declared) entries" : nil
    }
    if parts.contains(where: \.hasMore) { return "names a next page that is not there" }
    // A shorter page among them is the last one.
    guard parts.allSatisfy(\.isFull) else { return nil }
    return "holds exactly \(items) entries, as many as full pages do"
  }

  /// Of several files only the newest is sure to follow on nothing.
  private static func wholeSince(_ parts: [ExportPage]) -> Instant? {
    parts.max { ($0.newest?.seconds ?? .min) < ($1.newest?.seconds ?? .min) }?.wholeSince
  }

  private static func diagnostic(_ path: String, _ list: IncompleteList) -> Diagnostic {
    let since = list.wholeSince.map { " unless their window starts after \($0.date)" } ?? ""
    return Diagnostic(
      .warning, path: path,
      message: "\(list.shortfall), so that facts over it are unknown\(since); export every page "
        + "('gh api --paginate --slurp …', or a higher '--limit' of gh)")
  }
}

extension ExportPage {
  /// The page with what the answer's headers, stored beside it, say of the whole list.
  fileprivate func completed(by headers: [ExportHeaders]) -> ExportPage {
    guard let own = headers.first(where: { $0.stem == stem }) else { return self }
    return ExportPage(
      path: path, kind: kind, items: items, declared: declared ?? own.total,
      hasMore: hasMore || own.hasMore, isFull: isFull && own.total == nil && own.hasMore,
      newest: newest, wholeSince: wholeSince)
  }
}

extension EvidenceCollection {
  /// What the files of a list hold: issues may be incidents, too.
  fileprivate func kinds(of parts: [ExportPage]) -> Set<RecordKind> {
    parts.reduce(into: []) { kinds, part in
      kinds.insert(part.kind)
      if part.kind == .workItems, recordSuppliers[part.path]?.contains(.incidents) == true {
        kinds.insert(.incidents)
      }
    }
  }
}
