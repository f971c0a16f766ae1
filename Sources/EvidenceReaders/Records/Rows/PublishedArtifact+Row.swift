import DataFormats
import Evidence

extension PublishedArtifact: RecordsFileRow {
  static let columns = [
    "name", "version", "digest", "repository", "tier", "published", "commit", "tag", "promoted",
    "gated", "immutable", "scanned", "reports",
  ]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(
      provenance: row.provenance, name: try row.text("name"), version: try row.text("version"))
    digest = row.optionalText("digest")
    repository = row.optionalText("repository")
    tier = row.optionalText("tier")
    published = try row.optionalMoment("published")
    commit = row.optionalText("commit")
    tag = row.optionalText("tag")
    isPromoted = try row.optionalFlag("promoted")
    isGated = try row.optionalFlag("gated")
    isImmutable = try row.optionalFlag("immutable")
    isScanned = try row.optionalFlag("scanned")
    hasReports = try row.optionalFlag("reports")
  }
}
