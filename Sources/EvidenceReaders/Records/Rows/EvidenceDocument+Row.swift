import DataFormats
import Evidence

extension EvidenceDocument: RecordsFileRow {
  static let columns = [
    "evidence", "kind", "title", "path", "owner", "date", "expires", "digest",
  ]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(
      provenance: row.provenance, evidence: try row.text("evidence"),
      kind: try row.requiredCase("kind"))
    title = row.optionalText("title")
    path = row.optionalText("path")
    owner = row.optionalText("owner")
    date = try row.optionalMoment("date")
    expires = try row.optionalMoment("expires")
    digest = row.optionalText("digest")
  }
}
