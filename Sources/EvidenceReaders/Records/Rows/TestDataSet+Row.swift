import DataFormats
import Evidence

extension TestDataSet: RecordsFileRow {
  static let columns = [
    "name", "origin", "masked", "scenarios", "test_types", "updated", "restorable", "own_state",
    "graded", "scans", "hits",
  ]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(provenance: row.provenance, name: try row.text("name"))
    origin = try row.optionalCase("origin")
    isMasked = try row.optionalFlag("masked")
    scenarios = row.texts("scenarios")
    testTypes = try row.cases("test_types")
    updated = try row.optionalMoment("updated")
    isRestorable = try row.optionalFlag("restorable")
    hasOwnState = try row.optionalFlag("own_state")
    isGraded = try row.optionalFlag("graded")
    scans = try row.optionalCount("scans")
    hits = try row.optionalCount("hits")
  }
}
