import DataFormats
import Evidence

extension MetricPoint: RecordsFileRow {
  static let columns = ["name", "value", "unit", "observed", "source"]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(
      provenance: row.provenance, name: try row.text("name"), value: try row.decimal("value"),
      unit: try row.text("unit"), observed: try row.moment("observed"),
      source: try row.text("source"))
  }
}
