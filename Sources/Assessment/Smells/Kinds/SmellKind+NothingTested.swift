import Evidence
import TextLayout

extension SmellKind {
  /// Test reports in which nothing ran: no case, or all of them skipped.
  static let nothingTested = SmellKind(
    "nothing-tested",
    title: LocalizedText(en: "test reports in which nothing ran", zh: "没有执行任何用例的测试报告"),
    advice: LocalizedText(
      en: "find out why the tests did not run; a run without cases is green, and shows nothing",
      zh: "请查明测试为何没有执行；没有用例的运行虽为绿色，却不能说明任何问题")
  ) { scene in
    let reports = scene.testReports
    let idle = reports.filter { $0.cases == $0.skipped + $0.disabled }
    guard !idle.isEmpty, idle.count == reports.count || idle.count * 2 >= reports.count else {
      return []
    }
    let isAll = idle.count == reports.count
    return [
      Sighting(
        isAll ? .warning : .note,
        en: "in \(idle.count) of \(reports.count) test reports no case was executed",
        zh: "\(reports.count) 份测试报告中有 \(idle.count) 份没有执行任何用例",
        at: idle.map(\.provenance))
    ]
  }
}
