import Evidence

/// A migration written as one SQL script, or as two with the way back in the other.
struct NumberedSQL {
  let tool: String
  let candidate: Candidate
  let text: SourceText

  /// The record of it.
  var migration: Migration {
    let isUndo = candidate.name.hasSuffix(".down.sql")
    let (body, back) = parts
    let bytes = Array(body.utf8)
    return Migration(
      provenance: Provenance(path: candidate.path), tool: tool, version: version,
      isVersioned: true, hasRollback: back,
      destructiveLines: isUndo ? [] : SQLStatements.destructiveLines(in: bytes), isUndo: isUndo,
      risks: isUndo ? [] : SQLStatements.risks(in: bytes))
  }

  /// The number; of Prisma the folder's.
  private var version: String {
    if tool == "prisma" { return String(candidate.folder.split(separator: "/").last ?? "") }
    return MigrationFolder.number(of: candidate.name) ?? String(candidate.name)
  }

  /// What is run forward, and whether a way back stands behind it.
  private var parts: (forward: String, hasBack: Bool) {
    let lines = text.lines
    let place = lines.firstIndex { line in
      let lower = line.trimmed.lowercased()
      return lower.hasPrefix("-- +goose down") || lower.hasPrefix("-- migrate:down")
    }
    let forward = lines[..<(place ?? lines.endIndex)].map(\.text).joined(separator: "\n")
    guard let place else { return (forward, false) }
    let back = lines[(place + 1)...].contains { !$0.trimmed.isEmpty && !$0.trimmed.hasPrefix("--") }
    return (forward, back)
  }
}
