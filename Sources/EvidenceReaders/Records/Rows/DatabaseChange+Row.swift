import DataFormats
import Evidence

extension DatabaseChange: RecordsFileRow {
  static let columns = [
    "id", "time", "environment", "script", "result", "rolled_back", "repaired_automatically",
    "detected_by", "approved_by", "automated",
  ]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(
      provenance: row.provenance, id: try row.text("id"), time: try row.moment("time"))
    environment = row.optionalText("environment")
    script = row.optionalText("script")
    result = try row.optionalCase("result")
    isRolledBack = try row.optionalFlag("rolled_back")
    isRepairedAutomatically = try row.optionalFlag("repaired_automatically")
    detection = try row.optionalCase("detected_by")
    approver = row.optionalText("approved_by")
    isAutomated = try row.optionalFlag("automated")
  }
}
