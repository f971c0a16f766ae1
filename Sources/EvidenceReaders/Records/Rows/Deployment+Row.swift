import DataFormats
import Evidence

extension Deployment: RecordsFileRow {
  static let columns = [
    "id", "time", "environment", "result", "commit", "committed", "artifact", "rollback_of",
    "automated", "strategy", "self_service", "tests_passed", "database_change",
    "database_automated", "rollback_trigger", "manual_steps", "services", "reports", "unplanned",
  ]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(
      provenance: row.provenance, id: try row.text("id"), time: try row.moment("time"),
      environment: try row.text("environment"), result: try row.requiredCase("result"))
    commit = row.optionalText("commit")
    committed = try row.optionalMoment("committed")
    artifact = row.optionalText("artifact")
    rollbackOf = row.optionalText("rollback_of")
    isAutomated = try row.optionalFlag("automated")
    try readManner(&row)
  }

  private mutating func readManner(_ row: inout RecordRow) throws(InputError) {
    strategy = row.optionalText("strategy")
    isSelfService = try row.optionalFlag("self_service")
    testsPassed = try row.optionalFlag("tests_passed")
    changesDatabase = try row.optionalFlag("database_change")
    isDatabaseAutomated = try row.optionalFlag("database_automated")
    rollbackTrigger = try row.optionalCase("rollback_trigger")
    manualSteps = try row.optionalCount("manual_steps")
    services = try row.optionalCount("services")
    hasReports = try row.optionalFlag("reports")
    isUnplanned = try row.optionalFlag("unplanned")
  }
}
