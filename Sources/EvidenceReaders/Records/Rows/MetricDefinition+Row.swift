import DataFormats
import Evidence

extension MetricDefinition: RecordsFileRow {
  static let columns = [
    "name", "kind", "stage", "domain", "owner", "users", "purpose", "scope", "formula", "source",
    "forecast", "alert", "priority", "revised", "since",
  ]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(provenance: row.provenance, name: try row.text("name"))
    kind = try row.optionalCase("kind")
    stage = row.optionalText("stage")
    domain = row.optionalText("domain")
    owner = row.optionalText("owner")
    users = row.optionalText("users")
    purpose = row.optionalText("purpose")
    scope = try row.optionalCase("scope")
    formula = row.optionalText("formula")
    source = row.optionalText("source")
    isForecast = try row.optionalFlag("forecast")
    hasAlert = try row.optionalFlag("alert")
    priority = try row.optionalCount("priority")
    revised = try row.optionalMoment("revised")
    since = try row.optionalMoment("since")
  }
}
