public import DataFormats
public import Evidence

/// Reads Liquibase changelogs written as formatted SQL.
public struct LiquibaseSQLReader: EvidenceReader {
  /// The format's identifier.
  public let format = "liquibase"
  /// What a person calls the format.
  public let title = "Liquibase changelog"

  /// Makes the reader.
  public init() {}

  /// Takes SQL that starts with `--liquibase formatted sql`.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard !candidate.isForeign, !candidate.isOfTests, candidate.hasExtension("sql") else {
      return false
    }
    let start = String(decoding: candidate.prefix.prefix(80), as: UTF8.self).lowercased()
    return Self.command(start[...])?.hasPrefix("liquibase formatted sql") == true
  }

  /// Reads the change sets of one file.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let text = try input.text(limit: 64 << 20)
    var current: LiquibaseChangeSet?
    var body: [UInt8] = []
    func finish() {
      guard var set = current else { return }
      set.destructiveLines = SQLStatements.destructiveLines(in: body, firstLine: set.line + 1)
      set.risks = SQLStatements.risks(in: body, firstLine: set.line + 1)
      collection.migrations.append(set.migration(path: input.path))
    }
    for line in text.lines {
      let command = Self.command(line.trimmed)
      if let command, command.lowercased().hasPrefix("changeset ") {
        finish()
        current = Self.changeSet(command.dropFirst(10), line.number)
        body = []
        continue
      }
      let lower = (command ?? line.trimmed).lowercased()
      if lower.hasPrefix("rollback") && command != nil || lower.hasPrefix("/* liquibase rollback") {
        current?.hasRollback = true
      }
      body += Array(line.text.utf8) + [UInt8(ascii: "\n")]
    }
    finish()
  }

  /// What stands behind `--`; nil for other lines.
  private static func command(_ line: Substring) -> Substring? {
    guard line.hasPrefix("--") else { return nil }
    return line.dropFirst(2).trimmed
  }

  private static func changeSet(_ text: Substring, _ line: Int) -> LiquibaseChangeSet {
    let words = text.split(whereSeparator: \.isWhitespace)
    let parts = (words.first ?? "").split(separator: ":", maxSplits: 1)
    var set = LiquibaseChangeSet(
      id: String(parts.last ?? ""), author: parts.count > 1 ? String(parts[0]) : "", line: line)
    set.isRepeatable = words.contains { word in
      ["runonchange:true", "runalways:true"].contains(word.lowercased())
    }
    // Statements of its own make it irreversible without a rollback.
    set.changes = ["sql"]
    return set
  }
}
