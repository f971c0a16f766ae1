import Evidence
import TextLayout

extension SmellKind {
  /// The same run of a test suite in two reports, so that its cases count twice.
  static let suiteTwice = SmellKind(
    "suite-twice",
    title: LocalizedText(
      en: "the same run of a test suite in two reports", zh: "同一次测试套件运行出现在两份报告中"),
    advice: LocalizedText(
      en: "keep either the single reports or the merged one; cases of both are counted",
      zh: "请只保留单个报告或合并报告之一；目前两者的用例都被计入")
  ) { scene in
    var first: [TestReport.SuiteRun: Provenance] = [:]
    var pairs: [[Provenance]: Int] = [:]
    for report in scene.testReports.sorted(by: { $0.provenance < $1.provenance }) {
      for run in Set(report.suiteRuns) {
        if let original = first[run] {
          pairs[[original, report.provenance], default: 0] += run.cases
        } else {
          first[run] = report.provenance
        }
      }
    }
    return pairs.map { places, cases in
      Sighting(
        .warning,
        en: "\(cases) cases of '\(places[1].path)' have the suite, time and count of those in "
          + "'\(places[0].path)'",
        zh: "'\(places[1].path)' 中 \(cases) 个用例的套件、时间和数量与 '\(places[0].path)' 相同",
        at: places)
    }
  }
}
