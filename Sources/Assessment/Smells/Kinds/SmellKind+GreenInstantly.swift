import Evidence
import Quantities
import TextLayout

extension SmellKind {
  /// Runs that all succeed, and end too soon to have built or tested anything.
  static let greenInstantly = SmellKind(
    "green-instantly",
    title: LocalizedText(en: "runs that succeed in no time", zh: "瞬间完成且全部成功的运行"),
    advice: LocalizedText(
      en: "look into one of the runs: a pipeline that skips its work is always green",
      zh: "请查看其中一次运行：跳过工作的流水线永远是绿色的")
  ) { scene in
    let runs = scene.endedRuns
    guard runs.count >= SmellLimits.greenRuns, runs.allSatisfy({ $0.result == .success }) else {
      return []
    }
    let seconds = runs.compactMap(\.seconds).sorted()
    guard seconds.count * 2 >= runs.count,
      seconds[seconds.count / 2] <= SmellLimits.instantRunSeconds
    else { return [] }
    let median = seconds[seconds.count / 2]
    return [
      Sighting(
        .warning,
        en: "all \(runs.count) runs of the window succeeded, half of them within \(median) seconds",
        zh: "窗口内 \(runs.count) 次运行全部成功，其中一半在 \(median) 秒内结束",
        at: runs.map(\.provenance))
    ]
  }
}

extension PipelineRun {
  fileprivate var seconds: Int64? {
    finished.flatMap { $0 >= started ? $0.seconds(since: started) : nil }
  }
}
