import DataFormats
import Evidence

extension PipelineRun: RecordsFileRow {
  static let columns = [
    "id", "started", "service", "branch", "commit", "committed", "finished", "trigger", "result",
  ]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(
      provenance: row.provenance, id: try row.text("id"), started: try row.moment("started"))
    service = row.optionalText("service")
    branch = row.optionalText("branch")
    commit = row.optionalText("commit")
    committed = try row.optionalMoment("committed")
    finished = try row.optionalMoment("finished")
    trigger = try row.optionalChoice(
      "trigger",
      [
        "push": .push, "merge_request": .mergeRequest, "schedule": .schedule, "manual": .manual,
        "release": .release,
      ])
    result = try row.optionalChoice(
      "result", ["success": .success, "failure": .failure, "cancelled": .cancelled])
  }
}
