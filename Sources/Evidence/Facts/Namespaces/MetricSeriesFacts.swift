import CEL
import Quantities

/// `metric.*` of the rows themselves: how many metrics are followed, and how steadily.
enum MetricSeriesFacts {
  private static let points = RecordFacts(kind: .metrics, rows: \.metrics, time: \.observed)

  /// The fewest points that tell anything about how steadily they come.
  private static let leastPoints = 3

  static let all = [
    points.fact(
      "metric.series", .int, .count, en: "metrics measured again and again", zh: "持续采集的度量指标数",
      formula: "metric names with at least 2 values in the window"
    ) { rows, _ in
      let counts = Dictionary(rows.map { ($0.name, 1) }, uniquingKeysWith: +)
      return .count(counts.values.count { $0 >= 2 }, from: rows.map(\.provenance))
    },
    points.fact(
      "metric.gap.max_days", .double, .days, en: "longest time without a measured value",
      zh: "无度量数据的最长天数",
      formula:
        "largest difference between successive days (UTC) with a value of any metric, the ends of the window included",
      minimum: leastPoints
    ) { rows, context in
      let ends = [context.windowStart.date.daysSinceEpoch, context.asOf.date.daysSinceEpoch]
      let days = (ends + days(rows)).sorted()
      let gap = zip(days.dropFirst(), days).map { $0 - $1 }.max() ?? 0
      return .number(Double(gap), sample: rows.count, from: rows.map(\.provenance))
    },
    points.fact(
      "metric.days.ratio", .double, .ratio, en: "share of days with a measured value",
      zh: "有度量数据的天数占比",
      formula: "days (UTC) of the window with a value of any metric / days of the window",
      minimum: leastPoints
    ) { rows, context in
      guard rows.count >= leastPoints else {
        let reason = UnknownReason.insufficient(sample: rows.count, minimum: leastPoints)
        return .unknown(reason, from: rows.map(\.provenance))
      }
      let start = context.windowStart.date.daysSinceEpoch
      let measured = Set(days(rows)).subtracting([start])
      return .ratio(
        measured.count, of: context.asOf.date.daysSinceEpoch - start,
        from: rows.map(\.provenance))
    },
  ]

  private static func days(_ rows: [MetricPoint]) -> [Int] {
    rows.map(\.observed.date.daysSinceEpoch)
  }
}
