import DataFormats

/// Collects the change sets of an XML changelog.
final class LiquibaseXMLHandler: XMLTextHandler {
  private(set) var changeSets: [LiquibaseChangeSet] = []
  private var current: LiquibaseChangeSet?
  private var isInRollback = false
  private var sql: [UInt8]?
  private var sqlLine = 1
  private var deleteLine: Int?

  /// SQL is kept only while it may be destructive.
  var wantsText: Bool { sql != nil }

  func start(_ element: XMLElementStart) throws(InputError) {
    let line = element.position.line
    if element.depth == 2, element.isNamed("changeSet") {
      var set = LiquibaseChangeSet(
        id: element.string("id") ?? "", author: element.string("author") ?? "", line: line)
      set.isRepeatable =
        element.string("runOnChange") == "true" || element.string("runAlways") == "true"
      current = set
    } else if element.depth == 3, current != nil {
      startChange(element.name, line)
    } else if element.isNamed("where") {
      deleteLine = nil
    }
  }

  private func startChange(_ name: String, _ line: Int) {
    if name == "rollback" {
      current?.hasRollback = true
      isInRollback = true
    } else if !LiquibaseChangeSet.settings.contains(name) {
      current?.add(name, at: line)
      if name == "sql" || name == "createProcedure" { (sql, sqlLine) = ([], line) }
      if name == "delete" { deleteLine = line }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputError) {
    guard !isInRollback else { return }
    sql?.append(contentsOf: bytes)
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    if element.depth == 3 {
      if let sql {
        current?.destructiveLines += SQLStatements.destructiveLines(in: sql, firstLine: sqlLine)
      }
      if let deleteLine { current?.destructiveLines.append(deleteLine) }
      (sql, deleteLine, isInRollback) = (nil, nil, false)
    } else if element.depth == 2, let current {
      changeSets.append(current)
      self.current = nil
    }
  }
}
