import Evidence
import Quantities
import TextLayout

extension SmellKind {
  /// Reports that are left out for their age, because there are newer ones beside them.
  static let staleReport = SmellKind(
    "stale-report",
    title: LocalizedText(en: "old reports left out beside new ones", zh: "与新报告并存而被排除的旧报告"),
    advice: LocalizedText(
      en: "run what made them again, or delete them", zh: "请重新生成这些报告，或将其删除")
  ) { scene in
    let evidence = scene.evidence
    return [
      sighting(
        LocalizedText(en: "test reports", zh: "份测试报告"), .tests,
        evidence.testReports.map { ($0.provenance, $0.timestamp) }, scene),
      sighting(
        LocalizedText(en: "coverage reports", zh: "份覆盖率报告"), .coverage,
        evidence.coverageReports.map { ($0.provenance, $0.timestamp) }, scene),
      sighting(
        LocalizedText(en: "reports of static analysis", zh: "份静态分析报告"), .findings,
        evidence.findingsReports.map { ($0.provenance, $0.timestamp) }, scene),
      sighting(
        LocalizedText(en: "bills of materials", zh: "份物料清单"), .components,
        evidence.componentInventories.map { ($0.provenance, $0.timestamp) }, scene),
    ].compactMap { $0 }
  }

  private static func sighting(
    _ name: LocalizedText, _ kind: EvidenceKind, _ reports: [(Provenance, Instant?)],
    _ scene: SmellScene
  ) -> Sighting? {
    let dropped = reports.filter { scene.context.age(of: $0.1, kind) != .fresh }
    guard !dropped.isEmpty, dropped.count < reports.count,
      let newest = dropped.compactMap(\.1).max()
    else { return nil }
    return Sighting(
      .note,
      en: "\(dropped.count) of \(reports.count) \(name.english) do not count at "
        + "\(scene.asOf.date); the newest of them is of \(newest.date)",
      zh: "\(reports.count) \(name.chinese)中有 \(dropped.count) 份在 \(scene.asOf.date) 不计入，"
        + "其中最新的为 \(newest.date)", at: dropped.map(\.0))
  }
}
