import Evidence

/// Statements of a script that need a second look before they meet a database in use.
extension SQLStatements {
  /// The risks in the order of the script.
  ///
  /// An index counts only where the script makes no table, whose first index blocks nobody.
  static func risks(in bytes: [UInt8], firstLine: Int = 1) -> [Migration.Risk] {
    let all = statements(in: bytes, firstLine: firstLine)
    let makesTable = all.contains { statement in
      statement.first?.text == "CREATE" && statement.prefix(5).contains { $0.text == "TABLE" }
    }
    return all.flatMap { statement -> [Migration.Risk] in
      guard let line = statement.first?.line else { return [] }
      return kinds(statement.map(\.text), makesTable: makesTable).map {
        Migration.Risk($0, line: line)
      }
    }
  }

  private static func kinds(_ words: [String], makesTable: Bool) -> [Migration.Risk.Kind] {
    switch words.first {
    case "DROP": return words.dropFirst().first == "INDEX" ? [] : [.drop]
    case "TRUNCATE": return [.truncate]
    case "DELETE": return words.contains("WHERE") ? [] : [.deleteAll]
    case "UPDATE": return words.contains("WHERE") || !words.contains("SET") ? [] : [.updateAll]
    case "RENAME": return [.rename]
    case "ALTER": return alterations(words)
    case "CREATE":
      let isIndex = words.prefix(4).contains("INDEX")
      let isOnline = words.contains("CONCURRENTLY") || words.contains("ONLINE")
      return isIndex && !isOnline && !makesTable ? [.blockingIndex] : []
    default: return []
    }
  }

  private static let parts: Set<String> = [
    "CONSTRAINT", "DEFAULT", "NOT", "INDEX", "KEY", "PRIMARY", "FOREIGN", "CHECK", "EXPRESSION",
    "IDENTITY", "UNIQUE", "PARTITION",
  ]

  private static func alterations(_ words: [String]) -> [Migration.Risk.Kind] {
    var found: [Migration.Risk.Kind] = []
    let pairs = Array(zip(words, words.dropFirst()))
    if pairs.contains(where: { $0 == "DROP" && !parts.contains($1) }) { found.append(.dropColumn) }
    if pairs.contains(where: { $0 == "RENAME" && !parts.contains($1) }) { found.append(.rename) }
    let adds = pairs.contains { $0 == "ADD" && !parts.contains($1) }
    let forbids = pairs.contains { $0 == "NOT" && $1 == "NULL" }
    let sets = pairs.contains { $0 == "SET" && $1 == "NOT" }
    let fills = ["DEFAULT", "IDENTITY", "GENERATED", "SERIAL", "BIGSERIAL", "AUTO_INCREMENT"]
    if sets || (adds && forbids && !words.contains(where: fills.contains)) {
      found.append(.notNull)
    }
    return found
  }
}
