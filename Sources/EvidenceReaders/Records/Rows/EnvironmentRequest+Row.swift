import DataFormats
import Evidence

extension EnvironmentRequest: RecordsFileRow {
  static let columns = ["id", "requested", "ready", "self_service"]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(
      provenance: row.provenance, id: try row.text("id"), requested: try row.moment("requested"))
    ready = try row.optionalMoment("ready")
    isSelfService = try row.optionalFlag("self_service")
  }
}
