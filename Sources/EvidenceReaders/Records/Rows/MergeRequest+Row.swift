import DataFormats
import Evidence

extension MergeRequest: RecordsFileRow {
  static let columns = [
    "id", "opened", "merged", "first_commit", "commits", "files", "approvals", "checks_passed",
    "work_item", "merge_commit",
  ]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(
      provenance: row.provenance, id: try row.text("id"), opened: try row.moment("opened"))
    merged = try row.optionalMoment("merged")
    firstCommit = try row.optionalMoment("first_commit")
    commits = try row.optionalCount("commits")
    files = try row.optionalCount("files")
    approvals = try row.optionalCount("approvals")
    checksPassed = try row.optionalFlag("checks_passed")
    workItem = row.optionalText("work_item")
    mergeCommit = row.optionalText("merge_commit")
  }
}
