import Evidence
import TextLayout

extension SmellKind {
  /// Test reports that declare another number of cases than they hold.
  static let testsMiscounted = SmellKind(
    "tests-miscounted",
    title: LocalizedText(
      en: "a test report that declares another count than it holds", zh: "声明数与实际数不符的测试报告"),
    advice: LocalizedText(
      en: "find out whether cases were cut from the report; what it holds is counted",
      zh: "请确认报告中的用例是否被删减；评估按实际用例计数")
  ) { scene in
    scene.testReports.compactMap { report in
      guard let declared = report.declaredCases, !report.accounts(for: declared) else { return nil }
      return Sighting(
        .warning, en: "declares \(declared) cases and holds \(report.cases)",
        zh: "声明 \(declared) 个用例，实际 \(report.cases) 个", at: [report.provenance])
    }
  }
}

extension TestReport {
  /// Whether a declared count is one of those that tools mean: some leave out what did not run.
  fileprivate func accounts(for declared: Int) -> Bool {
    [cases, cases - disabled, cases - skipped, cases - skipped - disabled].contains(declared)
  }
}
