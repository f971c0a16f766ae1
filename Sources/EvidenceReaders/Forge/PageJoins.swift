import Evidence

/// Tells exports of which some pages are missing.
enum PageJoins {
  /// Compares what pages declare with what all pages of their kind hold.
  ///
  /// Pages of one list may lie in several files; each of them declares the length of the whole.
  static func join(_ evidence: inout EvidenceCollection) {
    let pages = evidence.exportParts.pages
    for (kind, own) in Dictionary(grouping: pages, by: \.kind) {
      let lists = Dictionary(grouping: own.filter { $0.declared != nil }, by: \.declared)
      let short = lists.contains { declared, parts in
        parts.reduce(0) { $0 + $1.items } < declared ?? 0
      }
      if short || own.contains(where: \.hasMore) { evidence.incompleteRecordKinds.insert(kind) }
    }
    evidence.diagnostics += diagnostics(of: pages)
  }

  private static func diagnostics(of pages: [ExportPage]) -> [Diagnostic] {
    let lists = Dictionary(grouping: pages.filter { $0.declared != nil }) { page in
      List(kind: page.kind, declared: page.declared ?? 0)
    }
    let short = lists.compactMap { list, parts -> Diagnostic? in
      let items = parts.reduce(0) { $0 + $1.items }
      guard items < list.declared, let first = parts.map(\.path).min() else { return nil }
      return diagnostic(first, "holds \(items) of \(list.declared) entries")
    }
    let open = pages.filter { $0.hasMore && $0.declared == nil }
      .map { diagnostic($0.path, "names a next page that is not there") }
    return (short + open).sorted()
  }

  private struct List: Hashable {
    let kind: EvidenceCollection.RecordKind
    let declared: Int
  }

  private static func diagnostic(_ path: String, _ finding: String) -> Diagnostic {
    Diagnostic(
      .warning, path: path,
      message: "\(finding), so that counts over it are too low and unknown; export every page "
        + "('gh api --paginate …')")
  }
}
