import DataFormats
import Evidence

/// Counts the rows of a table, and what became of them.
struct TableTally {
  private let kind: TableKind
  private var answers = ForgeTally()
  private var rows = 0
  private var incomplete = 0

  init(kind: TableKind) {
    self.kind = kind
  }

  /// Takes a row into the collection.
  mutating func add(
    _ row: ForgeItem, to collection: inout EvidenceCollection
  ) throws(InputError) {
    rows += 1
    switch kind {
    case .objects(let kind):
      if let records = kind.records { collection.suppliedRecordKinds.insert(records) }
      if !kind.add(row, &collection) { incomplete += 1 }
    case .answers:
      answers.add(try Self.answer(in: row), to: &collection)
    }
  }

  /// The answer that a raw row holds; an error in it is told by the row.
  private static func answer(in row: ForgeItem) throws(InputError) -> ForgeItem {
    let bytes = Array((row["data"]?.string ?? "").utf8)
    do throws(InputError) {
      let node = try JSONNode.parse(bytes, path: row.provenance.path)
      return ForgeItem(node: node, provenance: row.provenance)
    } catch {
      throw InputError(
        path: row.provenance.path, position: row.node.position, problem: error.problem)
    }
  }

  /// What a person should know about the rows.
  func diagnostics(path: String) -> [Diagnostic] {
    var result = answers.diagnostics(path: path)
    if case .objects(let kind) = kind, incomplete > 0 {
      result.append(
        Diagnostic(
          .warning, path: path,
          message: "\(incomplete) of \(rows) rows (\(kind.title)) lack an identifier, a date, "
            + "an environment or a known result and were left out"))
    }
    return result
  }
}
