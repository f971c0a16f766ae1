import DataFormats
import Evidence

extension Dashboard: RecordsFileRow {
  static let columns = [
    "name", "kind", "generated", "template", "on_demand", "newest_data", "shown_at", "audience",
    "members", "readers", "trends", "subscriptions", "push", "dimensions", "custom",
  ]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(provenance: row.provenance, name: try row.text("name"))
    kind = try row.optionalCase("kind")
    generation = try row.optionalCase("generated")
    template = row.optionalText("template")
    isOnDemand = try row.optionalFlag("on_demand")
    newestData = try row.optionalMoment("newest_data")
    shownAt = try row.optionalMoment("shown_at")
    try readAudience(&row)
    hasTrends = try row.optionalFlag("trends")
    dimensions = try row.optionalCount("dimensions")
    isCustom = try row.optionalFlag("custom")
  }

  private mutating func readAudience(_ row: inout RecordRow) throws(InputError) {
    audience = try row.optionalCase("audience")
    members = try row.optionalCount("members")
    readers = try row.optionalCount("readers")
    hasSubscriptions = try row.optionalFlag("subscriptions")
    isPushed = try row.optionalFlag("push")
  }
}
