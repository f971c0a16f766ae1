import Evidence

/// A migration written as a program of Rails, Alembic or Django, told by the calls in its lines.
struct NumberedProgram {
  let tool: String
  let candidate: Candidate
  let text: SourceText

  private typealias Row = (call: String, kind: Migration.Risk.Kind)

  private static let calls: [String: [Row]] = [
    "rails": [
      ("drop_table", .drop), ("drop_join_table", .drop), ("remove_column", .dropColumn),
      ("remove_columns", .dropColumn), ("rename_column", .rename), ("rename_table", .rename),
    ],
    "alembic": [
      ("op.drop_table(", .drop), ("op.drop_column(", .dropColumn), ("op.rename_table(", .rename),
    ],
    "django": [
      ("migrations.DeleteModel(", .drop), ("migrations.RemoveField(", .dropColumn),
      ("migrations.RenameField(", .rename), ("migrations.RenameModel(", .rename),
    ],
  ]

  /// Calls whose statements stand in a text or function that is not read.
  private static let opaque = [
    "execute ", "execute(", "op.execute(", "migrations.RunSQL(", "migrations.RunPython(",
  ]

  /// The record of it.
  var migration: Migration {
    let forward = text.lines.filter { !backLines.contains($0.number) }
    let rows = Self.calls[tool] ?? []
    let risks = forward.flatMap { line in
      rows.filter { Self.calls(line.trimmed, $0.call) }
        .map { Migration.Risk($0.kind, line: line.number) }
    }
    let isKnown = !forward.contains { line in
      Self.opaque.contains { line.trimmed.hasPrefix($0) }
    }
    return Migration(
      provenance: Provenance(path: candidate.path), tool: tool, version: version,
      isVersioned: true, hasRollback: hasRollback(isKnown: isKnown),
      destructiveLines: risks.filter { $0.kind == .drop || $0.kind == .dropColumn }.map(\.line),
      areStatementsKnown: isKnown, risks: risks)
  }

  private static func calls(_ line: Substring, _ call: String) -> Bool {
    guard line.hasPrefix(call) else { return false }
    let next = line.dropFirst(call.count).first
    return call.hasSuffix("(") || next == " " || next == "("
  }

  private var version: String {
    if let number = MigrationFolder.number(of: candidate.name) { return number }
    return String(candidate.name.prefix { $0 != "_" && $0 != "." })
  }

  /// The lines of the function that takes the change back.
  private var backLines: Set<Int> {
    var isBack = false
    var found: Set<Int> = []
    for line in text.lines {
      let trimmed = line.trimmed
      if trimmed.hasPrefix("def ") {
        isBack = trimmed.hasPrefix("def down") || trimmed.hasPrefix("def self.down")
      }
      if isBack { found.insert(line.number) }
    }
    return found
  }

  /// Rails takes back what `change` does and Django what its operations do, unless a text or
  /// function of its own is run; Alembic needs a function that does something.
  private func hasRollback(isKnown: Bool) -> Bool {
    let back = text.lines.filter { backLines.contains($0.number) }.map(\.trimmed)
    if back.contains(where: { $0.contains("IrreversibleMigration") }) { return false }
    let idle: Set<Substring> = ["", "pass", "end", "return"]
    if back.dropFirst().contains(where: { !idle.contains($0) && !$0.hasPrefix("#") }) {
      return true
    }
    switch tool {
    case "django":
      return isKnown || text.lines.contains { $0.text.contains("reverse_") }
    case "rails": return isKnown && text.lines.contains { $0.trimmed.hasPrefix("def change") }
    default: return false
    }
  }
}
