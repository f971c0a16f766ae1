import DataFormats
import Evidence

extension Incident: RecordsFileRow {
  static let columns = ["id", "opened", "resolved", "severity", "caused_by"]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(
      provenance: row.provenance, id: try row.text("id"), opened: try row.moment("opened"))
    resolved = try row.optionalMoment("resolved")
    severity = row.optionalText("severity")
    causedBy = row.optionalText("caused_by")
  }
}
