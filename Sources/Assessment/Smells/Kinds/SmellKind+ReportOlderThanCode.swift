import Evidence
import Quantities
import TextLayout

extension SmellKind {
  /// Reports that speak of code which has changed since.
  static let reportOlderThanCode = SmellKind(
    "report-older-than-code",
    title: LocalizedText(en: "reports older than the code", zh: "早于代码的报告"),
    advice: LocalizedText(
      en: "run what made them again on the assessed commit", zh: "请在被评估的提交上重新生成报告")
  ) { scene in
    guard let (file, changed) = scene.lastChangeOfCode else { return [] }
    let lag = Int64(SmellLimits.reportLagDays) * Instant.day
    let kinds = DatedReports.all(in: scene)
    return kinds.compactMap { kind in
      let old = kind.reports.filter { $0.time.adding(seconds: lag) < changed }
      guard let newest = old.map(\.time).max() else { return nil }
      let count = kind.reports.count
      return Sighting(
        .warning,
        en: "\(old.count) of \(count) \(kind.name.english) are older than the last change of the "
          + "code, the newest of them by \(changed.seconds(since: newest) / Instant.day) days "
          + "('\(file)' changed on \(changed.date))",
        zh: "\(count) \(kind.name.chinese)中有 \(old.count) 份早于代码的最后一次改动，其中最新的早 "
          + "\(changed.seconds(since: newest) / Instant.day) 天（'\(file)' 于 \(changed.date) 改动）",
        at: old.map(\.place) + [Provenance(path: file)])
    }
  }
}

/// Reports of one kind that hold and say when they were made.
private struct DatedReports {
  let name: LocalizedText
  let reports: [(time: Instant, place: Provenance)]

  static func all(in scene: SmellScene) -> [DatedReports] {
    let evidence = scene.evidence
    return [
      of(
        LocalizedText(en: "test reports", zh: "份测试报告"),
        scene.testReports.map { ($0.timestamp, $0.provenance) }),
      of(
        LocalizedText(en: "coverage reports", zh: "份覆盖率报告"),
        scene.holding(evidence.coverageReports, .coverage, dated: \.timestamp)
          .map { ($0.timestamp, $0.provenance) }),
      of(
        LocalizedText(en: "reports of static analysis", zh: "份静态分析报告"),
        scene.holding(evidence.findingsReports, .findings, dated: \.timestamp)
          .map { ($0.timestamp, $0.provenance) }),
    ]
  }

  private static func of(
    _ name: LocalizedText, _ reports: [(Instant?, Provenance)]
  ) -> DatedReports {
    DatedReports(
      name: name,
      reports: reports.compactMap { time, place in time.map { ($0, place) } })
  }
}

extension SmellScene {
  /// The file of program text that was changed last, and when; the first by name of several.
  fileprivate var lastChangeOfCode: (file: String, time: Instant)? {
    guard let changes = evidence.history?.changes, let tree = evidence.tree else { return nil }
    let last = changes.lastChanges(until: asOf)
    return tree.files.lazy.filter { $0.purpose == .source }
      .compactMap { file in last[file.path].map { (file.path, $0) } }
      .min { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}
