import DataFormats
import Evidence

extension WorkItem: RecordsFileRow {
  static let columns = [
    "id", "kind", "created", "closed", "commit_links", "filed_by_bot", "labels", "iteration",
    "effort", "status", "improvement", "requirement",
  ]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(
      provenance: row.provenance, id: try row.text("id"), kind: try row.text("kind"),
      created: try row.moment("created"))
    closed = try row.optionalMoment("closed")
    hasCommitLinks = try row.optionalFlag("commit_links")
    isFiledByBot = try row.optionalFlag("filed_by_bot")
    labels = row.texts("labels")
    iteration = row.optionalText("iteration")
    effort = try row.optionalAmount("effort")
    status = row.optionalText("status")
    isMarkedImprovement = try row.optionalFlag("improvement")
    isRequirement = try row.optionalFlag("requirement")
  }
}
