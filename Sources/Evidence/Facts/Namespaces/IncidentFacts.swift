import CEL
import Quantities

/// `incident.*`: what incidents show.
enum IncidentFacts {
  private static let incidents = RecordFacts(kind: .incidents, rows: \.incidents, time: \.opened)

  static let all: [FactDerivation] = [
    incidents.count(
      "incident.count", en: "recent incidents", zh: "近期事件数",
      formula: "incidents opened in the window"),
    incidents.fact(
      "incident.restore.p50_hours", .double, .hours, en: "median time to restore service",
      zh: "服务恢复中位时间", formula: "nearest-rank median of opening to resolution", minimum: 3
    ) { all, _ in
      let spans = all.compactMap { incident in
        incident.resolved.flatMap {
          $0 >= incident.opened ? $0.seconds(since: incident.opened) : nil
        }
      }
      return .percentile(50, of: spans, per: 3600, from: all.map(\.provenance))
    },
  ]
}
