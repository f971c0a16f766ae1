/// Keeps assessments over time.
public protocol RunStore {
  /// Keeps a run; the same project, model, commit and date replaces what was kept before.
  func record(_ run: RunRecord) throws(HistoryError)

  /// The runs of a project (of all, when nil), by project and then by date.
  func runs(of project: String?) throws(HistoryError) -> [RunRecord]
}
