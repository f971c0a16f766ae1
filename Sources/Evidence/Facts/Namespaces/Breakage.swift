import Quantities

/// One time a branch's pipeline broke, until it worked again.
struct Breakage {
  /// Seconds from the commit to the end of its failed run; nil when the commit's time is not known.
  let detection: Int64?
  /// Seconds from the end of the failed run to the end of the next good one; nil while it lasts.
  let repair: Int64?

  /// Seconds from the commit to the end of the next good run.
  var whole: Int64? {
    guard let detection, let repair else { return nil }
    return detection.addingReportingOverflow(repair).partialValue
  }

  /// Every breakage of every branch, by time within a branch.
  static func all(in runs: [PipelineRun]) -> [Breakage] {
    let ended = runs.filter {
      $0.finished != nil && ($0.result == .success || $0.result == .failure)
    }
    return Dictionary(grouping: ended, by: { $0.branch ?? "" })
      .sorted { $0.key < $1.key }
      .flatMap { breakages(ofOneBranch: $0.value) }
  }

  private static func breakages(ofOneBranch runs: [PipelineRun]) -> [Breakage] {
    let ordered = runs.sorted { ($0.started, $0.id) < ($1.started, $1.id) }
    var result: [Breakage] = []
    var broken: PipelineRun?
    for run in ordered {
      if run.result == .failure, broken == nil { broken = run }
      guard run.result == .success, let first = broken else { continue }
      result.append(Breakage(from: first, to: run))
      broken = nil
    }
    if let broken { result.append(Breakage(from: broken, to: nil)) }
    return result
  }

  private init(from failed: PipelineRun, to fixed: PipelineRun?) {
    let end = failed.finished ?? failed.started
    detection = failed.committed.flatMap { $0 <= end ? end.seconds(since: $0) : nil }
    repair = fixed?.finished.flatMap { $0 >= end ? $0.seconds(since: end) : nil }
  }
}
