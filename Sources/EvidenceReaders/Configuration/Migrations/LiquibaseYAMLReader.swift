public import DataFormats
public import Evidence

/// Reads Liquibase changelogs in YAML and JSON, which have the same structure.
public struct LiquibaseYAMLReader: EvidenceReader {
  /// The format's identifier.
  public let format = "liquibase"
  /// What a person calls the format.
  public let title = "Liquibase changelog"

  /// Makes the reader.
  public init() {}

  /// Takes YAML and JSON with the key `databaseChangeLog`.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard !candidate.isForeign, !candidate.isOfTests else { return false }
    if candidate.hasExtension("json") { return candidate.prefixContains("\"databaseChangeLog\"") }
    guard candidate.isYAML else { return false }
    return candidate.prefix.starts(with: Array("databaseChangeLog:".utf8))
      || candidate.prefixContains("\ndatabaseChangeLog:")
  }

  /// Reads the change sets of one file; JSON is read as the YAML it is.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let bytes = try input.bytes(limit: 64 << 20)
    let root = try YAML.document(bytes, path: input.path, duplicateKeys: .keepLast)
    for item in root["databaseChangeLog"]?.items ?? [] {
      guard let node = item["changeSet"], node.isMapping else { continue }
      collection.migrations.append(Self.changeSet(node).migration(path: input.path))
    }
  }

  private static func changeSet(_ node: YAMLNode) -> LiquibaseChangeSet {
    var set = LiquibaseChangeSet(
      id: node["id"]?.string ?? "", author: node["author"]?.string ?? "", line: node.position.line)
    set.isRepeatable = node["runOnChange"]?.bool == true || node["runAlways"]?.bool == true
    set.hasRollback = node["rollback"] != nil
    for change in node["changes"]?.items ?? [] {
      for (key, value) in change.entries {
        guard let name = key.string else { continue }
        if name == "rollback" { set.hasRollback = true }
        guard !LiquibaseChangeSet.settings.contains(name) else { continue }
        set.add(name, at: key.position.line)
        addSQL(name, key, value, to: &set)
      }
    }
    return set
  }

  private static func addSQL(
    _ name: String, _ key: YAMLNode, _ value: YAMLNode, to set: inout LiquibaseChangeSet
  ) {
    if name == "delete", value["where"] == nil {
      set.destructiveLines.append(key.position.line)
    } else if name == "sql", let sql = (value["sql"] ?? value).string {
      // Where the statement stands inside the text is not known to a line.
      let count = SQLStatements.destructiveLines(in: Array(sql.utf8)).count
      set.destructiveLines += Array(repeating: key.position.line, count: count)
    }
  }
}
