import Evidence
import Quantities
import TextLayout

extension SmellKind {
  /// Evidence that gathers over time, but all of it from the last weeks before the date.
  static let crammedRecords = SmellKind(
    "crammed-records",
    title: LocalizedText(
      en: "evidence made only in the last weeks", zh: "只在最近几周内产生的证据"),
    advice: LocalizedText(
      en: "supply the whole window, or say since when the practice is followed",
      zh: "请提供整个窗口的记录，或说明该实践从何时开始")
  ) { scene in
    guard scene.context.windowDays >= 2 * SmellLimits.crammedDays else { return [] }
    let edge = scene.before(days: SmellLimits.crammedDays)
    let kinds = DatedRows.all(in: scene).filter { $0.rows.count >= SmellLimits.crammedRows }
    let crammed = kinds.filter { $0.rows.allSatisfy { $0.time > edge } }
    let isOlder = scene.worked(before: edge) || crammed.count < kinds.count
    return crammed.compactMap { kind in
      kind.rows.map(\.time).min().map { first in
        kind.sighting(isOlder ? .warning : .note, since: first, scene)
      }
    }
  }
}

/// Rows of one kind with the moments they happened.
private struct DatedRows {
  let name: LocalizedText
  let rows: [(time: Instant, place: Provenance)]

  func sighting(
    _ severity: Smell.Severity, since first: Instant, _ scene: SmellScene
  ) -> SmellKind.Sighting {
    let days = scene.asOf.seconds(since: first) / Instant.day + 1
    let window = scene.context.windowDays
    return SmellKind.Sighting(
      severity,
      en: "all \(rows.count) \(name.english) are of the last \(days) of \(window) days",
      zh: "全部 \(rows.count) \(name.chinese)都产生于 \(window) 天窗口的最后 \(days) 天",
      at: rows.map(\.place))
  }

  static func all(in scene: SmellScene) -> [DatedRows] {
    let evidence = scene.evidence
    let found = [
      DatedRows(
        name: LocalizedText(en: "pipeline runs", zh: "次流水线运行"),
        rows: evidence.pipelineRuns.map { ($0.started, $0.provenance) }),
      DatedRows(
        name: LocalizedText(en: "deployments", zh: "次部署"),
        rows: evidence.deployments.map { ($0.time, $0.provenance) }),
      DatedRows(
        name: LocalizedText(en: "merge requests", zh: "个合并请求"),
        rows: evidence.mergeRequests.map { ($0.merged ?? $0.opened, $0.provenance) }),
      DatedRows(
        name: LocalizedText(en: "changes to databases", zh: "次数据库变更"),
        rows: evidence.databaseChanges.map { ($0.time, $0.provenance) }),
      DatedRows(
        name: LocalizedText(en: "documents", zh: "份文档"),
        rows: evidence.documents.compactMap { document in
          document.date.map { ($0, document.provenance) }
        }),
    ]
    return (found + series(evidence.metrics)).map { $0.until(scene.asOf) }
  }

  /// Metrics that were measured again and again; a single row only states how things are.
  private static func series(_ metrics: [MetricPoint]) -> [DatedRows] {
    Dictionary(grouping: metrics, by: \.name).map { name, points in
      DatedRows(
        name: LocalizedText(en: "values of the metric '\(name)'", zh: "个指标 '\(name)' 的取值"),
        rows: points.map { ($0.observed, $0.provenance) })
    }
  }

  private func until(_ end: Instant) -> DatedRows {
    DatedRows(name: name, rows: rows.filter { $0.time <= end })
  }
}
